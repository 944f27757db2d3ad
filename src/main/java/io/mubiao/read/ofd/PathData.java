package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Pen;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * The path of a graphic, as OFD writes it: {@code M 0 0 L 150 0 L 150 80 C}. S and M begin a line, L goes on straight, Q, B
 * and A in a curve, C closes.
 */
final class PathData {
    private final AffineTransform space;
    private final Pen pen;

    private PathData(AffineTransform space, Pen pen) {
        this.space = space;
        this.pen = pen;
    }

    /** Draws the path with the pen, brought from its own space to points of the page. */
    static void draw(String path, AffineTransform space, Pen pen) {
        Shapes.steps(path, new PathData(space, pen)::go);
    }

    private void go(String verb, List<Double> numbers) {
        int last = numbers.size() - 2;
        if (verb.equals("C")) {
            pen.close();
        } else if (last >= 0) {
            double[] to = {numbers.get(last), numbers.get(last + 1)};
            space.transform(to, 0, to, 0, 1);
            float x = (float) to[0];
            float y = (float) to[1];
            switch (verb) {
                case "S", "M" -> pen.move(x, y);
                case "L" -> pen.line(x, y);
                default -> pen.curve(x, y);
            }
        }
    }
}
