package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The path being drawn, of which only straight level and upright lines are of interest: borders of tables are stroked
 * lines, stroked rectangles, or rectangles so thin that they look like lines. Dotted lines may be drawn dot by dot: a
 * dot is a ruling of either direction, and one of its line only with its neighbours.
 */
public final class Pen {
    private static final float THIN = 3.2f;
    /** The widest stroke; filled, such a bar may be the shading of a narrow place. */
    private static final float THICK = 4.6f;

    private static final float SHORTEST = 4;
    /** How far the ends of a line may be apart across it. */
    private static final float SLOPE = 1;

    /** The corners of one run of straight lines, x and y in turn. */
    private final List<List<Float>> runs = new ArrayList<>();

    private final List<Ruling> rulings = new ArrayList<>();
    private boolean curved;

    public void move(float x, float y) {
        List<Float> run = new ArrayList<>();
        run.add(x);
        run.add(y);
        runs.add(run);
    }

    public void line(float x, float y) {
        if (runs.isEmpty()) {
            move(x, y);
            return;
        }
        List<Float> run = runs.get(runs.size() - 1);
        run.add(x);
        run.add(y);
    }

    public void curve(float x, float y) {
        curved = true;
        move(x, y);
    }

    public void close() {
        if (!runs.isEmpty()) {
            List<Float> run = runs.get(runs.size() - 1);
            line(run.get(0), run.get(1));
        }
    }

    public void stroke(float lineWidth) {
        if (lineWidth > THICK) {
            return;
        }
        for (List<Float> run : runs) {
            float shortest = run.size() == 4 ? 0 : SHORTEST; // a dash of its own, or a part of a drawing
            for (int i = 2; i < run.size(); i += 2) {
                segment(run.get(i - 2), run.get(i - 1), run.get(i), run.get(i + 1), shortest);
            }
        }
    }

    /** A filled rectangle counts when it is thin; a filled curve never. */
    public void fill() {
        if (curved) {
            return;
        }
        for (List<Float> run : runs) {
            if (run.size() >= 6 && run.size() <= 10) {
                filled(run);
            }
        }
    }

    public void lift() {
        runs.clear();
        curved = false;
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    /** A picture that is no more than a line. */
    void picture(float x0, float y0, float x1, float y1) {
        bar(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    private void segment(float x0, float y0, float x1, float y1, float shortest) {
        if (Math.abs(y1 - y0) <= SLOPE && Math.abs(x1 - x0) >= Math.max(shortest, Math.abs(y1 - y0))) {
            rulings.add(new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (Math.abs(x1 - x0) <= SLOPE && Math.abs(y1 - y0) >= shortest) {
            rulings.add(new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    private void filled(List<Float> run) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < run.size(); i += 2) {
            left = Math.min(left, run.get(i));
            right = Math.max(right, run.get(i));
            top = Math.min(top, run.get(i + 1));
            bottom = Math.max(bottom, run.get(i + 1));
        }
        bar(left, top, right, bottom);
    }

    private void bar(float left, float top, float right, float bottom) {
        float width = right - left;
        float height = bottom - top;
        boolean dot = width < SHORTEST && height < SHORTEST;
        if (height <= THIN && (dot || width >= Math.max(SHORTEST, height))) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        }
        if (width <= THIN && (dot || height > Math.max(SHORTEST, width))) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }
}
