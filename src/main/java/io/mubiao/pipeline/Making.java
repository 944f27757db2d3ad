package io.mubiao.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** One content in, its document out, or why there is none; many threads may ask at once. */
interface Making extends Closeable {
    /** So many files are going to come. */
    void expect(int files);

    /** @throws IOException where nothing can be made at all, whatever the file */
    Product apply(Path file, Content content) throws IOException;

    @Override
    void close();
}
