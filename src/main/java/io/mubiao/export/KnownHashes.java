package io.mubiao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Hashes of files, taken anew where size or time of a file is not what it was when it was asked for before. */
final class KnownHashes {
    private final Map<Path, Known> known = new HashMap<>();

    private record Known(State state, String hash) {}

    private record State(long bytes, FileTime modified) {}

    Map<Path, String> of(Collection<Path> files) throws IOException {
        Map<Path, String> hashes = new HashMap<>();
        Map<Path, State> states = new HashMap<>();
        for (Path file : files) {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            State state = new State(now.size(), now.lastModifiedTime());
            Known before = known.get(file);
            if (before != null && before.state.equals(state)) {
                hashes.put(file, before.hash);
            } else {
                states.put(file, state);
            }
        }
        Hashes.of(states.keySet()).forEach((file, hash) -> {
            known.put(file, new Known(Objects.requireNonNull(states.get(file)), hash));
            hashes.put(file, hash);
        });
        return hashes;
    }
}
