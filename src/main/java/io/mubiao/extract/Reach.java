package io.mubiao.extract;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How far back a rule may look from a number: over the last few stops and numbers, and never over a semicolon. So the
 * work at a number does not grow with its sentence.
 */
final class Reach {
    private static final int STOPS = 5;
    private static final int LONGEST = 220;

    private final Deque<Integer> stops = new ArrayDeque<>();
    private int wall;

    /** The character of a number, and the first that a rule may look at there. */
    record Spot(int from, int at) {}

    /** The numbers of a sentence, in reading order; times are none of them. */
    static List<Spot> spots(Marked.Encoded sentence) {
        List<Spot> spots = new ArrayList<>();
        Reach reach = new Reach();
        for (int at = 0; at < sentence.chars().length(); at++) {
            Mark mark = sentence.marks()[at];
            if (mark != null && mark.isQuantity()) {
                spots.add(new Spot(reach.from(at), at));
                reach.stop(at);
            } else {
                reach.see(sentence.chars().charAt(at), at);
            }
        }
        return spots;
    }

    /** Notes a character that is no number. */
    private void see(char c, int at) {
        if (c == ';') {
            wall = at + 1;
        } else if (",:。!?".indexOf(c) >= 0) {
            stop(at);
        }
    }

    /** Notes a stop or a number. */
    private void stop(int at) {
        stops.addLast(at);
        if (stops.size() > STOPS) {
            stops.removeFirst();
        }
    }

    /** The first character that a rule at this place may look at. */
    private int from(int at) {
        int first = stops.size() < STOPS ? 0 : stops.getFirst();
        return Math.max(Math.max(wall, first), at - LONGEST);
    }
}
