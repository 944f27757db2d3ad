package io.mubiao.extract;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the clean text, up to its 。！ or ？, or a cell of a table.
 *
 * @param address the section or numbered row in which it stands; null in closing matter
 * @param paragraph the index of its paragraph; below 0 in a cell of a table
 */
record Sentence(int start, int end, @Nullable String address, int paragraph, boolean body) {
    boolean isCell() {
        return paragraph < 0;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
