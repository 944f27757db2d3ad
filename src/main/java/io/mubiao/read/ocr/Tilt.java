package io.mubiao.read.ocr;

/**
 * By how much the lines of a picture fall to the right, in radians.
 *
 * <p>Seen along its lines, a page is ink and white by turns; seen along any other angle the two run into each other. The
 * angle is sought at which the amount of ink changes most from one stripe to the next: first over stripes as high as a
 * part of a line, for the strokes of 楷体 rise by five degrees themselves, then over rows of pixels.
 */
final class Tilt {
    private static final double FARTHEST = 5;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.025;
    private static final double LEAST = 0.1;
    private static final int WIDTH = 1000;
    private static final int STRIPES = 300;
    private static final int FEWEST = 200;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int height;
    private final double scale;

    private Tilt(Picture picture) {
        int threshold = picture.threshold();
        int step = Math.max(1, picture.width() / WIDTH);
        int wide = picture.width() / step;
        this.height = picture.height();
        this.xs = new int[wide * height];
        this.ys = new int[wide * height];
        this.scale = step;
        int found = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < wide; x++) {
                if (picture.at(x * step, y) < threshold) {
                    xs[found] = x - wide / 2;
                    ys[found++] = y;
                }
            }
        }
        this.count = found;
    }

    static double of(Picture picture) {
        Tilt tilt = new Tilt(picture);
        if (tilt.count < FEWEST) {
            return 0;
        }
        double coarse = tilt.best(0, FARTHEST, COARSE, Math.max(1, picture.height() / STRIPES));
        double fine = tilt.best(coarse, COARSE, FINE, 1);
        return Math.abs(fine) < LEAST ? 0 : Math.toRadians(fine);
    }

    private double best(double middle, double around, double step, int stripe) {
        double best = middle;
        double most = -1;
        int steps = (int) Math.round(around / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = middle + i * step;
            double contrast = contrast(Math.tan(Math.toRadians(degrees)) * scale, stripe);
            if (contrast > most) {
                most = contrast;
                best = degrees;
            }
        }
        return best;
    }

    private double contrast(double fall, int stripe) {
        int margin = height / 5 + 1;
        int[] rows = new int[(height + 2 * margin) / stripe];
        for (int i = 0; i < count; i++) {
            int row = ((int) Math.round(ys[i] - xs[i] * fall) + margin) / stripe;
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double contrast = 0;
        for (int i = 1; i < rows.length; i++) {
            double change = rows[i] - rows[i - 1];
            contrast += change * change;
        }
        return contrast;
    }
}
