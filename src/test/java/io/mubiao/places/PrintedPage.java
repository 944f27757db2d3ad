package io.mubiao.places;

import io.mubiao.model.Box;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a page as PDFBox's own text stripper finds them, each with the rectangle that its outline inks: a
 * witness for the places of our own reader, with which it shares no code.
 */
final class PrintedPage {
    /** Where a character without an outline (a standard font of the machine) is taken to have its ink, in em. */
    private static final Rectangle2D UNKNOWN = new Rectangle2D.Double(0, 0, 0, 0.7);

    private final List<Printed> characters;

    /** A character, its ink, and how far along its line it stands. */
    private record Printed(String text, Rectangle2D ink, double along) {}

    private PrintedPage(List<Printed> characters) {
        this.characters = characters;
    }

    /** Pages count from 1. */
    static PrintedPage of(PDDocument document, int number) throws IOException {
        Positions positions = new Positions();
        positions.setStartPage(number);
        positions.setEndPage(number);
        positions.getText(document);
        List<Printed> characters = new ArrayList<>();
        for (TextPosition position : positions.found) {
            if (!position.getUnicode().isBlank()) {
                Rectangle2D ink = ink(position, document.getPage(number - 1));
                characters.add(new Printed(position.getUnicode(), ink, position.getXDirAdj()));
            }
        }
        return new PrintedPage(characters);
    }

    /** What is inked in the box, in the direction of its writing: the characters whose middle lies inside. */
    String under(Box box) {
        StringBuilder text = new StringBuilder();
        inside(box).forEach(each -> text.append(each.text()));
        return text.toString();
    }

    /**
     * Whether two readings of one run of print are the same but for white space and for what fonts leave open: a
     * character mapped to a private one, a radical for its character, Founder's « for 《 and point for 。.
     */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        String bare = text.replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}]", "")
                .replaceAll("[\\p{Co}\uFFFD·…。]", ".")
                .replaceAll("[«‹]", "《")
                .replaceAll("[»›]", "》")
                .replace('〈', '《')
                .replace('〉', '》');
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("\\.+", ".");
    }

    /** The most that a character with its middle in the box stands out of it, in points. */
    double cutBy(Box box) {
        double most = 0;
        for (Printed each : inside(box)) {
            Rectangle2D ink = each.ink();
            most = Math.max(most, Math.max(box.x() - ink.getMinX(), ink.getMaxX() - box.x() - box.width()));
            most = Math.max(most, Math.max(box.y() - ink.getMinY(), ink.getMaxY() - box.y() - box.height()));
        }
        return most;
    }

    private List<Printed> inside(Box box) {
        List<Printed> inside = new ArrayList<>();
        for (Printed each : characters) {
            double x = each.ink().getCenterX();
            double y = each.ink().getCenterY();
            if (box.x() <= x && x <= box.x() + box.width() && box.y() <= y && y <= box.y() + box.height()) {
                inside.add(each);
            }
        }
        inside.sort((a, b) -> Double.compare(a.along(), b.along()));
        return inside;
    }

    private static Rectangle2D ink(TextPosition position, PDPage page) throws IOException {
        Rectangle2D outline = outline(position);
        Rectangle2D ink = null;
        for (double x : new double[] {outline.getMinX(), outline.getMaxX()}) {
            for (double y : new double[] {outline.getMinY(), outline.getMaxY()}) {
                Point2D.Float user = position.getTextMatrix().transformPoint((float) x, (float) y);
                Point2D corner = displayed(user, page);
                if (ink == null) {
                    ink = new Rectangle2D.Double(corner.getX(), corner.getY(), 0, 0);
                } else {
                    ink.add(corner);
                }
            }
        }
        return ink;
    }

    /** In em, from the origin of the character. */
    private static Rectangle2D outline(TextPosition position) throws IOException {
        PDFont font = position.getFont();
        if (font instanceof PDVectorFont outlines && font.isEmbedded() && position.getCharacterCodes().length == 1) {
            Rectangle2D bounds =
                    outlines.getNormalizedPath(position.getCharacterCodes()[0]).getBounds2D();
            if (!bounds.isEmpty()) {
                return new Rectangle2D.Double(
                        bounds.getX() / 1000,
                        bounds.getY() / 1000,
                        bounds.getWidth() / 1000,
                        bounds.getHeight() / 1000);
            }
        }
        double wide = position.getWidthDirAdj()
                / Math.max(1e-3, position.getTextMatrix().getScalingFactorX());
        return new Rectangle2D.Double(wide / 4, UNKNOWN.getY(), wide / 2, UNKNOWN.getHeight());
    }

    /** From the lower left corner of the crop box to the upper left one of the page as it is shown. */
    private static Point2D displayed(Point2D user, PDPage page) {
        double wide = page.getCropBox().getWidth();
        double high = page.getCropBox().getHeight();
        double x = user.getX();
        double y = user.getY();
        return switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(wide - x, y);
            case 270 -> new Point2D.Double(high - y, wide - x);
            default -> new Point2D.Double(x, high - y);
        };
    }

    /** Keeps what the stripper would print, doubles left out. */
    private static final class Positions extends PDFTextStripper {
        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void writePage() {
            charactersByArticle.forEach(found::addAll);
        }
    }
}
