package io.mubiao.read.pdf;

import io.mubiao.read.ocr.Sign;
import io.mubiao.read.ocr.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sizes of the text on a picture, in points.
 *
 * <p>In a line of Chinese the way from one character to the next is the size; a short line, or one of digits, has the
 * size of those that are about as high. The sizes in which Chinese is set are few, so what is near one is that one.
 */
final class Sizes {
    private static final float[] USUAL = {5.5f, 6.5f, 7.5f, 9, 10.5f, 12, 14, 15, 16, 18, 22, 24, 26, 36, 42, 48};
    private static final float NEAR = 0.07f;
    private static final float ALIKE = 0.12f;
    /** The detector's box is higher than the size by this. */
    private static final float BOX = 1.05f;

    private static final int ENOUGH = 4;

    private Sizes() {}

    private record Guess(float size, int weight) {}

    /** One for each line. */
    static List<Float> of(List<TextLine> lines, float points) {
        List<Guess> guesses = lines.stream().map(line -> guess(line, points)).toList();
        List<Float> kinds = kinds(guesses);
        List<Float> sizes = new ArrayList<>();
        for (Guess guess : guesses) {
            float best = guess.size();
            float nearest = ALIKE;
            for (float kind : kinds) {
                float away = Math.abs(kind - guess.size()) / kind;
                if (away < nearest) {
                    nearest = away;
                    best = kind;
                }
            }
            sizes.add(usual(best));
        }
        return sizes;
    }

    private static Guess guess(TextLine line, float points) {
        float high = (float) line.patch().height() / BOX * points;
        List<Double> ways = new ArrayList<>();
        Sign before = null;
        for (Sign sign : line.signs()) {
            if (before != null && isHan(before) && isHan(sign)) {
                ways.add(sign.middle() - before.middle());
            }
            before = sign;
        }
        if (ways.size() < ENOUGH) {
            return new Guess(high, 1);
        }
        double sum = 0;
        ways.sort(null);
        int tenth = ways.size() / 10;
        List<Double> most = ways.subList(tenth, ways.size() - tenth);
        for (double way : most) {
            sum += way;
        }
        float way = (float) (sum / most.size()) * points;
        return way > 1.35f * high || way < 0.7f * high ? new Guess(high, 1) : new Guess(way, ways.size());
    }

    private static boolean isHan(Sign sign) {
        return Character.isIdeographic(sign.text().codePointAt(0));
    }

    /** The sizes that most of the text has, from the commonest on, none of them like another. */
    private static List<Float> kinds(List<Guess> guesses) {
        List<Guess> heaviest = new ArrayList<>(guesses);
        heaviest.sort(Comparator.comparingInt(Guess::weight).reversed());
        List<Float> kinds = new ArrayList<>();
        for (Guess guess : heaviest) {
            if (kinds.stream().noneMatch(kind -> Math.abs(kind - guess.size()) / kind < ALIKE)) {
                kinds.add(mean(guess.size(), guesses));
            }
        }
        return kinds;
    }

    private static float mean(float size, List<Guess> guesses) {
        float sum = 0;
        int weight = 0;
        for (Guess guess : guesses) {
            if (Math.abs(guess.size() - size) / size < NEAR) {
                sum += guess.size() * guess.weight();
                weight += guess.weight();
            }
        }
        return sum / weight;
    }

    private static float usual(float size) {
        for (float usual : USUAL) {
            if (Math.abs(usual - size) / usual < NEAR) {
                return usual;
            }
        }
        return Math.round(size * 2) / 2f;
    }
}
