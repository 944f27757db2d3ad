package io.mubiao.pipeline;

import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

/**
 * Files come in, what their content is goes out. A file with the size and time of last run is taken to be the same;
 * one that was written so shortly before it was looked at that its time may not tell is read again.
 */
final class Fingerprints implements AutoCloseable {
    /** Some file systems count time in steps of two seconds. */
    private static final long STEP_MILLIS = 2000;

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LARGEST = 8L << 30;
    private static final int BUFFER = 1 << 16;

    private final Names names;
    private final Map<String, Seen> before;
    private final Alarm alarm;

    /** @param before the files of the last run by key */
    Fingerprints(Names names, Map<String, Seen> before) {
        this(names, before, PATIENCE);
    }

    /** @param patience how long no byte of a file may come */
    Fingerprints(Names names, Map<String, Seen> before, Duration patience) {
        this.names = names;
        this.before = before;
        this.alarm = new Alarm(patience);
    }

    /**
     * The file as it is now.
     *
     * @throws UnreadableException where it is so large that it is not even looked through
     */
    Seen apply(Path file) throws UnreadableException, IOException {
        String key = names.key(file);
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        long modified = now.lastModifiedTime().toMillis();
        Seen known = before.get(key);
        if (known != null && isSame(known, now)) {
            return new Seen(key, names.shown(file), now.size(), modified, known.taken(), known.sha256());
        }
        if (now.size() > LARGEST) {
            throw tooLarge();
        }
        long taken = System.currentTimeMillis();
        return new Seen(key, names.shown(file), now.size(), modified, taken, sha256(file));
    }

    /** Whether a file that was looked at, and read since, has the content that was seen. */
    boolean isStill(Seen seen, Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return isSame(seen, now) || (now.isRegularFile() && sha256(file).equals(seen.sha256()));
        } catch (UnreadableException | IOException e) {
            return false; // it is gone, or another
        }
    }

    private static boolean isSame(Seen seen, BasicFileAttributes now) {
        long modified = now.lastModifiedTime().toMillis();
        return seen.bytes() == now.size() && seen.modified() == modified && modified < seen.taken() - STEP_MILLIS;
    }

    private String sha256(Path file) throws UnreadableException, IOException {
        MessageDigest digest = digest();
        alarm.heard();
        try (FileChannel in = FileChannel.open(file)) { // not a stream, whose reading cannot be interrupted
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                alarm.heard();
                digest.update(buffer.flip());
                buffer.clear();
                bytes += n;
                if (bytes > LARGEST) {
                    throw tooLarge(); // whatever size it says it has
                }
            }
        } catch (ClosedByInterruptException e) {
            throw new IOException("no byte of it came for too long", e);
        } finally {
            alarm.done();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException("too-large", "The file is larger than " + (LARGEST >> 30) + " GB.");
    }

    @Override
    public void close() {
        alarm.close();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
