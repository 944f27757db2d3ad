package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import java.util.Arrays;
import java.util.Objects;

/**
 * A line of a fixed page with what can be measured on it.
 *
 * @param words its visible characters, white space left out
 */
record Printed(int page, Line line, Extent at, String words) implements Item {

    /** Where the visible characters stand; {@code em} is the usual advance of a Han character of the line. */
    record Extent(double left, double right, double top, double bottom, double em) {
        double width() {
            return right - left;
        }

        double middle() {
            return (left + right) / 2;
        }
    }

    static Printed of(int page, Line line) {
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
        return new Printed(page, line, at, words.toString());
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    double size() {
        return line.look().size() > 0 ? line.look().size() : at.em;
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
        double[] steps = new double[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
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
