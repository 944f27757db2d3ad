package io.mubiao.cluster.spark;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What contents are known by. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
