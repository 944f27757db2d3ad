package io.mubiao.read.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.dom4j.Element;

/** Draws a page to be looked at: its text in fonts of this machine, its graphics and pictures in their colours. */
final class Painting implements Walk.Ink {
    private static final double HAIRLINE = 0.353;

    private final Resources resources;
    private final Graphics2D brush;
    private final TextRun text;

    /** @param brush draws in points */
    Painting(Resources resources, Graphics2D brush) {
        this.resources = resources;
        this.brush = brush;
        this.text = new TextRun(resources, new Lettering(brush)::add);
    }

    @Override
    public void text(Element object, AffineTransform space) {
        brush.setColor(color(object, "FillColor"));
        text.draw(object, space);
    }

    @Override
    public void path(Element object, AffineTransform space) {
        Element data = Numbers.child(object, "AbbreviatedData");
        if (data == null) {
            return;
        }
        Path2D path = Shapes.of(data.getText());
        path.setWindingRule(
                "Even-Odd".equals(object.attributeValue("Rule")) ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        Shape shape = space.createTransformedShape(path);
        if ("true".equals(object.attributeValue("Fill"))) {
            brush.setColor(color(object, "FillColor"));
            brush.fill(shape);
        }
        if (!"false".equals(object.attributeValue("Stroke"))) {
            double scale = Math.sqrt(Math.abs(space.getDeterminant()));
            brush.setColor(color(object, "StrokeColor"));
            brush.setStroke(new BasicStroke((float) Math.max(0, Numbers.of(object, "LineWidth", HAIRLINE) * scale)));
            brush.draw(shape);
        }
    }

    @Override
    public void picture(Element object, AffineTransform space) {
        try {
            PlacedPicture.of(object, space).draw(resources, brush);
        } catch (IOException e) {
            // the page is shown without a picture that cannot be read
        }
    }

    /** {@code <FillColor Value="255 0 0" Alpha="128"/>}; black where none is given. */
    private static Color color(Element object, String name) {
        Element given = Numbers.child(object, name);
        List<Double> parts = Numbers.list(given == null ? null : given.attributeValue("Value"));
        if (given == null || (parts.size() != 3 && parts.size() != 1)) {
            return Color.BLACK;
        }
        int red = part(parts.get(0));
        int green = part(parts.get(parts.size() == 3 ? 1 : 0));
        int blue = part(parts.get(parts.size() == 3 ? 2 : 0));
        return new Color(red, green, blue, part(Numbers.of(given, "Alpha", 255)));
    }

    private static int part(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
