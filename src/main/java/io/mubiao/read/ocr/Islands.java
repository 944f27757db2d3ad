package io.mubiao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Pixels that hang together, in a picture of likelihoods. */
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
record Islands(float[] likely, int width, int height) {

    /** The rectangles around those pixels above {@code least} whose mean is above {@code mean}, from the top down. */
    List<Patch> apply(float least, float mean) {
        boolean[] seen = new boolean[likely.length];
        int[] open = new int[likely.length];
        List<Patch> islands = new ArrayList<>();
        for (int start = 0; start < likely.length; start++) {
            if (!seen[start] && likely[start] > least) {
                int count = spread(start, least, seen, open);
                int top = start / width;
                double sum = 0;
                int left = width;
                int right = 0;
                int bottom = 0;
                for (int i = 0; i < count; i++) {
                    sum += likely[open[i]];
                    left = Math.min(left, open[i] % width);
                    right = Math.max(right, open[i] % width);
                    bottom = Math.max(bottom, open[i] / width);
                }
                if (sum / count > mean) {
                    islands.add(new Patch(left, top, right + 1, bottom + 1));
                }
            }
        }
        return islands;
    }

    /** Puts the pixels of the island into {@code open}; their number. */
    private int spread(int start, float least, boolean[] seen, int[] open) {
        int count = 1;
        open[0] = start;
        seen[start] = true;
        for (int next = 0; next < count; next++) {
            int x = open[next] % width;
            int y = open[next] / width;
            for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
                for (int i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
                    int at = j * width + i;
                    if (!seen[at] && likely[at] > least) {
                        seen[at] = true;
                        open[count++] = at;
                    }
                }
            }
        }
        return count;
    }
}
