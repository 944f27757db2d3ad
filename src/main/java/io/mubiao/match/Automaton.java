package io.mubiao.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells in one pass over a text which of many programs fit where the pass begins, however many they are.
 *
 * <p>A state is the set of all steps that any program may have come to; states are made when they are first come to and
 * kept. Beyond {@link #MOST_STATES} they are made anew each time: slower, but still linear. May be used by many threads.
 */
public final class Automaton {
    private static final int MOST_STATES = 6000;

    /** The steps of all programs, one program after the other, which follow each other by their numbers among all. */
    private final Program.Step[] steps;

    private final int[] programs;
    private final int count;
    private final boolean backward;
    private final int kinds;
    private final State beginning;
    private final ConcurrentHashMap<BitSet, State> states = new ConcurrentHashMap<>();

    /** The programs must know the same kinds, and read in the same direction. */
    public Automaton(List<Program> programs) {
        count = programs.size();
        kinds = programs.isEmpty() ? 0 : programs.get(0).kinds().count();
        backward = !programs.isEmpty() && programs.get(0).isBackward();
        List<Program.Step> all = new ArrayList<>();
        BitSet first = new BitSet();
        for (Program program : programs) {
            int offset = all.size();
            first.set(offset + program.first());
            for (Program.Step step : program.steps()) {
                all.add(new Program.Step(step.op(), offset + step.next(), offset + step.other(), step.takes()));
            }
        }
        steps = all.toArray(Program.Step[]::new);
        this.programs = new int[steps.length];
        int step = 0;
        for (int i = 0; i < count; i++) {
            int end = step + programs.get(i).steps().length;
            Arrays.fill(this.programs, step, end, i);
            step = end;
        }
        beginning = new State(first, true);
    }

    /** A set of steps that wait for a character or for the far edge, and the programs that are done. */
    private final class State {
        private final BitSet waiting;
        private final int[] done;
        private final int[] doneAtEdge;
        private final @Nullable State[] next;

        State(BitSet come, boolean nearEdge) {
            Reached inside = new Reached(come, nearEdge, false);
            waiting = inside.taking;
            done = inside.done.stream().toArray();
            doneAtEdge = inside.stopped
                    ? new Reached(come, nearEdge, true).done.stream().toArray()
                    : done;
            next = new State[kinds];
        }
    }

    /** What can be come to from some steps without a character. */
    private final class Reached {
        private final BitSet taking = new BitSet();
        private final BitSet done = new BitSet();
        private final BitSet seen = new BitSet();
        private final Deque<Integer> open = new ArrayDeque<>();
        private boolean stopped;

        /** At the near edge, at the far one. */
        Reached(BitSet from, boolean near, boolean far) {
            from.stream().forEach(this::see);
            while (!open.isEmpty()) {
                follow(open.pop(), backward ? far : near, backward ? near : far);
            }
        }

        private void follow(int number, boolean start, boolean end) {
            Program.Step step = steps[number];
            switch (step.op()) {
                case TAKE -> taking.set(number);
                case DONE -> done.set(programs[number]);
                case NOTE -> see(step.next());
                case EITHER -> {
                    see(step.next());
                    see(step.other());
                }
                case START -> edge(step, start);
                case END -> edge(step, end);
            }
        }

        private void edge(Program.Step step, boolean there) {
            if (there) {
                see(step.next());
            } else {
                stopped = true;
            }
        }

        private void see(int number) {
            if (!seen.get(number)) {
                seen.set(number);
                open.push(number);
            }
        }
    }

    /**
     * Where each program fits: the farthest end of a run that begins at {@code near} and goes on in the direction in which
     * the programs read; -1 for those that do not fit.
     *
     * @param near the edge at which runs begin
     * @param far the edge beyond which nothing is looked at
     */
    public int[] ends(char[] kindsOfText, int near, int far) {
        int[] ends = new int[count];
        Arrays.fill(ends, -1);
        State state = beginning;
        int step = near <= far ? 1 : -1;
        int at = near;
        note(state.done, at, ends);
        while (at != far && !state.waiting.isEmpty()) {
            state = next(state, kindsOfText[step > 0 ? at : at - 1]);
            at += step;
            note(state.done, at, ends);
        }
        if (at == far) {
            note(state.doneAtEdge, at, ends);
        }
        return ends;
    }

    private static void note(int[] done, int at, int[] ends) {
        for (int program : done) {
            ends[program] = at;
        }
    }

    private State next(State state, char kind) {
        State known = state.next[kind];
        if (known != null) {
            return known;
        }
        BitSet come = new BitSet();
        for (int number = state.waiting.nextSetBit(0); number >= 0; number = state.waiting.nextSetBit(number + 1)) {
            Program.Step step = steps[number];
            if (step.takes()[kind]) {
                come.set(step.next());
            }
        }
        State made = states.get(come);
        if (made == null) {
            made = new State(come, false);
            if (states.size() >= MOST_STATES) {
                return made;
            }
            State other = states.putIfAbsent(come, made);
            made = other == null ? made : other;
        }
        state.next[kind] = made;
        return made;
    }
}
