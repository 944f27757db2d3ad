package io.mubiao.cluster.spark;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.pipeline.BatchReport;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where results go: {@code documents/} as JSON Lines, {@code tables/} as Parquet, each with a folder a province and period,
 * {@code problems.json}, and the journal by which the next run knows what it need not do again.
 */
final class Output {
    static final String JOURNAL = "journal.jsonl";
    static final String REPORT = "problems.json";

    private static final String RUN = ".run";
    private static final String COMMIT = ".commit";
    private static final String ASIDE = ".aside";
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final FileSystem files;
    private final Path folder;

    Output(Configuration configuration, String folder) throws IOException {
        Path path = new Path(folder);
        files = Places.of(path, configuration);
        files.setWriteChecksum(false);
        this.folder = files.makeQualified(path);
    }

    /** What the folder is, before anything is written. */
    enum State {
        OURS,
        IS_A_FILE,
        NOT_OURS
    }

    State state() throws IOException {
        try {
            FileStatus status = files.getFileStatus(folder);
            if (!status.isDirectory()) {
                return State.IS_A_FILE;
            }
        } catch (FileNotFoundException e) {
            return State.OURS;
        }
        return files.exists(new Path(folder, RUN)) || files.listStatus(folder).length == 0
                ? State.OURS
                : State.NOT_OURS;
    }

    Path folder() {
        return folder;
    }

    /** Ends what a run that died had begun to commit, takes away what it put aside, and is this run's from now on. */
    void claim(String run) throws IOException {
        files.mkdirs(folder);
        try (OutputStream out = files.create(new Path(folder, RUN), true)) {
            out.write(run.getBytes(StandardCharsets.UTF_8));
        }
        checkMoves(run);
        Path commit = new Path(folder, COMMIT);
        if (files.exists(commit)) {
            end(commit);
        }
        files.delete(new Path(folder, ASIDE), true);
    }

    /** Who may write to an object store need not be let to take away, without which no move is ended. */
    private void checkMoves(String run) throws IOException {
        Path from = new Path(folder, aside(run) + "/from");
        Path to = new Path(folder, aside(run) + "/to");
        files.create(from, true).close();
        if (!files.rename(from, to) || !files.delete(to, false)) {
            throw new IOException(from + " cannot be moved or taken away");
        }
    }

    /** Whether what a run claimed is seen as its own from where this is asked. */
    static boolean isSeen(Configuration configuration, String folder, String run) {
        Path file = new Path(folder, RUN);
        try (InputStream in = Places.of(file, configuration).open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(run);
        } catch (IOException e) {
            return false;
        }
    }

    /** Where a run puts files aside, below the folder of results. */
    static String aside(String run) {
        return ASIDE + "/" + run;
    }

    /** What is known, by the SHA-256 of the contents. */
    Map<String, Entry> journal() throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        Path file = new Path(folder, JOURNAL);
        if (files.exists(file)) {
            try (InputStream in = files.open(file);
                    MappingIterator<Entry> lines = MAPPER.readerFor(Entry.class).readValues(in)) {
                while (lines.hasNextValue()) {
                    Entry entry = lines.nextValue();
                    entries.put(entry.holding().sha256(), entry);
                }
            }
        }
        return entries;
    }

    /** Whether something was read of a folder. */
    boolean knows(String place) throws IOException {
        return journal().values().stream()
                .flatMap(entry -> entry.holding().holders().stream())
                .anyMatch(holder -> holder.address().startsWith(place + "/"));
    }

    /** Puts a journal aside, for a commit to move it. */
    void write(Collection<Entry> entries, String run) throws IOException {
        try (OutputStream out = files.create(new Path(folder, aside(run) + "/" + JOURNAL), true)) {
            for (Entry entry : entries) {
                out.write(MAPPER.writeValueAsBytes(entry));
                out.write('\n');
            }
        }
    }

    /** Puts a report aside, for a commit to move it. */
    void write(BatchReport report, java.nio.file.Path here, String run) throws IOException {
        try (OutputStream out = files.create(new Path(folder, aside(run) + "/" + REPORT), true)) {
            report.write(here, out);
        }
    }

    /**
     * Makes what was put aside part of the results: all of it, or, where the run dies before it is written down, nothing.
     *
     * @throws OtherRunException where another run has taken the folder meanwhile
     * @throws NotSharedException where something that was put aside is not there
     */
    void commit(Commit commit, String run) throws IOException {
        checkHeld(run);
        for (Commit.Move move : commit.moves()) {
            if (!files.exists(new Path(folder, move.from()))) {
                checkHeld(run);
                throw new NotSharedException();
            }
        }
        Path begun = new Path(folder, aside(run) + "/commit.json");
        commit.write(files, begun);
        Path file = new Path(folder, COMMIT);
        if (!files.rename(begun, file)) {
            throw new IOException(begun + " cannot be moved to " + file);
        }
        end(file);
    }

    /** @throws OtherRunException where another run has taken the folder meanwhile */
    void checkHeld(String run) throws IOException {
        try (InputStream in = files.open(new Path(folder, RUN))) {
            if (!new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(run)) {
                throw new OtherRunException();
            }
        }
    }

    private void end(Path commit) throws IOException {
        Commit.read(files, commit).apply(files, folder);
        files.delete(commit, false);
    }

    /** Takes away what a run put aside and is not used. */
    void sweep(String run) throws IOException {
        files.delete(new Path(folder, aside(run)), true);
        Path all = new Path(folder, ASIDE);
        if (files.exists(all) && files.listStatus(all).length == 0) {
            files.delete(all, false);
        }
    }

    /** Another run writes to the same folder. */
    static final class OtherRunException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What Spark's processes put there is not seen from here. */
    static final class NotSharedException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
