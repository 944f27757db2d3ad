package io.mubiao.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a forward program over one text: the first place where it fits, and of several ways to fit there the one whose
 * choices come first.
 *
 * <p>Ways are tried one after the other, but no step twice at the same character; so the time grows with the length of
 * the text times that of the program, whatever the expression.
 */
public final class Finder {
    /** Characters for which there is room at once; more is made where it is needed. */
    private static final int SHORT = 20;

    private final Program.Step[] steps;
    private final int notes;
    private final int entry;
    private final boolean[] begins;
    private final List<String> names;

    public Finder(Program program) {
        steps = program.steps();
        notes = 2 * program.names().size();
        entry = program.first();
        begins = Beginnings.of(program);
        names = program.names();
    }

    /**
     * Where the program fits.
     *
     * @param notes the first and last character, exclusive, of each caught run; -1 for what was not caught
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Found(int start, int end, int[] notes) {}

    /** The names of what is caught, in the order of their notes: two for each. */
    public List<String> names() {
        return names;
    }

    /** The first fit that begins at {@code first} or later, where {@code from} and {@code to} are the edges; null for none. */
    public @Nullable Found find(char[] kinds, int from, int to, int first) {
        Run run = null;
        for (int start = first; start <= to; start++) {
            if (start < to ? begins[kinds[start]] : begins[begins.length - 1]) {
                run = run == null ? new Run(kinds, from, to) : run;
                if (run.from(start)) {
                    return new Found(start, run.end, run.notes);
                }
            }
        }
        return null;
    }

    /** The fit that begins at {@code start}, where {@code from} and {@code to} are the edges; null where there is none. */
    public @Nullable Found at(char[] kinds, int from, int to, int start) {
        Run run = new Run(kinds, from, to);
        return run.from(start) ? new Found(start, run.end, run.notes) : null;
    }

    /** A text, with what was tried in vain. */
    private final class Run {
        private final char[] kinds;
        private final int from;
        private final int to;
        private long[] tried;
        private final int[] notes;
        private int[] open = new int[64];
        private int depth;
        private int end;

        Run(char[] kinds, int from, int to) {
            this.kinds = kinds;
            this.from = from;
            this.to = to;
            tried = new long[((steps.length * Math.min(to - from + 1, SHORT)) >> 6) + 1];
            notes = new int[Finder.this.notes];
            Arrays.fill(notes, -1);
        }

        /** What is open are pairs: a step and its place, or, negative, a note and what it was before. */
        boolean from(int start) {
            depth = 0;
            push(entry, start);
            while (depth > 0) {
                int place = open[--depth];
                int step = open[--depth];
                if (step < 0) {
                    notes[-step - 1] = place;
                } else if (follow(step, place)) {
                    return true;
                }
            }
            return false;
        }

        private boolean follow(int firstStep, int firstPlace) {
            int number = firstStep;
            int at = firstPlace;
            while (isNew(number, at)) {
                Program.Step step = steps[number];
                switch (step.op()) {
                    case TAKE -> {
                        if (at == to || !step.takes()[kinds[at]]) {
                            return false;
                        }
                        at++;
                    }
                    case EITHER -> push(step.other(), at);
                    case NOTE -> {
                        push(-step.other() - 1, notes[step.other()]);
                        notes[step.other()] = at;
                    }
                    case START -> {
                        if (at != from) {
                            return false;
                        }
                    }
                    case END -> {
                        if (at != to) {
                            return false;
                        }
                    }
                    case DONE -> {
                        end = at;
                        return true;
                    }
                }
                number = step.next();
            }
            return false;
        }

        private boolean isNew(int step, int at) {
            int bit = (at - from) * steps.length + step;
            if (bit >> 6 >= tried.length) {
                tried = Arrays.copyOf(tried, Math.max(2 * tried.length, (bit >> 6) + 1));
            }
            boolean unseen = (tried[bit >> 6] & (1L << bit)) == 0;
            tried[bit >> 6] |= 1L << bit;
            return unseen;
        }

        private void push(int step, int place) {
            if (depth + 2 > open.length) {
                open = Arrays.copyOf(open, 2 * open.length);
            }
            open[depth++] = step;
            open[depth++] = place;
        }
    }
}
