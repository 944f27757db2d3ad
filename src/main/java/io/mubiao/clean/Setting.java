package io.mubiao.clean;

import io.mubiao.model.Look;
import java.util.Objects;

/**
 * How the body of a document is set.
 *
 * @param font the font most of it is set in
 * @param size its font size
 * @param leading the usual distance from line to line
 */
record Setting(String font, double size, double leading, Indents indents) {
    private static final double SAME_SIZE = 0.08;

    /** Which lines of a paragraph are indented, if any: its first one, or all others. */
    enum Indents {
        NONE,
        FIRST_LINES,
        OTHER_LINES
    }

    boolean indented() {
        return indents == Indents.FIRST_LINES;
    }

    boolean hanging() {
        return indents == Indents.OTHER_LINES;
    }

    /** Whether a line is set unlike the body: bold, or in another font. */
    boolean isStyled(Printed line) {
        Look look = line.line().look();
        return look.bold() || !font.equals(String.valueOf(look.font()));
    }

    /** Whether two lines have one font, weight and size. */
    boolean sameLook(Printed one, Printed other) {
        Look look = one.line().look();
        return look.bold() == other.line().look().bold()
                && Objects.equals(look.font(), other.line().look().font())
                && Math.abs(one.size() - other.size()) < one.size() * SAME_SIZE;
    }
}
