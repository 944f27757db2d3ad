package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Watches folders by looking at them from time to time, as network drives tell nothing of what is put into them: says
 * what is to be read now.
 *
 * <p>A file is whole when its size and time have not changed from one look to the next. While some files still grow,
 * those that are whole wait for them, but not for long.
 */
public final class Arrivals {
    /** So many looks in a row whole files wait for others that still grow. */
    private static final int PATIENCE = 5;

    private final List<Path> paths;
    private final Names names;
    private final OutputFolder output;

    private Map<Path, State> last = Map.of();
    private Map<Path, State> taken = Map.of();
    private int waited;

    private record State(long bytes, long modified) {}

    /** @param paths files and folders, as {@link BatchRequest} takes them */
    public Arrivals(List<Path> paths, Names names, OutputFolder output) {
        this.paths = List.copyOf(paths);
        this.names = names;
        this.output = output;
    }

    /**
     * Looks once.
     *
     * @return what a batch is to be given now: all that is watched, or, where files still grow, those alone that are
     *     whole and new or changed; empty where there is nothing to do, or it is worth waiting
     */
    public List<Path> look() {
        Map<Path, State> now = states();
        Set<Path> growing = new HashSet<>(now.keySet());
        growing.removeIf(file -> Objects.equals(now.get(file), last.get(file)));
        last = now;
        Set<Path> whole = new TreeSet<>(now.keySet());
        whole.removeIf(file -> growing.contains(file) || Objects.equals(now.get(file), taken.get(file)));
        boolean gone = !now.keySet().containsAll(taken.keySet());
        if (growing.isEmpty() && (gone || !whole.isEmpty())) {
            taken = now;
            waited = 0;
            return paths;
        }
        waited = whole.isEmpty() ? 0 : waited + 1;
        if (waited <= PATIENCE) {
            return List.of();
        }
        Map<Path, State> known = new HashMap<>(taken);
        whole.forEach(file -> known.put(file, Objects.requireNonNull(now.get(file))));
        taken = known;
        waited = 0;
        return List.copyOf(whole);
    }

    /** What was due last could not be done: it is due again. */
    public void undone() {
        taken = Map.of();
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        for (Path file :
                new FolderWalk(names, output.path()).apply(paths).files().values()) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                states.put(
                        file,
                        new State(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
            } catch (IOException e) {
                states.remove(file); // gone again meanwhile; the next look tells
            }
        }
        return states;
    }
}
