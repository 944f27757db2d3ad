package io.mubiao.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a batch is to do.
 *
 * @param paths files and folders; each exists
 * @param jobs how many documents are worked on at once
 * @param force whether what is known is done again
 */
public record BatchRequest(List<Path> paths, OutputFolder output, Names names, int jobs, boolean force) {
    public BatchRequest {
        paths = List.copyOf(paths);
    }
}
