package io.mubiao.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How far back a rule may look from a number: over the last few stops and numbers, and never over a semicolon. So the
 * work at a number does not grow with its sentence.
 */
final class Reach {
    private static final int STOPS = 5;
    private static final int LONGEST = 220;

    private final Deque<Integer> stops = new ArrayDeque<>();
    private int wall;

    /** Notes a character that is no number. */
    void see(char c, int at) {
        if (c == ';') {
            wall = at + 1;
        } else if (",:。!?".indexOf(c) >= 0) {
            stop(at);
        }
    }

    /** Notes a stop or a number. */
    void stop(int at) {
        stops.addLast(at);
        if (stops.size() > STOPS) {
            stops.removeFirst();
        }
    }

    /** The first character that a rule at this place may look at. */
    int from(int at) {
        int first = stops.size() < STOPS ? 0 : stops.getFirst();
        return Math.max(Math.max(wall, first), at - LONGEST);
    }
}
