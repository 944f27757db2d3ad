package io.mubiao.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after the machine stopped, sees the old bytes or the
 * new ones.
 *
 * <p>The bytes go to a hidden {@code .….part} beside the file, onto the disk, and are then moved onto it.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What a file holds, told bit by bit. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream file) throws IOException;
    }

    /** Writes the file, its folders too where they lack; after an exception the old file stands untouched. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes), true);
    }

    /** As above, without all of it in memory at once. */
    public static void write(Path file, Writing content) throws IOException {
        write(file, content, true);
    }

    /** As {@link #write}, but does not wait for the disk: when the machine stops, the file may be lost or empty. */
    public static void leave(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes), false);
    }

    private static void write(Path file, Writing content, boolean lasting) throws IOException {
        Path part = beside(file, UUID.randomUUID().toString());
        try {
            store(part, content);
            if (lasting) {
                force(part);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A hidden file of that name beside the file, whose folders are made where they lack. */
    static Path beside(Path file, String name) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "is no file");
        }
        return Files.createDirectories(folder).resolve("." + name + ".part");
    }

    static void store(Path part, Writing content) throws IOException {
        try (OutputStream out = Files.newOutputStream(part)) {
            content.to(out);
        }
    }

    /** Waits until it is on the disk. */
    static void force(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING); // some network file systems
        }
    }
}
