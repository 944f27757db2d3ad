package io.mubiao.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** One content in, its document out, or why there is none; many threads may ask at once. */
interface Making extends Closeable {
    /** So many files are going to come, so many of them at once. */
    void expect(int files, int atOnce);

    /** @throws IOException where nothing can be made at all, whatever the file */
    Product apply(Path file, Content content) throws IOException;

    /**
     * Unpacks an archive into a folder. The product's bytes are an {@link io.mubiao.read.archive.Unpacked} as JSON; a
     * document that is an archive inside is skipped.
     */
    Product unpack(Path file, Content content, Path into) throws IOException;

    @Override
    void close();
}
