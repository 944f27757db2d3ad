package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the files lie that the last run met: results name them as they were given, {@code plans/a.pdf} below the folder that
 * the command was given in, which need not be the one where somebody asks for them now.
 */
public final class Whereabouts {
    private final Names names;
    private final Map<String, Path> places = new HashMap<>();

    private Whereabouts(Names names) {
        this.names = names;
    }

    /** Those of the last run into a folder. */
    public static Whereabouts of(OutputFolder output, Names names) throws IOException {
        Whereabouts whereabouts = new Whereabouts(names);
        for (Journal.Seen seen : Journal.read(output.journal()).files().values()) {
            whereabouts.places.put(seen.path(), names.file(seen.key()));
        }
        return whereabouts;
    }

    /** The file of that name, or the archive that holds it; empty where it is gone. */
    public Optional<Path> file(String shown) {
        for (String name = shown; !name.isEmpty(); name = above(name)) {
            Path known = places.get(name);
            if (known != null && Files.isRegularFile(known)) {
                return Optional.of(known);
            }
            Optional<Path> found = names.find(name).filter(Files::isRegularFile);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The folder of a name, or the archive: {@code 市.zip} of {@code 市.zip!/附件/方案.pdf}. */
    private static String above(String name) {
        if (name.endsWith("!")) {
            return name.substring(0, name.length() - 1);
        }
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }
}
