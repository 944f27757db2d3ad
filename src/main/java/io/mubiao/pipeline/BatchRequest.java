package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import java.nio.file.Path;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param paths files and folders; each exists
 * @param jobs how many documents are worked on at once
 * @param force whether what is known is done again
 * @param ocr what the stages were told about pages that are pictures
 */
public record BatchRequest(List<Path> paths, OutputFolder output, Names names, int jobs, boolean force, OcrUse ocr) {
    public BatchRequest {
        paths = List.copyOf(paths);
    }

    /** As stages do that were told nothing about pictures. */
    public BatchRequest(List<Path> paths, OutputFolder output, Names names, int jobs, boolean force) {
        this(paths, output, names, jobs, force, OcrUse.AUTO);
    }
}
