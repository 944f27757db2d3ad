package io.mubiao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way from the tables that were to those that were made: steps that each are done or not, so that what was stopped
 * between any two of them can be told from what somebody else put there, and be taken up again.
 *
 * <p>While it lasts there is no {@code datapackage.json}: what was is told by {@code .mubiao.before}, what comes by that in
 * {@code .mubiao.part}.
 */
record Swap(Path folder) {
    static final String PART = ".mubiao.part";
    static final String BEFORE = ".mubiao.before";

    /** One step. */
    interface Step {
        void apply() throws IOException;
    }

    /** Those that are left to be done, in order. */
    List<Step> steps() throws IOException {
        Path part = folder.resolve(PART);
        Path known = folder.resolve(ExportFolder.PACKAGE);
        Path before = folder.resolve(BEFORE);
        Set<String> made = WrittenTables.of(part.resolve(ExportFolder.PACKAGE)).keySet();
        Set<String> old = new TreeSet<>(WrittenTables.of(known).keySet());
        old.addAll(WrittenTables.of(before).keySet());
        List<Step> steps = new ArrayList<>();
        if (Files.exists(known)) {
            steps.add(() -> move(known, before));
        }
        old.stream()
                .filter(name -> !made.contains(name))
                .forEach(name -> steps.add(() -> Files.deleteIfExists(folder.resolve(name))));
        for (String name : made) {
            if (Files.exists(part.resolve(name))) {
                steps.add(() -> move(part.resolve(name), folder.resolve(name)));
            }
        }
        steps.add(() -> move(part.resolve(ExportFolder.PACKAGE), known));
        steps.add(() -> Files.deleteIfExists(before));
        return steps;
    }

    /** Whether all that was to be put in place is there, in place or beside it: then nothing but steps is missing. */
    boolean isStopped() throws IOException {
        Path part = folder.resolve(PART);
        Map<String, String> made = WrittenTables.of(part.resolve(ExportFolder.PACKAGE));
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path beside = part.resolve(file.getKey());
            Path place = Files.exists(beside) ? beside : folder.resolve(file.getKey());
            if (!Files.isRegularFile(place) || !Hashes.of(place).equals(file.getValue())) {
                return false;
            }
        }
        return !made.isEmpty();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
