package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Glyph;
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
    /** The width of a character that is none of the wide ones, in parts of its height. */
    private static final double NARROW = 0.5;

    private static final double WIDEST_LATIN = 1.2;
    /** Marks that are as wide as a Chinese character, though not among them. */
    private static final String WIDE_MARKS = "“”‘’—…·×÷±℃‰→";

    private final Resources resources;
    private final Characters characters;

    /** Whoever takes the characters, one after the other. */
    @FunctionalInterface
    interface Characters {
        void add(int point, Glyph.Type type, Cell cell);
    }

    TextRun(Resources resources, Characters characters) {
        this.resources = resources;
        this.characters = characters;
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
            double wide = step > 0 ? Math.min(step, widest) : natural;
            characters.add(points[i], type, new Cell(setting, x, y, wide, stacked));
            x += stepX;
            y += stepY;
        }
    }

    /** A step; where fewer are given than there are characters, the last goes on. */
    private static double step(List<Double> steps, int i) {
        return steps.isEmpty() ? 0 : steps.get(Math.min(i, steps.size() - 1));
    }

    /** What the object draws, without the line breaks of an indented file. */
    private static String content(Element code) {
        String content = code.getText();
        return content.indexOf('\n') < 0 ? content : content.strip();
    }

    /**
     * Where a character stands: {@code x} and {@code y} on the baseline, in the object's space.
     *
     * @param wide how far it reaches along its line
     * @param stacked whether the next stands below it
     */
    record Cell(Setting setting, double x, double y, double wide, boolean stacked) {}

    /** How an object's characters are set. */
    record Setting(AffineTransform space, double size, double hScale, double turned, boolean vertical) {

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
