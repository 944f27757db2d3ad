package io.mubiao.cluster.spark;

import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.Piece;
import io.mubiao.pipeline.Piecework;
import io.mubiao.pipeline.Piecework.Finished;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import scala.Tuple2;

/**
 * What a task of Spark's does: contents come in, documents go out, each under the place where it belongs. Files are copied
 * to this machine one by one and read in a process of their own, which dies instead of Spark's.
 */
final class Pressing implements AutoCloseable {
    private final Configuration configuration;
    private final Path room;
    private final Piecework work;

    Pressing(Terms terms, Configuration configuration) throws IOException {
        this.configuration = configuration;
        room = Files.createTempDirectory("mubiao-");
        Isolation isolation = new Isolation(terms.home().rulesHere(), terms.limit(), terms.memory());
        work = new Piecework(isolation, terms.versions(), terms.home().programHere(), room);
    }

    /** So many are going to come. */
    void expect(int files) {
        work.expect(files);
    }

    Tuple2<String, Made> apply(Holding holding) {
        try {
            Finished finished = finished(holding);
            byte[] json = finished.json();
            String place = json.length == 0 ? "" : Place.of(json);
            Made made = new Made(holding.sha256(), finished.piece(), Lines.of(json));
            return new Tuple2<>(place + "/" + holding.sha256(), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Spark tries once more, elsewhere
        }
    }

    private Finished finished(Holding holding) throws IOException {
        Found first = holding.holders().get(0);
        Path file = room.resolve("file" + ending(first.name()));
        try {
            String sha256 = copy(first, file);
            return sha256.equals(holding.sha256())
                    ? work.apply(file, new Fingerprint(sha256, holding.bytes()), holding.names())
                    : none("changed", "The file was changed or taken away while it was read.");
        } catch (NotRead e) {
            return none("unreadable", "The file cannot be read: " + e.getMessage() + ".");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Finished none(String code, String message) {
        return new Finished(Piece.unreadable(code, message), new byte[0]);
    }

    /** The file is not to be had: its own fault, or that of where it lies. */
    private static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private String copy(Found found, Path file) throws NotRead {
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(found.address());
        MessageDigest digest = Digests.sha256();
        try (InputStream in = from.getFileSystem(configuration).open(from);
                InputStream hashed = new DigestInputStream(in, digest)) {
            Files.copy(hashed, file, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new NotRead(e);
        }
    }

    /** Some kinds of files are known by it. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
    }

    @Override
    public void close() {
        work.close();
        Rooms.clear(room);
    }
}
