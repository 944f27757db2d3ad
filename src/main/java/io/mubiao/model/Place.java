package io.mubiao.model;

import java.util.List;

/**
 * Where something was said.
 *
 * @param quote the run of clean text from {@code start} to {@code end}
 * @param boxes one for each printed line; none where the file has no fixed pages
 */
public record Place(String quote, int start, int end, int page, List<Box> boxes) {
    public Place {
        boxes = List.copyOf(boxes);
    }
}
