package io.mubiao.pipeline;

import java.nio.file.Path;

/**
 * What files are called in results: {@code corpus/a.pdf} below the project's folder, else relative to the folder the
 * command was given in, else in full; always with forward slashes.
 *
 * @param root the project's folder
 * @param here the folder the command was given in
 */
public record Names(Path root, Path here) {
    public Names {
        root = root.toAbsolutePath().normalize();
        here = here.toAbsolutePath().normalize();
    }

    /** The name for people and for {@code source.path}. */
    public String shown(Path file) {
        Path full = full(file);
        if (full.startsWith(root)) {
            return slashes(root.relativize(full));
        }
        return slashes(full.startsWith(here) ? here.relativize(full) : full);
    }

    /** The name that stays the same from wherever the command is given, as long as the project's folder stays. */
    String key(Path file) {
        Path full = full(file);
        return slashes(full.startsWith(root) ? root.relativize(full) : full);
    }

    /** The file of a key. */
    Path file(String key) {
        return root.resolve(key);
    }

    private Path full(Path file) {
        return here.resolve(file).normalize();
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
