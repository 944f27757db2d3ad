package io.mubiao.cluster.spark;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What makes finished work part of the results: files that are moved to their places, and files that go. It is written
 * down before it is begun; where a run dies over it, the next one ends it.
 */
record Commit(List<Move> moves, List<String> gone) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Commit {
        moves = List.copyOf(moves);
        gone = List.copyOf(gone);
    }

    /** One file, from where it was put aside to its place; both below the folder of results. */
    record Move(String from, String to) {}

    static Commit read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return MAPPER.readValue(in, Commit.class);
        }
    }

    void write(FileSystem files, Path file) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write(MAPPER.writeValueAsBytes(this));
        }
    }

    /** Does it, or what is left of it. */
    void apply(FileSystem files, Path folder) throws IOException {
        for (Move move : moves) {
            Path from = new Path(folder, move.from());
            Path to = new Path(folder, move.to());
            if (files.exists(from)) {
                files.mkdirs(to.getParent());
                files.delete(to, false);
                if (!files.rename(from, to)) {
                    throw new IOException(from + " cannot be moved to " + to);
                }
            }
        }
        for (String file : gone) {
            files.delete(new Path(folder, file), false);
        }
    }
}
