package io.mubiao.cluster.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** A file and the SHA-256 of its content, or why it cannot be read; one of both is empty. */
record Hashed(Found found, String sha256, String fault) implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int BUFFER = 1 << 16;

    static Hashed of(Found found, Configuration configuration) {
        Path path = new Path(found.address());
        MessageDigest digest = Digests.sha256();
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return new Hashed(found, HexFormat.of().formatHex(digest.digest()), "");
        } catch (IOException e) {
            return new Hashed(found, "", String.valueOf(e.getMessage()));
        }
    }
}
