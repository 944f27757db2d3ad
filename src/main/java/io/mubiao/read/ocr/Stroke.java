package io.mubiao.read.ocr;

/**
 * A straight line that was drawn, level or upright, in pixels.
 *
 * @param patch what it covers
 */
public record Stroke(boolean level, Patch patch) {

    /** Where it stands: its y where it is level, else its x. */
    public double at() {
        return level ? (patch.top() + patch.bottom()) / 2 : (patch.left() + patch.right()) / 2;
    }

    public double from() {
        return level ? patch.left() : patch.top();
    }

    public double to() {
        return level ? patch.right() : patch.bottom();
    }

    double length() {
        return to() - from();
    }

    boolean crosses(Stroke other, double slack) {
        return level != other.level
                && from() - slack <= other.at()
                && other.at() <= to() + slack
                && other.from() - slack <= at()
                && at() <= other.to() + slack;
    }
}
