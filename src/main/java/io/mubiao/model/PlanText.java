package io.mubiao.model;

import java.util.List;

/**
 * The clean text of a document: paragraphs joined where the layout broke them, one line break between them, page
 * furniture left out; every offset of later stages counts UTF-16 units in {@code text}.
 *
 * @param paragraphs in reading order, prose and table rows alike; with the line breaks between them they make the text
 */
public record PlanText(
        String text,
        List<Paragraph> paragraphs,
        List<TextTable> tables,
        Places places,
        Hints hints,
        List<Problem> problems) {
    public PlanText {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
