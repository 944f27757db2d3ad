package io.mubiao.pipeline;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What files are called in results: {@code corpus/a.pdf} below the project's folder, else relative to the folder the
 * command was given in, else in full; always with forward slashes.
 *
 * @param root the project's folder
 * @param here the folder the command was given in
 */
public record Names(Path root, Path here) {
    private static final char NO_CHARACTER = '\uFFFD';
    private static final Charset GB18030 = Charset.forName("GB18030");

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
        String text = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return text.indexOf(NO_CHARACTER) < 0 ? text : inGbk(path);
    }

    /** Names that are no text in the charset of this machine, as those from a Chinese Windows, read in theirs. */
    private static String inGbk(Path path) {
        String names =
                StreamSupport.stream(path.spliterator(), false).map(Names::name).collect(Collectors.joining("/"));
        return path.isAbsolute() ? "/" + names : names;
    }

    private static String name(Path name) {
        String text = name.toString();
        if (text.indexOf(NO_CHARACTER) < 0) {
            return text;
        }
        String bytes = name.toAbsolutePath().toUri().getRawPath().replaceFirst("/$", "");
        return URLDecoder.decode(bytes.substring(bytes.lastIndexOf('/') + 1).replace("+", "%2B"), GB18030);
    }
}
