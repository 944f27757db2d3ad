package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file under a name that can be told to another process: its own, or where that is no text in the charset of this
 * machine (as names in GBK are not on a UTF-8 one), that of a link to it.
 */
final class Told {
    private Told() {}

    static Path of(Path file, Path room) throws IOException {
        String name = file.toString();
        if (Path.of(name).equals(file)) {
            return file;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
        return Files.createSymbolicLink(room.resolve(UUID.randomUUID() + ending), file.toAbsolutePath());
    }
}
