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

/** The one pass over a page to be read: glyphs and rulings together. */
final class Drawing implements Walk.Ink {
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
        this.text = new TextRun(resources, new Typeset(directions)::add);
    }

    /** Draws a page's or a template's content. */
    void draw(Element content) {
        new Walk(resources, this).through(content);
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

    @Override
    public void text(Element object, AffineTransform space) {
        text.draw(object, space);
    }

    @Override
    public void picture(Element object, AffineTransform space) {
        painted = true;
        pictures.add(PlacedPicture.of(object, space));
    }

    @Override
    public void path(Element object, AffineTransform space) {
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
