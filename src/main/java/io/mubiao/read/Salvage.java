package io.mubiao.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What can still be had of an office file (a ZIP) that breaks off, as an upload does: its parts up to the break, the last
 * of them as far as it goes, in a file of their own.
 */
final class Salvage {
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_PARTS = 5000;

    private final byte[] buffer = new byte[1 << 14];
    private long left = MOST_BYTES;

    private Salvage() {}

    /** The new file, which is to be deleted; null where nothing can be had. */
    static @Nullable Path of(Path file) throws IOException {
        Path saved = Files.createTempFile("mubiao", ".zip");
        int parts = 0;
        try (InputStream bytes = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(saved);
                ZipOutputStream to = new ZipOutputStream(out)) {
            parts = new Salvage().copy(new ZipArchiveInputStream(bytes, "UTF-8", true, true), to);
        }
        if (parts == 0) {
            Files.delete(saved);
            return null;
        }
        return saved;
    }

    private int copy(ZipArchiveInputStream from, ZipOutputStream to) throws IOException {
        int parts = 0;
        while (parts < MOST_PARTS && left > 0) {
            ZipArchiveEntry part;
            try {
                part = from.getNextEntry();
            } catch (IOException | RuntimeException e) {
                part = null;
            }
            if (part == null) {
                break;
            }
            to.putNextEntry(new ZipEntry(part.getName()));
            parts++;
            boolean whole = copyPart(from, to);
            to.closeEntry();
            if (!whole) {
                break;
            }
        }
        return parts;
    }

    private boolean copyPart(InputStream part, OutputStream to) throws IOException {
        while (left > 0) {
            int count;
            try {
                count = part.read(buffer);
            } catch (IOException | RuntimeException e) {
                return false;
            }
            if (count < 0) {
                return true;
            }
            to.write(buffer, 0, count);
            left -= count;
        }
        return false;
    }
}
