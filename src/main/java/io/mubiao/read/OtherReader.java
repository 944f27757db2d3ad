package io.mubiao.read;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.html.HtmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word's single-file XML, of 2003 and 2006, which Tika turns into pages; those are read as web pages are. */
final class OtherReader {
    private final Map<String, Parser> parsers = Map.of(
            "application/vnd.ms-wordml", new WordMLParser(), "application/vnd.ms-word2006ml", new Word2006MLParser());

    private final HtmlReader pages;

    OtherReader(HtmlReader pages) {
        this.pages = pages;
    }

    boolean reads(String mediaType) {
        return parsers.containsKey(mediaType);
    }

    Layout apply(Path file, String mediaType) throws UnreadableException, IOException {
        Parser parser = parsers.get(mediaType);
        if (parser == null) {
            throw new UnreadableException("unsupported", "Files of the type " + mediaType + " are not read.");
        }
        ToXMLContentHandler page = new ToXMLContentHandler();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream content = TikaInputStream.get(file)) {
            parser.parse(content, page, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("encrypted", "The file opens only with a password.", e);
        } catch (TikaException | SAXException | RuntimeException e) {
            throw new UnreadableException("damaged", "The file is damaged: " + e.getMessage(), e);
        }
        List<Block> blocks = pages.blocks(page.toString());
        return new Layout(mediaType, true, List.of(new Page(1, 0, 0, null, blocks)), Hints.NONE, List.of());
    }

    /** Pictures and files inside a document are no part of its text. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing is wanted of it
        }
    }
}
