package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import java.util.Objects;

/**
 * Finds where a paragraph begins inside of a printed line: pages made from web pages run a heading on after the end of
 * the paragraph before it, {@code ……更好支撑城市建设。　　二、主要目标}, and part them by a gap alone.
 */
final class Gaps {
    /** So many em of white after the end of a sentence are no accident, or so many before a label. */
    private static final double WIDE = 1.7;

    private static final double BEFORE_LABEL = 0.9;
    private static final String END = "。！？；";
    private static final String CLOSING = "”）］】〕)]";

    private Gaps() {}

    /** Where in the line, after {@code from}, the next paragraph begins; -1 where none does. */
    static int next(Line line, int from) {
        String text = line.text();
        Glyphs glyphs = Objects.requireNonNull(line.glyphs());
        int ended = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isVisible(c)) {
                continue;
            }
            if (ended >= 0 && i > ended + 1 && isGap(text, glyphs, ended, i)) {
                return i;
            }
            ended = END.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 ? i : -1;
        }
        return -1;
    }

    private static boolean isGap(String text, Glyphs glyphs, int before, int after) {
        double em = Math.max(1, glyphs.right()[before] - glyphs.left()[before]);
        double gap = (glyphs.left()[after] - glyphs.right()[before]) / em;
        if (gap < BEFORE_LABEL) {
            return false;
        }
        boolean sentence = END.indexOf(text.charAt(before)) >= 0;
        return (sentence && gap > WIDE) || Labels.begins(Characters.visible(text.substring(after)));
    }
}
