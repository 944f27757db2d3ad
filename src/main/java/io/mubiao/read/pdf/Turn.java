package io.mubiao.read.pdf;

import io.mubiao.model.Box;

/**
 * A page turned so that text of one direction runs from left to right.
 *
 * <p>A table set sideways on an upright page is read in the turned page, and its boxes are turned back. Vertical
 * Chinese runs downwards in columns from right to left: a quarter turn makes lines of them as well.
 *
 * @param quarters how the text runs on the page as displayed: 0 to the right, 1 down, 2 to the left, 3 up, 4 slanted
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
public record Turn(int quarters, float width, float height) {
    static final int SLANTED = 4;

    boolean isSlanted() {
        return quarters == SLANTED;
    }

    /** Where a point of the page stands in the turned one. */
    public float x(float pageX, float pageY) {
        return switch (quarters) {
            case 1 -> pageY;
            case 2 -> width - pageX;
            case 3 -> height - pageY;
            default -> pageX;
        };
    }

    public float y(float pageX, float pageY) {
        return switch (quarters) {
            case 1 -> width - pageX;
            case 2 -> height - pageY;
            case 3 -> pageX;
            default -> pageY;
        };
    }

    /** Where a point of the turned page stands on the page. */
    float pageX(float x, float y) {
        return switch (quarters) {
            case 1 -> width - y;
            case 2 -> width - x;
            case 3 -> y;
            default -> x;
        };
    }

    float pageY(float x, float y) {
        return switch (quarters) {
            case 1 -> x;
            case 2 -> height - y;
            case 3 -> height - x;
            default -> y;
        };
    }

    /** The same as seen from the page that is turned so: where that itself is to be read, nothing is left to turn. */
    Turn from(Turn page) {
        if (page.quarters == 0 || page.isSlanted() || isSlanted()) {
            return this;
        }
        boolean flat = page.quarters % 2 == 0;
        return new Turn(Math.floorMod(quarters - page.quarters, 4), flat ? width : height, flat ? height : width);
    }

    /** Whether any of what stands there in the turned page is on the sheet, and not on what was cut off it. */
    boolean shows(Edges edges) {
        boolean flat = quarters % 2 == 0;
        return edges.right() > 0
                && edges.left() < (flat ? width : height)
                && edges.bottom() > 0
                && edges.top() < (flat ? height : width);
    }

    Ruling turned(Ruling ruling) {
        boolean flat = ruling.horizontal();
        float x0 = flat ? ruling.from() : ruling.at();
        float y0 = flat ? ruling.at() : ruling.from();
        float x1 = flat ? ruling.to() : ruling.at();
        float y1 = flat ? ruling.at() : ruling.to();
        float ax = x(x0, y0);
        float ay = y(x0, y0);
        float bx = x(x1, y1);
        float by = y(x1, y1);
        boolean turnedFlat = flat == (quarters % 2 == 0);
        return turnedFlat
                ? new Ruling(true, ay, Math.min(ax, bx), Math.max(ax, bx))
                : new Ruling(false, ax, Math.min(ay, by), Math.max(ay, by));
    }

    Box box(int page, Edges edges) {
        float ax = pageX(edges.left(), edges.top());
        float ay = pageY(edges.left(), edges.top());
        float bx = pageX(edges.right(), edges.bottom());
        float by = pageY(edges.right(), edges.bottom());
        return new Box(page, Math.min(ax, bx), Math.min(ay, by), Math.abs(bx - ax), Math.abs(by - ay));
    }
}
