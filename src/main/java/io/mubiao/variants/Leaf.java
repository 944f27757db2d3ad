package io.mubiao.variants;

import java.util.ArrayList;
import java.util.List;

/** A printed page, A4 in points from the top left. */
final class Leaf {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    /** A line of text whose base begins there. */
    record Run(String text, double x, double y, double size) {}

    /** A line that is drawn. */
    record Rule(double x1, double y1, double x2, double y2) {}

    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    List<Run> runs() {
        return runs;
    }

    List<Rule> rules() {
        return rules;
    }

    /** How far a character goes: Chinese ones are square, others half so wide. */
    static double advance(int character) {
        return character < 0x80 ? 0.5 : 1;
    }

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Leaf::advance).sum() * size;
    }
}
