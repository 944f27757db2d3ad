package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.Opened;
import io.mubiao.pipeline.Piece;
import io.mubiao.pipeline.Piecework;
import io.mubiao.pipeline.Piecework.Finished;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * What a task of Spark's does: contents come in, documents go out, each under the place where it belongs. Files are copied
 * to this machine one by one and read in a process of their own, which dies instead of Spark's.
 */
final class Pressing implements AutoCloseable {
    private static final long ROOM = 1 << 20;

    private final Configuration configuration;
    private final Path room;
    private final Piecework work;

    private Pressing(Terms terms, Configuration configuration) throws IOException {
        this.configuration = configuration;
        room = Rooms.ofTask();
        Isolation isolation = new Isolation(terms.home().rulesHere(), terms.limit(), terms.memory());
        work = new Piecework(isolation, terms.versions(), terms.home().programHere(), room);
    }

    /** One that ends with its task, for so many files. */
    static Pressing ofTask(Terms terms, Configuration configuration, int files) throws IOException {
        Pressing pressing = new Pressing(terms, configuration);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> pressing.close());
        pressing.work.expect(files);
        return pressing;
    }

    /** The document, or which pages of it are pictures that are to be read first. */
    Tuple2<String, Made> apply(Holding holding) {
        return made(holding, file -> work.apply(file, holding.fingerprint(), holding.names()));
    }

    /** The document, of whose pictures these were read. */
    Tuple2<String, Made> together(Holding holding, Map<Integer, byte[]> pictures) {
        return made(holding, file -> work.together(file, holding.fingerprint(), holding.names(), pictures));
    }

    /** What stands in the pictures of these pages, as far as they can be read; who makes the document will say the rest. */
    Map<Integer, byte[]> pictures(Holding holding, Set<Integer> pages) {
        return with(holding, file -> work.pictures(file, holding.fingerprint(), pages), (code, why) -> Map.of());
    }

    /**
     * What an archive holds, which is put aside; null where it is none, or cannot be had.
     *
     * @param aside a folder that no other attempt at the same writes to
     */
    @Nullable
    Opened unpack(Holding archive, String aside) {
        Optional<Opened> opened = with(
                archive,
                file -> Optional.ofNullable(unpacked(file, archive, aside)),
                (code, why) -> Optional.<Opened>empty());
        return opened.orElse(null);
    }

    private @Nullable Opened unpacked(Path file, Holding archive, String aside) throws IOException {
        Path into = room.resolve("archive");
        try {
            Opened opened =
                    work.unpack(file, archive.fingerprint(), archive.names().get(0), into);
            if (opened != null && Files.exists(into)) {
                org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(aside);
                Places.of(to, configuration)
                        .copyFromLocalFile(true, true, new org.apache.hadoop.fs.Path(into.toUri()), to);
            }
            return opened;
        } catch (FSError e) {
            throw Why.notWritten(aside, e);
        } finally {
            Rooms.clear(into);
        }
    }

    private Tuple2<String, Made> made(Holding holding, Reading<Finished> reading) {
        Finished finished =
                with(holding, reading, (code, why) -> new Finished(Piece.unreadable(code, why), new byte[0], Set.of()));
        try {
            byte[] json = finished.json();
            String place = json.length == 0 ? "" : Place.of(json);
            Made made = new Made(holding.sha256(), finished.piece(), Lines.of(json), finished.left());
            return new Tuple2<>(place + "/" + holding.sha256(), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // its own JSON
        }
    }

    /** Something that is done with a file. */
    private interface Reading<T> {
        T apply(Path file) throws IOException;
    }

    /** @param none what comes of a file that is not to be had, by a code and a sentence */
    private <T> T with(Holding holding, Reading<T> reading, BiFunction<String, String, T> none) {
        Found first = holding.readable();
        Path file = room.resolve("file" + ending(first.name()));
        try {
            try {
                return copy(first, file).equals(holding.sha256())
                        ? reading.apply(file)
                        : none.apply("changed", "The file was changed or taken away while it was read.");
            } catch (NotRead e) {
                return diskIsFull()
                        ? none.apply("disk-full", "There is no room left for temporary files.")
                        : none.apply("unreadable", "The file cannot be read: " + e.getMessage() + ".");
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Spark tries once more, elsewhere
        }
    }

    /** The file is not to be had: its own fault, or that of where it lies. */
    private static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;

        NotRead(IOException cause) {
            super(Why.of(cause), cause);
        }
    }

    /** The SHA-256 of what was copied; none where the file was taken away. */
    private String copy(Found found, Path file) throws NotRead {
        String place = Objects.requireNonNullElse(found.place(), found.address());
        org.apache.hadoop.fs.Path from = new org.apache.hadoop.fs.Path(place);
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Places.of(from, configuration).open(from);
                InputStream hashed = new DigestInputStream(in, digest)) {
            Files.copy(hashed, file, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digest.digest());
        } catch (FileNotFoundException e) {
            return "";
        } catch (IOException e) {
            throw new NotRead(e);
        }
    }

    /** Whether there is no room to copy files to: that is no fault of theirs. */
    private boolean diskIsFull() throws IOException {
        return Files.getFileStore(room).getUsableSpace() < ROOM;
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
