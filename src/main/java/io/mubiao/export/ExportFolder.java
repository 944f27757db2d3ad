package io.mubiao.export;

import io.mubiao.export.ExportRefusedException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that tables go to, whole or not at all: they are made in a hidden folder within it and moved when all are
 * there, {@code datapackage.json} last. What was stopped while they were moved goes on when the folder is opened again.
 *
 * <p>Only an empty folder is written to, or one with just what an earlier export wrote: a file that was changed since, or
 * that is not ours, keeps everything as it is.
 */
final class ExportFolder implements Closeable {
    static final String PACKAGE = "datapackage.json";

    private static final String LOCK = ".mubiao.lock";
    private static final List<String> OF_THE_SYSTEM =
            List.of(LOCK, Swap.PART, Swap.BEFORE, ".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;
    private final boolean made;
    private final FileChannel lock;
    private final KnownHashes hashes;
    private boolean moving;

    private ExportFolder(Path folder, boolean made, FileChannel lock, KnownHashes hashes) {
        this.folder = folder;
        this.made = made;
        this.lock = lock;
        this.hashes = hashes;
    }

    static ExportFolder open(Path folder) throws ExportRefusedException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExportRefusedException(Reason.IS_A_FILE, folder);
        }
        boolean made = !Files.exists(folder);
        KnownHashes hashes = new KnownHashes();
        if (!made) {
            check(folder, hashes);
        }
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new ExportRefusedException(Reason.IN_USE, folder);
        }
        try {
            ExportFolder opened = new ExportFolder(folder, made, channel, hashes);
            if (new Swap(folder).isStopped()) {
                opened.finish();
            }
            delete(opened.part());
            Files.createDirectories(opened.part());
            return opened;
        } catch (ExportRefusedException | IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Where the files are made. */
    Path part() {
        return folder.resolve(Swap.PART);
    }

    /** Puts what was made in the place of what was there. */
    void finish() throws ExportRefusedException, IOException {
        check(folder, hashes);
        moving = true;
        for (Swap.Step step : new Swap(folder).steps()) {
            step.apply();
        }
        moving = false;
    }

    @Override
    public void close() throws IOException {
        if (!moving) {
            delete(part());
        }
        lock.close();
        Files.deleteIfExists(folder.resolve(LOCK));
        if (made && files(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    /** Every file there must be one of ours, as we wrote it, or were about to when we were stopped. */
    private static void check(Path folder, KnownHashes known) throws ExportRefusedException, IOException {
        Map<String, String> now = WrittenTables.of(folder.resolve(PACKAGE));
        Map<String, String> before = WrittenTables.of(folder.resolve(Swap.BEFORE));
        Map<String, String> next = WrittenTables.of(folder.resolve(Swap.PART).resolve(PACKAGE));
        List<Path> ours = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            if (OF_THE_SYSTEM.contains(name) || (name.equals(PACKAGE) && !now.isEmpty())) {
                continue;
            }
            if (!now.containsKey(name) && !before.containsKey(name) && !next.containsKey(name)) {
                throw new ExportRefusedException(Reason.NOT_OURS, file);
            }
            ours.add(file);
        }
        Map<Path, String> hashes = known.of(ours);
        for (Path file : ours) {
            String name = String.valueOf(file.getFileName());
            String hash = hashes.get(file);
            if (!Objects.equals(hash, now.get(name))
                    && !Objects.equals(hash, before.get(name))
                    && !Objects.equals(hash, next.get(name))) {
                throw new ExportRefusedException(Reason.CHANGED, file);
            }
        }
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
