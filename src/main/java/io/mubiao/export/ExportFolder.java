package io.mubiao.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.export.ExportRefusedException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that tables go to, whole or not at all: they are made in a hidden folder within it and moved when all are
 * there, {@code datapackage.json} last.
 *
 * <p>Only an empty folder is written to, or one with just what an earlier export wrote: a file that was changed since, or
 * that is not ours, keeps everything as it is.
 */
final class ExportFolder implements Closeable {
    static final String PACKAGE = "datapackage.json";

    private static final String LOCK = ".mubiao.lock";
    private static final String PART = ".mubiao.part";
    private static final List<String> OF_THE_SYSTEM = List.of(LOCK, PART, ".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;
    private final boolean made;
    private final FileChannel lock;

    private ExportFolder(Path folder, boolean made, FileChannel lock) {
        this.folder = folder;
        this.made = made;
        this.lock = lock;
    }

    static ExportFolder open(Path folder) throws ExportRefusedException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExportRefusedException(Reason.IS_A_FILE, folder);
        }
        boolean made = !Files.exists(folder);
        if (!made) {
            check(folder);
        }
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new ExportRefusedException(Reason.IN_USE, folder);
        }
        ExportFolder opened = new ExportFolder(folder, made, channel);
        delete(opened.part());
        Files.createDirectories(opened.part());
        return opened;
    }

    /** Where the files are made. */
    Path part() {
        return folder.resolve(PART);
    }

    /** Puts what was made in the place of what was there. */
    void finish() throws ExportRefusedException, IOException {
        check(folder);
        List<String> before = List.copyOf(written(folder).keySet());
        Files.deleteIfExists(folder.resolve(PACKAGE)); // what is half moved is no package
        for (String old : before) {
            if (!Files.exists(part().resolve(old))) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        for (Path file : files(part())) {
            if (!file.endsWith(PACKAGE)) {
                move(file);
            }
        }
        move(part().resolve(PACKAGE));
    }

    @Override
    public void close() throws IOException {
        delete(part());
        lock.close();
        Files.deleteIfExists(folder.resolve(LOCK));
        if (made && files(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private void move(Path file) throws IOException {
        Files.move(file, folder.resolve(String.valueOf(file.getFileName())), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every file there must be one of ours, as we wrote it. */
    private static void check(Path folder) throws ExportRefusedException, IOException {
        Map<String, String> ours = written(folder);
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            String hash = ours.get(name);
            if (OF_THE_SYSTEM.contains(name) || (name.equals(PACKAGE) && !ours.isEmpty())) {
                continue;
            }
            if (hash == null) {
                throw new ExportRefusedException(Reason.NOT_OURS, file);
            }
            if (!hash.equals(Hashes.of(file))) {
                throw new ExportRefusedException(Reason.CHANGED, file);
            }
        }
    }

    /** The files that an export wrote here, with their hashes; none where none did. */
    private static Map<String, String> written(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path file = folder.resolve(PACKAGE);
        if (!Files.isRegularFile(file)) {
            return hashes;
        }
        try {
            JsonNode json = JsonMapper.builder().build().readTree(file.toFile());
            if (json.path(DataPackage.MARK).isObject()) {
                json.path("resources")
                        .forEach(made -> hashes.put(
                                made.path("path").asText(), made.path("hash").asText()));
            }
        } catch (JacksonException e) {
            return new TreeMap<>(); // somebody else's
        }
        return hashes;
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another export in this very process
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> held = Files.list(folder)) {
            return held.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> held = Files.walk(folder)) {
                for (Path file : held.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
