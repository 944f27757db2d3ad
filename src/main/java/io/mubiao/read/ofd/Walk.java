package io.mubiao.read.ofd;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.dom4j.Element;

/**
 * The way through what a page draws: layer by layer, object by object.
 *
 * <p>An object has a space of its own, which its {@code CTM} and the corner of its {@code Boundary} bring into that around
 * it; the outermost one is the page in millimetres from the top left.
 */
final class Walk {
    private static final int DEEPEST = 30;

    private final Resources resources;
    private final Ink ink;

    /** What is done with the objects that are met, each with what brings its space to points of the page. */
    interface Ink {
        void text(Element object, AffineTransform space);

        void path(Element object, AffineTransform space);

        void picture(Element object, AffineTransform space);
    }

    Walk(Resources resources, Ink ink) {
        this.resources = resources;
        this.ink = ink;
    }

    /** Goes through a page's or a template's content. */
    void through(Element content) {
        through(content, AffineTransform.getScaleInstance(Sheet.POINTS, Sheet.POINTS), DEEPEST);
    }

    private void through(Element holder, AffineTransform around, int depth) {
        for (Element object : holder.elements()) {
            if (depth == 0 || "false".equals(object.attributeValue("Visible"))) {
                continue;
            }
            switch (object.getName()) {
                case "Layer", "PageBlock" -> through(object, around, depth - 1);
                case "TextObject" -> ink.text(object, space(object, around));
                case "PathObject" -> ink.path(object, space(object, around));
                case "ImageObject" -> ink.picture(object, space(object, around));
                case "CompositeObject" -> {
                    Element drawing = resources.drawing(object.attributeValue("ResourceID"));
                    if (drawing != null) {
                        through(drawing, space(object, around), depth - 1);
                    }
                }
                default -> {} // clips, actions
            }
        }
    }

    private static AffineTransform space(Element object, AffineTransform around) {
        AffineTransform space = new AffineTransform(around);
        List<Double> boundary = Numbers.list(object.attributeValue("Boundary"));
        if (boundary.size() >= 2) {
            space.translate(boundary.get(0), boundary.get(1));
        }
        List<Double> ctm = Numbers.list(object.attributeValue("CTM"));
        if (ctm.size() == 6) {
            space.concatenate(
                    new AffineTransform(ctm.get(0), ctm.get(1), ctm.get(2), ctm.get(3), ctm.get(4), ctm.get(5)));
        }
        return space;
    }
}
