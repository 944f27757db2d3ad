package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** The glyphs of a page as they are met, sorted by the direction in which their text runs. */
public final class Directions {
    /** Text further from level than this is slanted, such as a stamp across the page. */
    private static final double LEVEL = Math.toRadians(10);

    private final List<Turn> turns = new ArrayList<>();
    private final List<List<Glyph>> glyphs = new ArrayList<>();

    /** For a page of this size in points, as displayed. */
    public Directions(float width, float height) {
        for (int quarters = 0; quarters <= Turn.SLANTED; quarters++) {
            turns.add(new Turn(quarters, width, height));
            glyphs.add(new ArrayList<>());
        }
    }

    /** The direction of text that goes on by that much to the right and down: {@link Turn#quarters}. */
    public static int quarters(float right, float down) {
        if (down == 0 && right > 0) {
            return 0;
        }
        double angle = Math.atan2(down, right);
        long nearest = Math.round(angle / (Math.PI / 2));
        return Math.abs(angle - nearest * Math.PI / 2) > LEVEL ? Turn.SLANTED : Math.floorMod(nearest, 4);
    }

    /** How the page is turned for text of that direction. */
    public Turn turn(int quarters) {
        return turns.get(quarters);
    }

    /** A glyph, in the coordinates of the page turned for its direction. */
    public void add(int quarters, Glyph glyph) {
        glyphs.get(quarters).add(glyph);
    }

    /** Those of one direction so far, in the order of drawing. */
    List<Glyph> glyphs(int quarters) {
        return glyphs.get(quarters);
    }

    /** The ink by direction: first that of most of the text, with all rulings; slanted text last. */
    public List<Ink> ink(List<Ruling> rulings) {
        int main = 0;
        for (int quarters = 1; quarters < Turn.SLANTED; quarters++) {
            main = glyphs.get(quarters).size() > glyphs.get(main).size() ? quarters : main;
        }
        Turn turn = turns.get(main);
        List<Ink> ink = new ArrayList<>();
        ink.add(new Ink(
                turn, glyphs.get(main), rulings.stream().map(turn::turned).toList()));
        for (int quarters = 0; quarters <= Turn.SLANTED; quarters++) {
            if (quarters != main && !glyphs.get(quarters).isEmpty()) {
                ink.add(new Ink(turns.get(quarters), glyphs.get(quarters), List.of()));
            }
        }
        return ink;
    }
}
