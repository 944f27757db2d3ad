package io.mubiao.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the automatic numbers of one document, in reading order, and renders each label as Word shows it.
 *
 * <p>A level begins anew after an outer one, unless it is told otherwise; lists made from one definition count on
 * together until one of them overrides its start; an outer level that was not yet used shows its start.
 */
final class ListCounters {
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final String OPEN_ENDED = "、，。．）〕】》：；";

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** The label of the next paragraph of that list and level, with the blank that Word sets after it. */
    String label(ListNumber number) {
        ListLevel level = number.levels().get(number.level());
        if (level == null || number.level() < 0 || number.level() >= ListNumber.LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(number.series(), series -> fresh());
        count(number, counts);
        String label = rendered(number, level, counts);
        return level.suffix().equals("nothing") ? label : spaced(label);
    }

    /** A label with the blank after it that keeps {@code 1.} apart from {@code 2025年}; {@code 一、} needs none. */
    static String spaced(String label) {
        boolean blank = !label.isEmpty() && OPEN_ENDED.indexOf(label.charAt(label.length() - 1)) < 0;
        return blank ? label + " " : label;
    }

    private void count(ListNumber number, int[] counts) {
        int at = number.level();
        boolean overridden = number.starts().containsKey(at) && begun.add(number.instance() + "/" + at);
        if (overridden || counts[at] == UNUSED) {
            counts[at] = number.start(at);
        } else {
            counts[at]++;
        }
        for (int inner = at + 1; inner < ListNumber.LEVELS; inner++) {
            ListLevel defined = number.levels().get(inner);
            Integer restart = defined == null ? null : defined.restart();
            if (restart == null || at < restart) {
                counts[inner] = UNUSED;
            }
        }
    }

    private static String rendered(ListNumber number, ListLevel level, int[] counts) {
        if (level.format().equals("bullet")) {
            return ""; // it says nothing
        }
        StringBuilder label = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                i++;
                label.append(shown(number, level, counts, text.charAt(i) - '1'));
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private static String shown(ListNumber number, ListLevel level, int[] counts, int at) {
        int value = counts[at] == UNUSED ? number.start(at) : counts[at];
        ListLevel defined = number.levels().get(at);
        String format = defined == null || level.legal() ? "decimal" : defined.format();
        return NumberFormat.show(format, value);
    }

    private static int[] fresh() {
        int[] counts = new int[ListNumber.LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }
}
