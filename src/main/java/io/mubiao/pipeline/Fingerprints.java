package io.mubiao.pipeline;

import io.mubiao.pipeline.Journal.Seen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files come in, what their content is goes out. A file with the size and time of last run is taken to be the same;
 * one that was written so shortly before that run that its time may not tell is read again.
 */
final class Fingerprints {
    /** Some file systems count time in steps of two seconds. */
    private static final long STEP_MILLIS = 2000;

    private static final int BUFFER = 1 << 16;

    private final Names names;
    private final Map<String, Seen> before;
    private final long written;

    /**
     * @param before the files of the last run by key
     * @param written when its journal was written, in milliseconds since 1970
     */
    Fingerprints(Names names, Map<String, Seen> before, long written) {
        this.names = names;
        this.before = before;
        this.written = written;
    }

    Seen apply(Path file) throws IOException {
        String key = names.key(file);
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = now.lastModifiedTime().toMillis();
        Seen known = before.get(key);
        String sha256 = known != null && same(known, now.size(), modified) ? known.sha256() : sha256(file);
        return new Seen(key, names.shown(file), now.size(), modified, sha256);
    }

    private boolean same(@Nullable Seen known, long bytes, long modified) {
        return known != null
                && known.bytes() == bytes
                && known.modified() == modified
                && modified < written - STEP_MILLIS;
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
