package io.mubiao.export;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table as it was, gone through once from its first row to its last. */
record FormerTable(Former csv, Former json) implements Closeable {

    static FormerTable open(Path folder, Listing<?> listing) throws IOException {
        Former csv = new Former(TableFiles.csv(folder, listing));
        try {
            csv.skip(CsvRows.head(listing).length);
            return new FormerTable(csv, new Former(TableFiles.json(folder, listing)));
        } catch (IOException e) {
            csv.close();
            throw e;
        }
    }

    /** Passes over rows of a document that changed or is gone. */
    void skip(Extent extent) throws IOException {
        csv.skip(extent.csv());
        json.skip(extent.json());
    }

    @Override
    public void close() throws IOException {
        Closing.all(List.of(csv, json));
    }

    /** One of its files. */
    static final class Former implements Closeable {
        private static final int BUFFER = 1 << 16;

        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER];

        Former(Path file) throws IOException {
            in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        }

        void skip(long bytes) throws IOException {
            in.skipNBytes(bytes);
        }

        void copy(long bytes, OutputStream out) throws IOException {
            long left = bytes;
            while (left > 0) {
                int read = in.read(buffer, 0, Math.toIntExact(Math.min(left, BUFFER)));
                if (read < 0) {
                    throw new EOFException("a table is shorter than it was");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
