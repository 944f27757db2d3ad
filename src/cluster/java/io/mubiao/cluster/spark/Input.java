package io.mubiao.cluster.spark;

import io.mubiao.pipeline.FileOutcome;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Patterns such as {@code hdfs://node1/plans/2021*} come in, the files they mean and those below them go out; what is left
 * aside for its name is told, as a batch tells it.
 */
final class Input {
    private final Configuration configuration;
    private final Function<Path, String> shown;
    private final String output;
    private final Map<String, Found> files = new TreeMap<>();
    private final Map<String, FileOutcome> aside = new LinkedHashMap<>();
    private final Set<String> closed = new TreeSet<>();
    private final Set<String> empty = new TreeSet<>();

    /**
     * @param shown what a file is called in results
     * @param output where results are written, which are not read
     */
    Input(Configuration configuration, Function<Path, String> shown, Path output) {
        this.configuration = configuration;
        this.shown = shown;
        this.output = output.toString();
    }

    /**
     * Adds what a pattern, a file or a folder means.
     *
     * @throws FileNotFoundException where there is no such file
     */
    void add(String pattern) throws IOException {
        Path path = new Path(pattern);
        FileSystem files = Places.of(path, configuration);
        try {
            FileStatus status = files.getFileStatus(path);
            if (status.isDirectory() && isEmpty(files, status.getPath())) {
                empty.add(status.getPath().toString());
            }
            entry(files, status, false);
        } catch (FileNotFoundException e) {
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) {
                throw e;
            }
            for (FileStatus status : found) {
                entry(files, status, true);
            }
        }
    }

    /** By name. */
    List<Found> files() {
        return List.copyOf(files.values());
    }

    List<FileOutcome> aside() {
        return List.copyOf(aside.values());
    }

    /** The folders that could not be looked into: what was there before may still be. */
    Set<String> closed() {
        return Set.copyOf(closed);
    }

    /** The folders given that hold nothing, as the place of a drive that went away. */
    Set<String> empty() {
        return Set.copyOf(empty);
    }

    private void entry(FileSystem system, FileStatus status, boolean met) throws IOException {
        Path path = status.getPath();
        String name = shown.apply(path);
        FileOutcome unread = met ? FileOutcome.unread(name, path.getName()) : null;
        if (path.toString().equals(output)) {
            return;
        }
        if (unread != null) {
            aside.put(name, unread);
        } else if (status.isDirectory()) {
            folder(system, path, name);
        } else {
            files.put(name, Found.of(path.toString(), name, status.getLen()));
        }
    }

    private static boolean isEmpty(FileSystem system, Path folder) {
        try {
            return !system.listStatusIterator(folder).hasNext();
        } catch (IOException e) {
            return false; // it will be said of the folder
        }
    }

    private void folder(FileSystem system, Path folder, String name) throws IOException {
        List<FileStatus> held = new ArrayList<>();
        try {
            held.addAll(Arrays.asList(system.listStatus(folder)));
        } catch (IOException e) {
            String why = "The folder cannot be looked into: " + Why.of(e) + ".";
            closed.add(folder.toString());
            aside.put(name, FileOutcome.failed(name, "unreadable", why));
        }
        for (FileStatus status : held) {
            entry(system, status, true);
        }
    }
}
