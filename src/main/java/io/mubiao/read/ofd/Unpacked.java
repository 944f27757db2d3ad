package io.mubiao.read.ofd;

import io.mubiao.read.fault.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML and the pictures of an OFD file, unpacked into a folder of its own that goes when it is closed.
 *
 * <p>The library would unpack everything, fonts too, without a limit, and wherever the names in the file
 * lead. Here names that lead out of the folder are a fault of the file, and what is neither stays packed. The file is read
 * from its start, so that one that breaks off gives what stands before.
 */
final class Unpacked implements Closeable {
    private static final Pattern KEPT = Pattern.compile("(?i)\\.(?:xml|png|jpe?g|bmp|tiff?|gif)$");
    private static final long MOST_BYTES = 512L << 20;
    private static final int LARGEST_PART = 64 << 20;
    private static final int MOST_PARTS = 20_000;

    private final Path folder;
    private boolean whole = true;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    static Unpacked of(Path file) throws UnreadableException, IOException {
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("mubiao-ofd"));
        try {
            unpacked.take(file);
            return unpacked;
        } catch (UnreadableException | IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether the file did not break off. */
    boolean whole() {
        return whole;
    }

    private void take(Path file) throws UnreadableException, IOException {
        long left = MOST_BYTES;
        int parts = 0;
        try (InputStream bytes = Files.newInputStream(file);
                ZipArchiveInputStream zip = new ZipArchiveInputStream(bytes, "UTF-8", false, true)) {
            for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
                String name = entry.getName().replace('\\', '/').replaceAll("^/+", "");
                if (entry.getGeneralPurposeBit().usesEncryption() || name.equalsIgnoreCase("Encryptions.xml")) {
                    throw new UnreadableException("encrypted", "The OFD opens only with a password.");
                }
                if (KEPT.matcher(name).find()) {
                    left -= unpack(zip, place(name), left);
                }
                parts++;
                if (left < 0 || parts > MOST_PARTS) {
                    throw new UnreadableException("too-large", "The OFD unfolds to more than 512 MB or 20 000 parts.");
                }
            }
        }
    }

    /** The next part; null at the end, and where the file breaks off. */
    private @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) {
        try {
            return whole ? zip.getNextEntry() : null;
        } catch (IOException | RuntimeException e) {
            whole = false;
            return null;
        }
    }

    private Path place(String name) throws UnreadableException {
        try {
            Path place = folder.resolve(name).normalize();
            if (place.startsWith(folder) && !place.equals(folder)) {
                return place;
            }
        } catch (InvalidPathException e) {
            throw new UnreadableException("damaged", "The OFD is damaged: a part has no proper name.", e);
        }
        throw new UnreadableException("damaged", "The OFD is damaged: the name of a part leads out of the file.");
    }

    /** How much it was; nothing is left of a part that breaks off. */
    private long unpack(InputStream part, Path place, long most) throws IOException {
        byte[] content;
        try {
            content = part.readNBytes((int) Math.min(most, LARGEST_PART) + 1);
        } catch (IOException | RuntimeException e) {
            whole = false;
            return 0;
        }
        if (content.length <= LARGEST_PART) {
            Files.createDirectories(place.getParent());
            Files.write(place, content);
        }
        return content.length > LARGEST_PART ? MOST_BYTES + 1 : content.length;
    }

    @Override
    public void close() throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
