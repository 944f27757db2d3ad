package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Directions;
import io.mubiao.read.pdf.Drawn;
import io.mubiao.read.pdf.Pen;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.Element;

/**
 * The one pass over a page: layer by layer, object by object, glyphs and rulings together.
 *
 * <p>An object has a space of its own, which its {@code CTM} and the corner of its {@code Boundary} bring into that around
 * it; the outermost one is the page in millimetres from the top left.
 */
final class Drawing {
    private static final int DEEPEST = 30;

    private final Sheet sheet;
    private final Resources resources;
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private final Directions directions;
    private final TextRun text;
    private final Pen pen = new Pen();
    private boolean painted;

    Drawing(Sheet sheet) {
        this.sheet = sheet;
        this.resources = sheet.resources();
        this.directions = new Directions(sheet.width(), sheet.height());
        this.text = new TextRun(directions, resources);
    }

    /** Draws a page's or a template's content. */
    void draw(Element content) {
        draw(content, AffineTransform.getScaleInstance(Sheet.POINTS, Sheet.POINTS), DEEPEST);
    }

    Drawn drawn() {
        double covered = pictures.stream().mapToDouble(PlacedPicture::area).sum() / (sheet.width() * sheet.height());
        return new Drawn(
                sheet.width(), sheet.height(), directions.ink(pen.rulings()), painted, (float) Math.min(1, covered));
    }

    /** The pictures on the page, {@code scale} pixels a point. */
    BufferedImage picture(float scale) throws IOException {
        BufferedImage page = new BufferedImage(
                Math.round(sheet.width() * scale), Math.round(sheet.height() * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = page.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, page.getWidth(), page.getHeight());
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.scale(scale, scale);
            for (PlacedPicture picture : pictures) {
                picture.draw(resources, brush);
            }
        } finally {
            brush.dispose();
        }
        return page;
    }

    private void draw(Element holder, AffineTransform around, int depth) {
        for (Element object : holder.elements()) {
            if (depth == 0 || "false".equals(object.attributeValue("Visible"))) {
                continue;
            }
            switch (object.getName()) {
                case "Layer", "PageBlock" -> draw(object, around, depth - 1);
                case "TextObject" -> text.draw(object, space(object, around));
                case "PathObject" -> path(object, space(object, around));
                case "ImageObject" -> {
                    painted = true;
                    pictures.add(PlacedPicture.of(object, space(object, around)));
                }
                case "CompositeObject" -> {
                    Element drawing = resources.drawing(object.attributeValue("ResourceID"));
                    if (drawing != null) {
                        draw(drawing, space(object, around), depth - 1);
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

    private void path(Element object, AffineTransform space) {
        Element data = Numbers.child(object, "AbbreviatedData");
        boolean stroked = !"false".equals(object.attributeValue("Stroke"));
        boolean filled = "true".equals(object.attributeValue("Fill"));
        if (data == null || !(stroked || filled)) {
            return;
        }
        painted = true;
        PathData.draw(data.getText(), space, pen);
        if (stroked) {
            double scale = Math.sqrt(Math.abs(space.getDeterminant()));
            pen.stroke((float) (Numbers.of(object, "LineWidth", 0.353) * scale));
        }
        if (filled) {
            pen.fill();
        }
        pen.lift();
    }
}
