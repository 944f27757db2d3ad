package io.mubiao.variants;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a width: numbers and words stay whole, and no line begins with a stop. */
final class LineBreaks {
    private static final String STOPS = "，。；：、？！）》”’〕％%";

    private LineBreaks() {}

    static List<String> of(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = whole(text, start, fitting(text, start, width / size));
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    private static int fitting(String text, int start, double room) {
        double used = 0;
        int end = start;
        while (end < text.length() && used + Leaf.advance(text.charAt(end)) <= room) {
            used += Leaf.advance(text.charAt(end));
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int whole(String text, int start, int fitting) {
        int end = fitting;
        while (end > start && end < text.length() && tied(text, end)) {
            end--;
        }
        return end > start ? end : fitting;
    }

    private static boolean tied(String text, int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0
                || (within(text.charAt(at - 1)) && within(text.charAt(at)))
                || Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean within(char c) {
        return c > ' ' && c < 0x7F;
    }
}
