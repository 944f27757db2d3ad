package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
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
import java.util.stream.Collectors;

/**
 * Watches folders by looking at them from time to time, as network drives tell nothing of what is put into them: says
 * what is to be read now.
 *
 * <p>A file is whole when its size and time have not changed from one look to the next. While some files still grow,
 * those that are whole wait for them, but not for long.
 *
 * <p>A drive that goes away leaves no folder, or an empty one in its place: what was read of it is not taken to be gone.
 */
public final class Arrivals {
    /** So many looks in a row whole files wait for others that still grow. */
    private static final int PATIENCE = 5;

    private static final String NOTHING = "nothing";

    private final List<Path> paths;
    private final Names names;
    private final OutputFolder output;

    private Map<Path, State> last = Map.of();
    private Map<Path, State> taken = Map.of();
    private final Map<Path, Object> folders = new HashMap<>();
    private Set<Path> away = Set.of();
    private int waited;
    private boolean again;

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
        away = paths.stream().filter(this::isAway).collect(Collectors.toUnmodifiableSet());
        Map<Path, State> now = states();
        Set<Path> growing = new HashSet<>(now.keySet());
        growing.removeIf(file -> Objects.equals(now.get(file), last.get(file)));
        last = now;
        Set<Path> whole = new TreeSet<>(now.keySet());
        whole.removeIf(file -> growing.contains(file) || Objects.equals(now.get(file), taken.get(file)));
        boolean gone = !now.keySet().containsAll(taken.keySet());
        if (growing.isEmpty() && (again || gone || !whole.isEmpty())) {
            taken = now;
            again = false;
            waited = 0;
            return paths.stream().filter(path -> !away.contains(path)).toList();
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

    /** What was due last could not be done: it is due again, also where it was that a file had gone. */
    public void undone() {
        taken = Map.of();
        again = true;
    }

    /** Which of the paths that are watched have gone away with their drive, as far as the last look could tell. */
    public Set<Path> away() {
        return away;
    }

    /** Whether another folder stands where one was, and nothing in it. */
    private boolean isAway(Path path) {
        Object now = identity(path);
        Object was = folders.get(path);
        if (was != null && !was.equals(now) && isEmpty(path)) {
            return true;
        }
        folders.put(path, now);
        return false;
    }

    /** What tells a folder from another of the same name; on systems that do not tell, its path. */
    private static Object identity(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key;
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static boolean isEmpty(Path path) {
        if (!Files.isDirectory(path)) {
            return !Files.exists(path);
        }
        try (DirectoryStream<Path> held = Files.newDirectoryStream(path)) {
            return !held.iterator().hasNext();
        } catch (IOException e) {
            return true; // a drive that is about to go away
        }
    }

    private Map<Path, State> states() {
        Map<Path, State> states = new HashMap<>();
        taken.forEach((file, state) -> {
            if (away.stream().anyMatch(file::startsWith)) {
                states.put(file, state);
            }
        });
        List<Path> there = paths.stream().filter(path -> !away.contains(path)).toList();
        for (Path file :
                new FolderWalk(names, output.path()).apply(there).files().values()) {
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
