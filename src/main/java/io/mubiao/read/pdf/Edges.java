package io.mubiao.read.pdf;

/** A rectangle by its four edges, y downwards. */
record Edges(float left, float top, float right, float bottom) {

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    boolean holds(float x, float y) {
        return left <= x && x < right && top <= y && y < bottom;
    }

    boolean holds(Edges other) {
        return holds((other.left + other.right) / 2, (other.top + other.bottom) / 2)
                && other.width() <= width() + 1
                && other.height() <= height() + 1;
    }

    Edges with(Edges other) {
        return new Edges(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
