package io.mubiao.read.ocr;

/** A rectangle of a picture by its four edges, in pixels, y downwards. */
public record Patch(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    Patch from(double x) {
        return new Patch(x, top, right, bottom);
    }

    Patch upTo(double x) {
        return new Patch(left, top, x, bottom);
    }

    double middleY() {
        return (top + bottom) / 2;
    }

    Patch grown(double across, double down) {
        return new Patch(left - across, top - down, right + across, bottom + down);
    }
}
