package io.mubiao.cluster.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file systems on which files and results lie. */
final class Places {
    private Places() {}

    /**
     * The one that a path names.
     *
     * @throws IOException also where its library is lacking, its name is unknown or its settings are wrong, of which Hadoop tells as
     *     of faults in the program
     */
    static FileSystem of(Path path, Configuration configuration) throws IOException {
        try {
            return path.getFileSystem(configuration);
        } catch (RuntimeException | LinkageError e) {
            throw new IOException(Why.of(e), e);
        }
    }
}
