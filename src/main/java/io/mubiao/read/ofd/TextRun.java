package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Directions;
import io.mubiao.read.pdf.Glyph;
import io.mubiao.read.pdf.Radicals;
import io.mubiao.read.pdf.Turn;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import org.dom4j.Element;

/**
 * The characters of a text object, each at its place.
 *
 * <p>The file gives the first character's place on the baseline and the steps to the next ones, but not how wide the
 * characters are: a Chinese one fills its square, another reaches to the next one, and none further than that. The
 * text is what the file says it is, whatever glyphs of the font are drawn for it ({@code CGTransform}).
 */
final class TextRun {
    private static final String UNKNOWN = "\uFFFD";
    private static final double ASCENT = 0.88;
    /** The width of a character that is none of the wide ones, in parts of its height. */
    private static final double NARROW = 0.5;

    private static final double WIDEST_LATIN = 1.2;
    /** Marks that are as wide as a Chinese character, though not among them. */
    private static final String WIDE_MARKS = "“”‘’—…·×÷±℃‰→";

    private final Directions directions;
    private final Resources resources;

    TextRun(Directions directions, Resources resources) {
        this.directions = directions;
        this.resources = resources;
    }

    /** Draws an object whose space is brought to points of the page so. */
    void draw(Element object, AffineTransform space) {
        Setting setting = new Setting(
                space,
                Numbers.of(object, "Size", 0),
                Numbers.of(object, "HScale", 1),
                Math.toRadians(Numbers.of(object, "CharDirection", 0)),
                Numbers.of(object, "ReadDirection", 0) % 180 != 0);
        float size = (float) (setting.size() * setting.at(0, 0).distance(setting.at(setting.upX(), setting.upY())));
        if (!(size > 0.2f) || size > 2000) {
            return;
        }
        Glyph.Type type = resources.type(object, size);
        double x = 0;
        double y = 0;
        for (Element code : object.elements()) {
            if (code.getName().equals("TextCode")) {
                x = Numbers.of(code, "X", x);
                y = Numbers.of(code, "Y", y);
                line(code, x, y, setting, type);
            }
        }
    }

    private void line(Element code, double startX, double startY, Setting setting, Glyph.Type type) {
        int[] points = content(code).codePoints().toArray();
        List<Double> right = Numbers.steps(code.attributeValue("DeltaX"), points.length);
        List<Double> down = Numbers.steps(code.attributeValue("DeltaY"), points.length);
        boolean stacked = setting.vertical() && right.stream().allMatch(step -> Math.abs(step) < 0.01);
        double x = startX;
        double y = startY;
        boolean stepped = !right.isEmpty() || !down.isEmpty();
        for (int i = 0; i < points.length; i++) {
            boolean narrow = points[i] < 0x2E80 && WIDE_MARKS.indexOf(points[i]) < 0;
            double natural = setting.size() * (stacked ? 1 : setting.hScale()) * (narrow ? NARROW : 1);
            double stepX = stepped || stacked ? step(right, i) : natural;
            double stepY = stepped || !stacked ? step(down, i) : natural;
            double step = i + 1 < points.length ? Math.hypot(stepX, stepY) : 0;
            double widest = narrow ? WIDEST_LATIN * setting.size() : natural;
            glyph(readable(points[i]), x, y, step > 0 ? Math.min(step, widest) : natural, stacked, setting, type);
            x += stepX;
            y += stepY;
        }
    }

    /** A step; where fewer are given than there are characters, the last goes on. */
    private static double step(List<Double> steps, int i) {
        return steps.isEmpty() ? 0 : steps.get(Math.min(i, steps.size() - 1));
    }

    private void glyph(
            String text, double x, double y, double wide, boolean stacked, Setting setting, Glyph.Type type) {
        double alongX = stacked ? 0 : Math.cos(setting.turned());
        double alongY = stacked ? 1 : Math.sin(setting.turned());
        double top = stacked ? y - ASCENT * setting.size() : y;
        Point2D start = setting.at(x, top);
        Point2D end = setting.at(x + alongX * wide, top + alongY * wide);
        Point2D one = setting.at(x + alongX, top + alongY);
        int quarters = Directions.quarters((float) (one.getX() - start.getX()), (float) (one.getY() - start.getY()));
        Turn turn = directions.turn(quarters);
        float from = turn.x((float) start.getX(), (float) start.getY());
        float to = turn.x((float) end.getX(), (float) end.getY());
        float baseline = turn.y((float) start.getX(), (float) start.getY());
        directions.add(quarters, new Glyph(text, Math.min(from, to), Math.max(from, to), baseline, type));
    }

    /** What the object draws, without the line breaks of an indented file. */
    private static String content(Element code) {
        String content = code.getText();
        return content.indexOf('\n') < 0 ? content : content.strip();
    }

    private static String readable(int point) {
        int type = Character.getType(point);
        if (type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE) {
            return UNKNOWN;
        }
        return Character.isISOControl(point) ? " " : Character.toString(Radicals.character(point));
    }

    /** How an object's characters are set. */
    private record Setting(AffineTransform space, double size, double hScale, double turned, boolean vertical) {

        Point2D at(double x, double y) {
            return space.transform(new Point2D.Double(x, y), null);
        }

        /** Where the head of a character points, y downwards. */
        double upX() {
            return Math.sin(turned);
        }

        double upY() {
            return -Math.cos(turned);
        }
    }
}
