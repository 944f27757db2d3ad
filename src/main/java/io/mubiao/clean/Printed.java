package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line of a fixed page with what can be measured on it.
 *
 * @param words its visible characters, white space left out
 * @param opens true for what stands in a line of another paragraph, after a wide gap
 */
record Printed(int page, Line line, Extent at, String words, boolean opens) implements Item {
    /** So many advances from character to character tell the usual one. */
    private static final int STEPS = 15;

    /** Where the visible characters stand; {@code em} is the usual advance of a Han character of the line. */
    record Extent(double left, double right, double top, double bottom, double em) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    /** The line, parted where a new paragraph begins in it after the end of a sentence and a wide gap; nothing if blank. */
    static List<Printed> allOf(int page, Line line) {
        List<Printed> parts = new ArrayList<>();
        int from = 0;
        for (int cut = Gaps.next(line, 0); cut > 0; cut = Gaps.next(line, cut)) {
            parts.add(of(page, part(line, from, cut), from > 0));
            from = cut;
        }
        Printed rest = of(page, part(line, from, line.text().length()), from > 0);
        if (!rest.isBlank()) {
            parts.add(rest);
        }
        return parts;
    }

    private static Line part(Line line, int from, int to) {
        if (from == 0 && to == line.text().length()) {
            return line;
        }
        Glyphs all = Objects.requireNonNull(line.glyphs());
        Glyphs glyphs = new Glyphs(
                Arrays.copyOfRange(all.left(), from, to),
                Arrays.copyOfRange(all.right(), from, to),
                all.top(),
                all.bottom());
        return new Line(line.text().substring(from, to), glyphs, line.look());
    }

    private static Printed of(int page, Line line, boolean opens) {
        Glyphs glyphs = Objects.requireNonNull(line.glyphs());
        String text = line.text();
        StringBuilder words = new StringBuilder(text.length());
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isVisible(text.charAt(i))) {
                words.append(text.charAt(i));
                left = Math.min(left, glyphs.left()[i]);
                right = Math.max(right, glyphs.right()[i]);
            }
        }
        Extent at = new Extent(left, right, glyphs.top(), glyphs.bottom(), em(line, glyphs));
        return new Printed(page, line, at, words.toString(), opens);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    double size() {
        return line.look().size() > 0 ? line.look().size() : at.em;
    }

    /** The same line, with spaces in place of some of its characters. */
    Printed blanked(int from, int to) {
        String text = line.text().substring(0, from)
                + " ".repeat(to - from)
                + line.text().substring(to);
        return new Printed(page, new Line(text, line.glyphs(), line.look()), at, Characters.visible(text), opens);
    }

    /** Whether this character takes at most so much of the line's em. */
    boolean isNarrow(int i, double most) {
        Glyphs glyphs = Objects.requireNonNull(line.glyphs());
        return Math.abs(glyphs.right()[i] - glyphs.left()[i]) <= most * at.em;
    }

    char last() {
        return words.charAt(words.length() - 1);
    }

    /** Of what begins this line, the width that could not have been parted to stand on the line before. */
    double firstWordWidth() {
        String text = line.text();
        Glyphs glyphs = Objects.requireNonNull(line.glyphs());
        int start = 0;
        while (start < text.length() && !Characters.isVisible(text.charAt(start))) {
            start++;
        }
        int end = Math.min(start + 1, text.length());
        while (end < text.length() && Characters.holdTogether(text.charAt(end - 1), text.charAt(end))) {
            end++;
        }
        return start < end ? glyphs.right()[end - 1] - glyphs.left()[start] : 0;
    }

    private static double em(Line line, Glyphs glyphs) {
        String text = line.text();
        double[] steps = new double[STEPS];
        int count = 0;
        for (int i = 1; i < text.length() && count < STEPS; i++) {
            if (Characters.isHan(text.charAt(i - 1)) && Characters.isHan(text.charAt(i))) {
                double step = glyphs.left()[i] - glyphs.left()[i - 1];
                if (step > 0) {
                    steps[count++] = step;
                }
            }
        }
        if (count > 0) {
            Arrays.sort(steps, 0, count);
            return steps[count / 2];
        }
        return line.look().size() > 0 ? line.look().size() : Math.max(1, glyphs.bottom() - glyphs.top());
    }
}
