package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * A file and the SHA-256 of its content, or why it cannot be read; one of both is empty.
 *
 * @param packed whether it looks like an archive
 */
record Hashed(Found found, String sha256, String fault, boolean packed) implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int BUFFER = 1 << 16;

    /** Its content and this file alone. */
    Holding holding() {
        return new Holding(sha256, found.bytes(), List.of(found));
    }

    static Hashed of(Found found, Configuration configuration) {
        Path path = new Path(found.address());
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Places.of(path, configuration).open(path)) {
            byte[] head = in.readNBytes(Opened.HEAD);
            digest.update(head);
            boolean packed = Opened.mayBe(head, found.name());
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return new Hashed(found, HexFormat.of().formatHex(digest.digest()), "", packed);
        } catch (IOException e) {
            return new Hashed(found, "", Why.of(e), false);
        }
    }
}
