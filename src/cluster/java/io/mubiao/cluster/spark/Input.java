package io.mubiao.cluster.spark;

import io.mubiao.pipeline.FileOutcome;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        FileSystem files = path.getFileSystem(configuration);
        try {
            entry(files, files.getFileStatus(path), false);
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

    private void folder(FileSystem system, Path folder, String name) throws IOException {
        List<FileStatus> held = new ArrayList<>();
        try {
            held.addAll(Arrays.asList(system.listStatus(folder)));
        } catch (IOException e) {
            String why = "The folder cannot be looked into: " + e.getMessage() + ".";
            aside.put(name, FileOutcome.failed(name, "unreadable", why));
        }
        for (FileStatus status : held) {
            entry(system, status, true);
        }
    }
}
