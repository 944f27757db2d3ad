package io.mubiao.read.pdf;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import java.util.ArrayList;
import java.util.List;

/** Text across the page, such as a stamp or watermark: each run as it was drawn. */
final class Slanted {
    private Slanted() {}

    static List<Line> lines(Ink ink) {
        List<Line> lines = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), glyph)) {
                add(run, lines);
                run.clear();
            }
            run.add(glyph);
        }
        add(run, lines);
        return lines;
    }

    private static boolean continues(Glyph before, Glyph glyph) {
        double away = Math.hypot(glyph.left() - before.left(), glyph.baseline() - before.baseline());
        return away <= 2 * before.size() && glyph.type().equals(before.type());
    }

    private static void add(List<Glyph> run, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        run.forEach(glyph -> text.append(glyph.text()));
        if (text.toString().isBlank()) {
            return;
        }
        float[] left = new float[text.length()];
        float[] right = new float[text.length()];
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        int unit = 0;
        for (Glyph glyph : run) {
            for (int i = 0; i < glyph.text().length(); i++, unit++) {
                left[unit] = glyph.left();
                right[unit] = glyph.right();
            }
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
        }
        Glyph.Type type = run.get(0).type();
        Look look = new Look(type.font(), type.size(), type.bold(), false, null);
        lines.add(new Line(text.toString(), new Glyphs(left, right, top, bottom), look));
    }
}
