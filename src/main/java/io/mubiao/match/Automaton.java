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

    private final List<Program> programs;
    private final int[] firstSteps;
    private final int kinds;
    private final State beginning;
    private final ConcurrentHashMap<BitSet, State> states = new ConcurrentHashMap<>();

    /** The programs must know the same kinds, and read in the same direction. */
    public Automaton(List<Program> programs) {
        this.programs = List.copyOf(programs);
        kinds = programs.isEmpty() ? 0 : programs.get(0).kinds().count();
        firstSteps = new int[programs.size() + 1];
        for (int i = 0; i < programs.size(); i++) {
            firstSteps[i + 1] = firstSteps[i] + programs.get(i).steps().length;
        }
        BitSet first = new BitSet();
        for (int i = 0; i < programs.size(); i++) {
            first.set(firstSteps[i] + programs.get(i).first());
        }
        beginning = new State(first, true);
    }

    /** A set of steps that wait for a character or for the far edge, and the programs that are done. */
    private final class State {
        private final BitSet waiting;
        private final int[] done;
        private final int[] doneAtEdge;
        private final @Nullable State[] next;

        State(BitSet steps, boolean nearEdge) {
            BitSet finished = new BitSet();
            waiting = closure(steps, nearEdge, false, finished);
            done = finished.stream().toArray();
            BitSet atEdge = new BitSet();
            closure(steps, nearEdge, true, atEdge);
            doneAtEdge = atEdge.stream().toArray();
            next = new State[kinds];
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
        int[] ends = new int[programs.size()];
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
        BitSet steps = new BitSet();
        for (int number = state.waiting.nextSetBit(0); number >= 0; number = state.waiting.nextSetBit(number + 1)) {
            int program = programOf(number);
            Program.Step step = programs.get(program).steps()[number - firstSteps[program]];
            if (step.op() == Program.Op.TAKE && step.takes()[kind]) {
                steps.set(firstSteps[program] + step.next());
            }
        }
        State made = states.get(steps);
        if (made == null) {
            made = new State(steps, false);
            if (states.size() >= MOST_STATES) {
                return made;
            }
            State other = states.putIfAbsent(steps, made);
            made = other == null ? made : other;
        }
        state.next[kind] = made;
        return made;
    }

    /** The steps that can be come to without a character and that take one; the programs that are done on the way. */
    private BitSet closure(BitSet steps, boolean near, boolean far, BitSet done) {
        BitSet seen = new BitSet();
        BitSet taking = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        steps.stream().forEach(open::push);
        while (!open.isEmpty()) {
            int number = open.pop();
            if (seen.get(number)) {
                continue;
            }
            seen.set(number);
            int program = programOf(number);
            int offset = firstSteps[program];
            Program.Step step = programs.get(program).steps()[number - offset];
            for (int following : follows(step, programs.get(program).isBackward(), near, far)) {
                open.push(offset + following);
            }
            if (step.op() == Program.Op.TAKE) {
                taking.set(number);
            } else if (step.op() == Program.Op.DONE) {
                done.set(program);
            }
        }
        return taking;
    }

    private static List<Integer> follows(Program.Step step, boolean backward, boolean near, boolean far) {
        List<Integer> following = new ArrayList<>();
        boolean start = backward ? far : near;
        boolean end = backward ? near : far;
        switch (step.op()) {
            case NOTE -> following.add(step.next());
            case EITHER -> following.addAll(List.of(step.next(), step.other()));
            case START -> following.addAll(start ? List.of(step.next()) : List.of());
            case END -> following.addAll(end ? List.of(step.next()) : List.of());
            case TAKE, DONE -> {}
        }
        return following;
    }

    private int programOf(int step) {
        int found = Arrays.binarySearch(firstSteps, step);
        return found >= 0 ? found : -found - 2;
    }
}
