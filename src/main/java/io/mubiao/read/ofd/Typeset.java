package io.mubiao.read.ofd;

import io.mubiao.read.pdf.Directions;
import io.mubiao.read.pdf.Glyph;
import io.mubiao.read.pdf.Radicals;
import io.mubiao.read.pdf.Turn;
import java.awt.geom.Point2D;

/** Puts characters to the text of a page, each in the direction that it is read in. */
final class Typeset {
    private static final String UNKNOWN = "\uFFFD";
    private static final double ASCENT = 0.88;

    private final Directions directions;

    Typeset(Directions directions) {
        this.directions = directions;
    }

    void add(int point, Glyph.Type type, TextRun.Cell cell) {
        TextRun.Setting setting = cell.setting();
        double alongX = cell.stacked() ? 0 : Math.cos(setting.turned());
        double alongY = cell.stacked() ? 1 : Math.sin(setting.turned());
        double x = cell.x();
        double top = cell.stacked() ? cell.y() - ASCENT * setting.size() : cell.y();
        Point2D start = setting.at(x, top);
        Point2D end = setting.at(x + alongX * cell.wide(), top + alongY * cell.wide());
        Point2D one = setting.at(x + alongX, top + alongY);
        int quarters = Directions.quarters((float) (one.getX() - start.getX()), (float) (one.getY() - start.getY()));
        Turn turn = directions.turn(quarters);
        float from = turn.x((float) start.getX(), (float) start.getY());
        float to = turn.x((float) end.getX(), (float) end.getY());
        float baseline = turn.y((float) start.getX(), (float) start.getY());
        directions.add(quarters, new Glyph(readable(point), Math.min(from, to), Math.max(from, to), baseline, type));
    }

    private static String readable(int point) {
        int type = Character.getType(point);
        if (type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.SURROGATE) {
            return UNKNOWN;
        }
        return Character.isISOControl(point) ? " " : Character.toString(Radicals.character(point));
    }
}
