package io.mubiao.index;

import io.mubiao.index.words.Segmentation;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What an index says of itself in each commit: the version of its entries, and the words its text was taken apart with,
 * so that a question is taken apart in the same way whatever the rules say meanwhile.
 */
public record Imprint(String format, String words) {
    /** To be raised whenever entries or tokens change. */
    public static final String FORMAT = "5";

    private static final String FORMAT_KEY = "mubiao.format";
    private static final String WORDS_KEY = "mubiao.words";

    public static Imprint of(Collection<String> words) {
        return new Imprint(FORMAT, String.join("\n", new TreeSet<>(words)));
    }

    static Imprint of(Map<String, String> commit) {
        return new Imprint(
                Objects.requireNonNullElse(commit.get(FORMAT_KEY), ""),
                Objects.requireNonNullElse(commit.get(WORDS_KEY), ""));
    }

    Map<String, String> commit() {
        return Map.of(FORMAT_KEY, format, WORDS_KEY, words);
    }

    /** As the text of a file that goes with an index which keeps no such words itself: the format, then a word a line. */
    public String text() {
        return format + "\n" + words;
    }

    public static Imprint ofText(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? new Imprint(text, "") : new Imprint(text.substring(0, end), text.substring(end + 1));
    }

    public Segmentation segmentation() {
        return new Segmentation(words.lines().toList());
    }
}
