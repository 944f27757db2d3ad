package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: {@code output/documents/<id>.json}, {@code output/index/}, {@code output/problems.json}, and the
 * journal by which the next run knows what it need not do again.
 *
 * <p>A folder that holds other people's files is never written to: only an empty one, or one with our journal or report.
 */
public record OutputFolder(Path path) {
    private static final String LOCK = ".lock";
    private static final String ROOM = ".work";

    public Path documents() {
        return path.resolve("documents");
    }

    /** The file of one document, such as {@code output/documents/3f2a90c1d4e5b678.json}. */
    public Path document(String id) {
        return documents().resolve(id + ".json");
    }

    public Path index() {
        return path.resolve("index");
    }

    public Path problems() {
        return path.resolve("problems.json");
    }

    public Path journal() {
        return path.resolve("journal.json");
    }

    /** Where a run lays aside what it needs only itself. */
    Path room() {
        return path.resolve(ROOM);
    }

    /** Whether something was ever put here. */
    public boolean isOurs() {
        return Files.isRegularFile(journal()) || Files.isRegularFile(problems());
    }

    /**
     * Makes the folder where it lacks and keeps every other run out of it until closed.
     *
     * @throws OutputRefusedException where the folder is a file, holds files of another kind, or is in use
     */
    Claim claim() throws OutputRefusedException, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new OutputRefusedException(OutputRefusedException.Reason.IS_A_FILE, path);
        }
        if (Files.isDirectory(path) && !isOurs() && !isEmpty()) {
            throw new OutputRefusedException(OutputRefusedException.Reason.NOT_OURS, path);
        }
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new OutputRefusedException(OutputRefusedException.Reason.IN_USE, path);
        }
        sweep(path);
        sweep(documents());
        Room.empty(room());
        return new Claim(channel);
    }

    /** Takes away the half-written files of a run that was killed. */
    private static void sweep(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Whether nothing is in it, or only what a run leaves that is killed before it has written anything. */
    private boolean isEmpty() throws IOException {
        List<String> held;
        try (Stream<Path> files = Files.list(path)) {
            held = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        return held.isEmpty() || (held.contains(LOCK) && held.stream().allMatch(OutputFolder::isOfARun));
    }

    private static boolean isOfARun(String name) {
        return name.equals(LOCK) || name.equals(ROOM) || (name.startsWith(".") && name.endsWith(".part"));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another run in this very process
        }
    }

    /** The right to write here; closing gives it back. */
    record Claim(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
