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

/**
 * Files come in, what their content is goes out. A file with the size and time of last run is taken to be the same;
 * one that was written so shortly before it was looked at that its time may not tell is read again.
 */
final class Fingerprints {
    /** Some file systems count time in steps of two seconds. */
    private static final long STEP_MILLIS = 2000;

    private static final int BUFFER = 1 << 16;

    private final Names names;
    private final Map<String, Seen> before;

    /**
     * @param before the files of the last run by key
     */
    Fingerprints(Names names, Map<String, Seen> before) {
        this.names = names;
        this.before = before;
    }

    Seen apply(Path file) throws IOException {
        String key = names.key(file);
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = now.lastModifiedTime().toMillis();
        Seen known = before.get(key);
        if (known != null && isSame(known, now)) {
            return new Seen(key, names.shown(file), now.size(), modified, known.taken(), known.sha256());
        }
        long taken = System.currentTimeMillis();
        return new Seen(key, names.shown(file), now.size(), modified, taken, sha256(file));
    }

    /** Whether a file that was looked at, and read since, has the content that was seen. */
    static boolean isStill(Seen seen, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return isSame(seen, now) || (now.isRegularFile() && sha256(file).equals(seen.sha256()));
        } catch (IOException e) {
            return false; // it is gone
        }
    }

    private static boolean isSame(Seen seen, BasicFileAttributes now) {
        long modified = now.lastModifiedTime().toMillis();
        return seen.bytes() == now.size() && seen.modified() == modified && modified < seen.taken() - STEP_MILLIS;
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
