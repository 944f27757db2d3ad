package io.mubiao.variants;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What is to be written otherwise in a text: {@code 12%} at 40 as {@code 37%}. */
final class Edits {
    private final String text;
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String instead) {}

    Edits(String text) {
        this.text = text;
    }

    /** Notes an edit; one that overlaps an earlier one is left out. */
    void put(int start, int end, String instead) {
        Map.Entry<Integer, Edit> before = edits.lowerEntry(end);
        if (before == null || before.getValue().end() <= start) {
            edits.put(start, new Edit(end, instead));
        }
    }

    /** The part of the text with the edits that lie in it. */
    String slice(int start, int end) {
        StringBuilder written = new StringBuilder();
        int at = start;
        for (Map.Entry<Integer, Edit> edit : edits.subMap(start, end).entrySet()) {
            if (edit.getValue().end() <= end) {
                written.append(text, at, edit.getKey()).append(edit.getValue().instead());
                at = edit.getValue().end();
            }
        }
        return written.append(text, at, end).toString();
    }
}
