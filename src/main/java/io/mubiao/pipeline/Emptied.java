package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds folders that are empty now and from which files were read before. That is how the place of a drive looks that is not
 * there at the moment; what was read of it is not to be taken for gone.
 */
public final class Emptied {
    private final OutputFolder output;
    private final Names names;

    public Emptied(OutputFolder output, Names names) {
        this.output = output;
        this.names = names;
    }

    /** Those of the given files and folders. */
    public List<Path> of(List<Path> paths) throws IOException {
        List<Path> empty = paths.stream().filter(Emptied::isEmpty).toList();
        if (empty.isEmpty()) {
            return List.of();
        }
        Journal before = Journal.read(output.journal());
        List<Path> files = before.files().keySet().stream()
                .map(key -> names.file(Survey.outer(key, before)))
                .toList();
        return empty.stream()
                .filter(path -> {
                    Path folder = names.here().resolve(path).normalize();
                    return files.stream().anyMatch(file -> file.startsWith(folder));
                })
                .toList();
    }

    private static boolean isEmpty(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> held = Files.newDirectoryStream(path)) {
            return !held.iterator().hasNext();
        } catch (IOException e) {
            return false; // the run will say so
        }
    }
}
