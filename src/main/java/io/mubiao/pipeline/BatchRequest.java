package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import java.nio.file.Path;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param paths files and folders; each exists
 * @param jobs how many documents are worked on at once
 * @param redo what is done again of what is known
 * @param ocr what the stages were told about pages that are pictures
 */
public record BatchRequest(List<Path> paths, OutputFolder output, Names names, int jobs, Redo redo, OcrUse ocr) {
    public BatchRequest {
        paths = List.copyOf(paths);
    }

    /** As stages do that were told nothing about pictures. */
    public BatchRequest(List<Path> paths, OutputFolder output, Names names, int jobs, boolean force) {
        this(paths, output, names, jobs, force ? Redo.ALL : Redo.CHANGED, OcrUse.AUTO);
    }

    /** What is done again of what is known. */
    public enum Redo {
        /** Only what other rules, another program or another word about pictures may give otherwise. */
        CHANGED,
        /** Also what could not be read, or only in part. */
        FAILED,
        ALL
    }
}
