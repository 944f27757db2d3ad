package io.mubiao.read.pdf;

/** How large a page is drawn to be read: 200 dots an inch, where that makes neither a tiny picture nor a huge one. */
final class Resolution {
    private static final double DOTS = 200 / 72.0;
    private static final double SMALLEST = 1800;
    private static final double LARGEST = 3600;

    private Resolution() {}

    /** Pixels a point. */
    static float of(double width, double height) {
        double longer = Math.max(width, height);
        return (float) (Math.max(SMALLEST, Math.min(LARGEST, longer * DOTS)) / longer);
    }
}
