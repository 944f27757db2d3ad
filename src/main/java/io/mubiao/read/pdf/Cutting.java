package io.mubiao.read.pdf;

import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rulings that hang together to the cells between them.
 *
 * <p>All lines drawn through would give the finest cells; where a line is missing between two of them, they are one.
 * A table drawn without its outer upright lines, or broken off at a page's end, ends where its lines end; but a rule
 * above two columns of text and a line between them are no table.
 */
final class Cutting {
    /** Lines closer than this are one: no row of text fits between them. */
    private static final float CLOSEST = 4;
    /** Lines may run out of the table by less than this. */
    private static final float OVERHANG = 6;
    /** The part of a cell's side that must be drawn. */
    private static final float DRAWN = 0.6f;

    private final List<Ruling> flat;
    private final List<Ruling> upright;
    private final List<Float> xs;
    private final List<Float> ys;
    private final int[] owner;

    private Cutting(List<Ruling> rulings) {
        this.flat = rulings.stream().filter(Ruling::horizontal).toList();
        this.upright = rulings.stream().filter(ruling -> !ruling.horizontal()).toList();
        this.ys = cuts(flat, upright);
        this.xs =
                flat.size() > 3 || (flat.size() == 3 && endsAtLines()) ? cuts(upright, flat) : cuts(upright, List.of());
        this.owner = new int[columns() * rows()];
    }

    static Lattice lattice(List<Ruling> rulings) {
        Cutting cutting = new Cutting(rulings);
        cutting.joinOpenPlaces();
        return cutting.lattice();
    }

    private int columns() {
        return Math.max(0, xs.size() - 1);
    }

    private int rows() {
        return Math.max(0, ys.size() - 1);
    }

    /** Whether the first and last level lines close the table. */
    private boolean endsAtLines() {
        float first = (float) flat.stream().mapToDouble(Ruling::at).min().orElse(0);
        float last = (float) flat.stream().mapToDouble(Ruling::at).max().orElse(0);
        return ys.get(0) == first && Math.abs(ys.get(ys.size() - 1) - last) < CLOSEST;
    }

    /** Where the lines stand, and where the lines across them end if none stands there. */
    private static List<Float> cuts(List<Ruling> lines, List<Ruling> across) {
        List<Float> cuts = new ArrayList<>();
        float from = Float.MAX_VALUE;
        float to = -Float.MAX_VALUE;
        for (Ruling ruling : across) {
            from = Math.min(from, ruling.from());
            to = Math.max(to, ruling.to());
        }
        for (float at : lines.stream().map(Ruling::at).sorted().toList()) {
            if (cuts.isEmpty() || at - cuts.get(cuts.size() - 1) > CLOSEST) {
                cuts.add(at);
            }
        }
        if (cuts.get(0) - from > OVERHANG) {
            cuts.add(0, from);
        }
        if (to - cuts.get(cuts.size() - 1) > OVERHANG) {
            cuts.add(to);
        }
        return cuts;
    }

    private void joinOpenPlaces() {
        Arrays.setAll(owner, i -> i);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (column > 0 && !isDrawn(upright, xs.get(column), ys.get(row), ys.get(row + 1))) {
                    join(place(row, column - 1), place(row, column));
                }
                if (row > 0 && !isDrawn(flat, ys.get(row), xs.get(column), xs.get(column + 1))) {
                    join(place(row - 1, column), place(row, column));
                }
            }
        }
    }

    private int place(int row, int column) {
        return row * columns() + column;
    }

    private void join(int a, int b) {
        int from = owner[b];
        int to = owner[a];
        for (int i = 0; i < owner.length && from != to; i++) {
            owner[i] = owner[i] == from ? to : owner[i];
        }
    }

    private static boolean isDrawn(List<Ruling> lines, float at, float from, float to) {
        float drawn = 0;
        for (Ruling line : lines) {
            if (Math.abs(line.at() - at) <= CLOSEST) {
                drawn += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
            }
        }
        return drawn >= DRAWN * (to - from);
    }

    /** The rectangle around each group of places; groups whose rectangles overlap are one. */
    private Lattice lattice() {
        List<Area> areas = areas();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                if (areas.get(i).overlaps(areas.get(j))) {
                    areas.set(i, areas.get(i).with(areas.remove(j)));
                    i = -1;
                    break;
                }
            }
        }
        return Lattice.of(xs, ys, areas);
    }

    private List<Area> areas() {
        Area[] found = new Area[owner.length];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int group = owner[place(row, column)];
                Area here = new Area(row, column, row + 1, column + 1);
                found[group] = found[group] == null ? here : found[group].with(here);
            }
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : found) {
            if (area != null) {
                areas.add(area);
            }
        }
        return areas;
    }
}
