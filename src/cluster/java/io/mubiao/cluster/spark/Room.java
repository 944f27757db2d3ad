package io.mubiao.cluster.spark;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this process among the temporary files, held by a lock that ends with the process, however that ends. Whoever opens one
 * takes away those that nobody holds any more.
 */
final class Room implements Closeable {
    private static final String PREFIX = "mubiao-spark-";
    private static final String LOCK = ".held";

    private final Path folder;
    private final FileChannel held;

    private Room(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /** @param among where temporary files lie */
    static Room open(Path among) throws IOException {
        sweep(among);
        while (true) {
            Path folder = Files.createTempDirectory(among, PREFIX);
            FileChannel held = held(folder, true);
            if (held != null) {
                return new Room(folder, held);
            }
        }
    }

    Path folder() {
        return folder;
    }

    private static void sweep(Path among) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(among, PREFIX + "*")) {
            for (Path folder : left) {
                try (FileChannel held = held(folder, false)) {
                    if (held != null) {
                        Rooms.clear(folder);
                    }
                } catch (IOException e) {
                    // another's, who may not be touched, or another was quicker
                }
            }
        }
    }

    /** The lock of a folder; null where another has it, or it has none. */
    private static @Nullable FileChannel held(Path folder, boolean fresh) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!fresh && !Files.isRegularFile(file)) {
            return null;
        }
        FileChannel channel = fresh
                ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // this process has it
        }
        channel.close();
        return null;
    }

    @Override
    public void close() {
        Rooms.clear(folder);
        try {
            held.close();
        } catch (IOException e) {
            return; // the lock ends with this process
        }
    }
}
