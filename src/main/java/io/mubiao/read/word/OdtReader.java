package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ODT: paragraphs with their automatic numbers, tables with their merged cells, changes as accepted; headers and
 * footers are left out.
 */
public final class OdtReader {
    private static final long LARGEST_PART = 64L << 20;

    /** The layout of an ODT file of that media type. */
    public Layout apply(Path file, String mediaType) throws UnreadableException, IOException {
        PackageLimits.tell();
        try (ZipFile zip = new ZipSecureFile(file.toFile())) {
            if (isEncrypted(zip)) {
                throw new UnreadableException("encrypted", "The file opens only with a password.");
            }
            Node content = part(zip, "content.xml");
            if (content == null) {
                throw new IOException("no content.xml");
            }
            return layout(content, part(zip, "styles.xml"), mediaType);
        }
    }

    /** As above, of the format's form as one XML file. */
    public Layout applyFlat(Path file, String mediaType) throws UnreadableException, IOException {
        checkSize(Files.size(file));
        try (InputStream content = Files.newInputStream(file)) {
            return layout(WordXml.tree(content), null, mediaType);
        }
    }

    private static Layout layout(Node content, @Nullable Node named, String mediaType) {
        List<Block> blocks = new ArrayList<>();
        Node text = content.at("x:body", "x:text");
        if (text != null) {
            new OdtBody(new OdtStyles(content, named)).add(text, blocks);
        }
        return new Layout(mediaType, true, List.of(new Page(1, 0, 0, null, blocks)), Hints.NONE, List.of());
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(manifest)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private static @Nullable Node part(ZipFile zip, String name) throws UnreadableException, IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        checkSize(entry.getSize());
        try (InputStream content = zip.getInputStream(entry)) {
            return WordXml.tree(content);
        }
    }

    private static void checkSize(long bytes) throws UnreadableException {
        if (bytes > LARGEST_PART) {
            throw new UnreadableException("too-large", "The file's text unfolds to more than 64 MB.");
        }
    }
}
