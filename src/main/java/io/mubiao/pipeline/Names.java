package io.mubiao.pipeline;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
            return slashes(root.relativize(full), full);
        }
        return slashes(full.startsWith(here) ? here.relativize(full) : full, full);
    }

    /** The name that stays the same from wherever the command is given, as long as the project's folder stays. */
    String key(Path file) {
        Path full = full(file);
        return slashes(full.startsWith(root) ? root.relativize(full) : full, full);
    }

    /** The file of a key. */
    Path file(String key) {
        return root.resolve(key);
    }

    /** The file that is shown so, if there is one. */
    Optional<Path> find(String shown) {
        return Stream.of(root, here)
                .flatMap(folder -> Stream.ofNullable(there(folder.resolve(shown))))
                .findFirst();
    }

    /** Files whose names, which are no text in the charset of this machine, came as this one from a command line. */
    public List<Path> alike(Path file) {
        Path folder = full(file).resolveSibling("");
        String name = String.valueOf(file.getFileName());
        return name.indexOf(NO_CHARACTER) < 0
                ? List.of()
                : held(folder).stream()
                        .filter(each -> String.valueOf(each.getFileName()).equals(name))
                        .toList();
    }

    private static @Nullable Path there(Path shown) {
        Path place = shown.getRoot();
        for (Path part : shown) {
            Path next = place == null ? part : place.resolve(part);
            if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                next = held(next.resolveSibling("")).stream()
                        .filter(each -> name(each).equals(part.toString()))
                        .findFirst()
                        .orElse(null);
            }
            if (next == null) {
                return null;
            }
            place = next;
        }
        return place;
    }

    private static List<Path> held(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of(); // what is in it is not there for us
        }
    }

    private Path full(Path file) {
        return here.resolve(file).normalize();
    }

    private static String slashes(Path path, Path full) {
        String text = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return text.indexOf(NO_CHARACTER) < 0 ? text : inGbk(path, full);
    }

    /** Names that are no text in the charset of this machine, as those from a Chinese Windows, read in theirs. */
    private static String inGbk(Path path, Path full) {
        Path place = full;
        StringBuilder names = new StringBuilder();
        for (int i = path.getNameCount(); i > 0; i--) {
            names.insert(0, "/" + name(place));
            place = place.resolveSibling("");
        }
        return path.isAbsolute() ? names.toString() : names.substring(1);
    }

    /** The last name of a file; its bytes, as an address writes them, where another file beside it has the name they make. */
    private static String name(Path file) {
        String text = String.valueOf(file.getFileName());
        if (text.indexOf(NO_CHARACTER) < 0) {
            return text;
        }
        String address = file.toUri().getRawPath().replaceFirst("/$", "");
        String bytes = address.substring(address.lastIndexOf('/') + 1);
        String name = URLDecoder.decode(bytes.replace("+", "%2B"), GB18030);
        if (bytes.contains("%EF%BF%BD")) {
            return text; // the name of no file, as a command line gives it
        }
        return name.indexOf(NO_CHARACTER) >= 0 || isThere(file, name) ? bytes : name;
    }

    private static boolean isThere(Path beside, String name) {
        try {
            return Files.exists(beside.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false; // no file can have it here
        }
    }
}
