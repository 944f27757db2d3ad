package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder of one run for what it unpacks and puts aside, gone when it ends; what a killed run left goes with the next. */
record Room(Path path) implements AutoCloseable {
    static Room in(OutputFolder output) throws IOException {
        return new Room(Files.createDirectories(
                output.room().toAbsolutePath().resolve(UUID.randomUUID().toString())));
    }

    @Override
    public void close() throws IOException {
        empty(path.resolveSibling(""));
    }

    /** Takes the folder away as far as that is possible: a process of a killed run may be about to end in it. */
    static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> held;
        try (Stream<Path> all = Files.walk(folder)) {
            held = all.sorted(Comparator.reverseOrder()).toList();
        }
        held.forEach(Room::delete);
    }

    private static void delete(Path each) {
        try {
            Files.deleteIfExists(each);
        } catch (IOException e) {
            // it is still in use; the next run takes it away
        }
    }
}
