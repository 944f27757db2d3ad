package io.mubiao.read.ofd;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The outline of a graphic, as OFD writes it: {@code M 0 0 L 150 0 B 160 0 160 10 150 10 C}; an arc (A) is drawn straight. */
final class Shapes {
    private Shapes() {}

    static Path2D of(String path) {
        Path2D shape = new Path2D.Double();
        steps(path, (verb, numbers) -> go(shape, verb, numbers));
        return shape;
    }

    /** Goes through a path, verb by verb. */
    static void steps(String path, Step step) {
        String verb = "";
        List<Double> numbers = new ArrayList<>();
        for (String word : path.strip().replaceAll("([SMLQBAC])", " $1 ").split("[\\s,]+", -1)) {
            Double number = word.isEmpty() ? null : Numbers.number(word);
            if (number != null) {
                numbers.add(number);
            } else {
                step.go(verb, numbers);
                verb = word;
                numbers.clear();
            }
        }
        step.go(verb, numbers);
    }

    /** A verb with the numbers behind it; before the first verb it is empty. */
    @FunctionalInterface
    interface Step {
        void go(String verb, List<Double> numbers);
    }

    private static void go(Path2D shape, String verb, List<Double> n) {
        boolean begun = shape.getCurrentPoint() != null;
        int last = n.size() - 2;
        if (verb.equals("C") && begun) {
            shape.closePath();
        } else if (last >= 0 && (!begun || verb.equals("M") || verb.equals("S"))) {
            shape.moveTo(n.get(last), n.get(last + 1));
        } else if (verb.equals("Q") && n.size() == 4) {
            shape.quadTo(n.get(0), n.get(1), n.get(2), n.get(3));
        } else if (verb.equals("B") && n.size() == 6) {
            shape.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        } else if (last >= 0) {
            shape.lineTo(n.get(last), n.get(last + 1));
        }
    }
}
