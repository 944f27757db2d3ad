package io.mubiao.extract;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far back a rule may look from a number: over the last few stops and numbers, and never over a semicolon or the
 * number of an item ({@code 一是；2.农村公路40公里；③桥3座}). So the work at a number does not grow with its sentence.
 */
final class Reach {
    private static final int STOPS = 5;
    private static final int LONGEST = 220;

    private final Deque<Integer> stops = new ArrayDeque<>();
    private int wall;

    /** The character of a number, and the first that a rule may look at there. */
    record Spot(int from, int at) {}

    /** The numbers of a sentence with this printed text, in reading order; times are none of them. */
    static List<Spot> spots(Marked.Encoded sentence, String text) {
        List<Spot> spots = new ArrayList<>();
        Reach reach = new Reach();
        for (int at = 0; at < sentence.chars().length(); at++) {
            Mark mark = sentence.marks()[at];
            if (mark != null && mark.isQuantity()) {
                spots.add(new Spot(reach.from(at), at));
                reach.stop(at);
                reach.wall = Math.max(reach.wall, behindItem(sentence, text, at));
            } else {
                reach.see(sentence.chars().charAt(at), at);
            }
            reach.wall = Math.max(reach.wall, behindPoint(sentence, mark, at));
        }
        return spots;
    }

    /** Where the text of an item begins whose number this is: {@code ；（2）}, {@code 。2.}, {@code ：②}; 0 where it is none. */
    private static int behindItem(Marked.Encoded sentence, String text, int at) {
        String chars = sentence.chars();
        Mark mark = sentence.marks()[at];
        boolean open = at > 0 && chars.charAt(at - 1) == '(';
        int before = open ? at - 2 : at - 1;
        if (!mark.has("bare") || (before >= 0 && ",;:。".indexOf(chars.charAt(before)) < 0)) {
            return 0;
        }
        boolean circled = Signs.isCircled(text.charAt(mark.start()));
        int next = circled ? at + 1 : at + 2;
        boolean closed = circled || (next < chars.length() && (open ? ")" : ").、").indexOf(chars.charAt(at + 1)) >= 0);
        boolean words = next < chars.length()
                && !Character.isDigit(chars.charAt(next))
                && (sentence.marks()[next] == null || !sentence.marks()[next].isQuantity());
        return closed && words ? next : 0;
    }

    /** Where the text of a point begins that is counted in words: {@code ；三是为…}, {@code ：一要}; 0 where none is. */
    private static int behindPoint(Marked.Encoded sentence, @Nullable Mark mark, int at) {
        String chars = sentence.chars();
        boolean first = at == 0 || ",;:。".indexOf(chars.charAt(at - 1)) >= 0;
        boolean point = at + 2 < chars.length() && "是要".indexOf(chars.charAt(at + 1)) >= 0;
        return mark != null && mark.has("figure") && first && point ? at + 2 : 0;
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
