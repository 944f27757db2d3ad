package io.mubiao.model;

/**
 * A paragraph of the clean text, without its line break.
 *
 * @param page where it begins
 * @param table the index in {@link PlanText#tables} of the table of which it is a row, -1 for prose
 */
public record Paragraph(int start, int end, int page, Look look, int table) {
    public Span span() {
        return new Span(start, end);
    }

    public boolean isRow() {
        return table >= 0;
    }
}
