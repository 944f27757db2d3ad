package io.mubiao.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A page as grey pixels, 0 black, 255 white.
 *
 * @param grey row by row from the top left
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
record Picture(int width, int height, byte[] grey) {
    private static final int WHITE = 255;

    static Picture of(BufferedImage image) {
        BufferedImage grey = image;
        if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D brush = grey.createGraphics();
            brush.drawImage(image, 0, 0, Color.WHITE, null);
            brush.dispose();
        }
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    /** How light a pixel is; white outside. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grey[y * width + x] & 0xFF;
    }

    /** How light a point between pixels is. */
    float at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double low = y - top;
        double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
        double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
        return (float) (upper * (1 - low) + lower * low);
    }

    /** The picture seen through the view. */
    Picture through(View view) {
        byte[] pixels = new byte[view.width() * view.height()];
        for (int y = 0; y < view.height(); y++) {
            for (int x = 0; x < view.width(); x++) {
                float light = at(view.sourceX(x + 0.5, y + 0.5) - 0.5, view.sourceY(x + 0.5, y + 0.5) - 0.5);
                pixels[y * view.width() + x] = (byte) Math.round(light);
            }
        }
        return new Picture(view.width(), view.height(), pixels);
    }

    /** A part of it in another size, each pixel the mean of what it covers. */
    float[] scaled(double left, double top, double right, double bottom, int wide, int high) {
        float[] values = new float[wide * high];
        double stepX = (right - left) / wide;
        double stepY = (bottom - top) / high;
        int perX = Math.max(1, (int) Math.ceil(stepX));
        int perY = Math.max(1, (int) Math.ceil(stepY));
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                float sum = 0;
                for (int j = 0; j < perY; j++) {
                    for (int i = 0; i < perX; i++) {
                        sum += at(
                                left + (x + (i + 0.5) / perX) * stepX - 0.5,
                                top + (y + (j + 0.5) / perY) * stepY - 0.5);
                    }
                }
                values[y * wide + x] = sum / (perX * perY);
            }
        }
        return values;
    }

    /** What is darker is ink: the middle between the lights of ink and paper, which are told apart by Otsu's method. */
    int threshold() {
        long[] counts = new long[WHITE + 1];
        for (byte pixel : grey) {
            counts[pixel & 0xFF]++;
        }
        double all = grey.length;
        double sum = 0;
        for (int i = 0; i <= WHITE; i++) {
            sum += (double) i * counts[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        double threshold = WHITE / 2.0;
        for (int i = 0; i < WHITE; i++) {
            below += counts[i];
            sumBelow += (double) i * counts[i];
            if (below > 0 && below < all) {
                double ink = sumBelow / below;
                double paper = (sum - sumBelow) / (all - below);
                double between = below * (all - below) * (paper - ink) * (paper - ink);
                if (between > best) {
                    best = between;
                    threshold = (ink + paper) / 2;
                }
            }
        }
        return (int) Math.round(threshold);
    }

    /** The same with some rectangles painted white. */
    Picture without(Iterable<Patch> rectangles) {
        byte[] pixels = grey.clone();
        for (Patch edges : rectangles) {
            int from = Math.max(0, (int) edges.left());
            int to = Math.min(width, (int) Math.ceil(edges.right()));
            int last = Math.min(height, (int) Math.ceil(edges.bottom()));
            for (int y = Math.max(0, (int) edges.top()); y < last && from < to; y++) {
                Arrays.fill(pixels, y * width + from, y * width + to, (byte) WHITE);
            }
        }
        return new Picture(width, height, pixels);
    }
}
