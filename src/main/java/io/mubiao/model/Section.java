package io.mubiao.model;

import java.util.List;

/**
 * A heading and the text up to the next one; the sections of a document follow each other without overlap.
 *
 * @param departments those held to the section by its closing parentheses; empty until they are extracted
 */
public record Section(Heading heading, int start, int end, int page, List<Department> departments) {
    public Section {
        departments = List.copyOf(departments);
    }

    /**
     * What a section is called.
     *
     * @param address the path of the document's own labels, such as {@code 三/（五）/2}; {@code 0} is the preamble,
     *     {@code notice} what stands before the plan
     * @param level 1 for the outermost labels of the document
     * @param label as printed, such as {@code 2.} or {@code （五）}; empty where there is none
     * @param title the heading's own words, without its label
     */
    public record Heading(String address, int level, String label, String title) {}

    public String address() {
        return heading.address();
    }
}
