package io.mubiao.model;

import java.util.List;

/**
 * A file as its reader saw it, before anything is judged: pages with their blocks in reading order.
 *
 * @param mediaType such as {@code application/pdf}
 * @param flowing true where lines are whole paragraphs and there are no real pages (Word, HTML, text)
 */
public record Layout(String mediaType, boolean flowing, List<Page> pages, Hints hints, List<Problem> problems) {
    public Layout {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }
}
