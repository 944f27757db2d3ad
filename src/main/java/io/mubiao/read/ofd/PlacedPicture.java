package io.mubiao.read.ofd;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.dom4j.Element;

/**
 * A picture and where it stands on its page.
 *
 * @param place from the unit square, which every picture fills from its top left, to the page in points
 */
record PlacedPicture(String resource, AffineTransform place) {

    /** An {@code ImageObject}; without a {@code CTM} it fills its boundary. */
    static PlacedPicture of(Element object, AffineTransform space) {
        AffineTransform place = new AffineTransform(space);
        List<Double> boundary = Numbers.list(object.attributeValue("Boundary"));
        if (object.attributeValue("CTM") == null && boundary.size() == 4) {
            place.scale(boundary.get(2), boundary.get(3));
        }
        return new PlacedPicture(object.attributeValue("ResourceID", ""), place);
    }

    /** How much of the page it covers, in square points. */
    double area() {
        Rectangle2D around =
                place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        return around.getWidth() * around.getHeight();
    }

    /** Draws it where it stands; the brush draws in points. */
    void draw(Resources resources, Graphics2D brush) throws IOException {
        BufferedImage picture = resources.picture(resource);
        AffineTransform pixels = new AffineTransform(place);
        pixels.scale(1.0 / picture.getWidth(), 1.0 / picture.getHeight());
        brush.drawImage(picture, pixels, null);
    }
}
