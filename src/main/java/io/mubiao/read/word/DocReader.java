package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads a DOC file (Word 97 to 2003, WPS; older ones as plain paragraphs): paragraphs with Word's automatic numbers,
 * tables with their merged cells; headers and footers are left out.
 */
public final class DocReader {
    private static final String MEDIA_TYPE = "application/msword";

    /** The layout of a DOC file. */
    public Layout apply(Path file) throws UnreadableException, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            List<Block> blocks = blocks(container);
            return new Layout(MEDIA_TYPE, true, List.of(new Page(1, 0, 0, null, blocks)), Hints.NONE, List.of());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("encrypted", "The Word file opens only with a password.", e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(e.getMessage(), e); // POI believes what a broken file says of itself
        }
    }

    private static List<Block> blocks(POIFSFileSystem container) throws IOException {
        try {
            HWPFDocument document = new HWPFDocument(container.getRoot());
            DocLists lists = new DocLists(document.getListTables());
            DocFonts fonts = new DocFonts(document);
            DocNotes notes = new DocNotes(document);
            List<Block> boxes = new DocBody(lists, fonts, notes).of(document.getMainTextboxRange(), List.of());
            return new DocBody(lists, fonts, notes).of(document.getRange(), boxes);
        } catch (OldWordFileFormatException e) {
            HWPFDocumentCore document = new HWPFOldDocument(container);
            return new DocBody(new DocLists(null), new DocFonts(document), DocNotes.NONE)
                    .of(document.getRange(), List.of());
        }
    }
}
