package io.mubiao.pipeline;

import io.mubiao.pipeline.FileOutcome.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a batch did: one outcome for every file it met, sorted by path.
 *
 * @param removed the ids of documents that were taken away because no file holds them any more
 * @param changed whether anything at all was done
 */
public record BatchReport(
        Instant started, double seconds, List<FileOutcome> files, List<String> removed, boolean changed) {
    public BatchReport {
        files = List.copyOf(files);
        removed = List.copyOf(removed);
    }

    /**
     * Writes what stands in {@code problems.json}.
     *
     * @param here the folder to which relative paths belong
     */
    public void write(Path here, OutputStream out) throws IOException {
        ReportJson.write(this, here, out);
    }

    public long count(Status status) {
        return files.stream().filter(file -> file.status() == status).count();
    }
}
