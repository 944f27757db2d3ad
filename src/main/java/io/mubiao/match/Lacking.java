package io.mubiao.match;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a program that does not fit would need to fit: the one character that is missing, and where.
 *
 * <p>{@code 率达到} before a number lacks nothing of {@code .+达到}; {@code 率} lacks 达到 where it ends.
 */
public final class Lacking {
    private final Program program;
    private final char[] kinds;
    private final int near;
    private final int far;
    private final BitSet[] fits;

    private Lacking(Program program, char[] kinds, int near, int far) {
        this.program = program;
        this.kinds = kinds;
        this.near = near;
        this.far = far;
        fits = new BitSet[Math.abs(far - near) + 1];
        for (int i = fits.length - 1; i >= 0; i--) {
            fits[i] = fitting(i);
        }
    }

    /**
     * A missing character.
     *
     * @param place where it would have to stand
     * @param chars those that would do, in no order; empty where almost any would
     */
    public record Lack(int place, String chars) {}

    /**
     * The missing character nearest to where the program begins to read, which is {@code near}; null where one is not enough.
     *
     * @param far the edge beyond which nothing is looked at
     */
    public static @Nullable Lack of(Program program, char[] kinds, int near, int far) {
        return new Lacking(program, kinds, near, far).nearest();
    }

    private @Nullable Lack nearest() {
        BitSet reached = reachable(only(program.first()), 0);
        for (int i = 0; i < fits.length && !reached.isEmpty(); i++) {
            CharSet missing = CharSet.NONE;
            BitSet next = new BitSet();
            for (int number = reached.nextSetBit(0); number >= 0; number = reached.nextSetBit(number + 1)) {
                Program.Step step = program.steps()[number];
                if (step.op() == Program.Op.TAKE) {
                    missing = fits[i].get(step.next()) ? missing.or(program.taken(number)) : missing;
                    if (i + 1 < fits.length && step.takes()[kind(i)]) {
                        next.set(step.next());
                    }
                }
            }
            if (!missing.bounds().isEmpty()) {
                return new Lack(near <= far ? near + i : near - i, missing.few());
            }
            reached = reachable(next, i + 1);
        }
        return null;
    }

    /** The steps from which the program is done with what stands from the i-th character on. */
    private BitSet fitting(int i) {
        BitSet done = new BitSet();
        for (int number = 0; number < program.steps().length; number++) {
            Program.Step step = program.steps()[number];
            boolean takes = step.op() == Program.Op.TAKE && i + 1 < fits.length && step.takes()[kind(i)];
            if (step.op() == Program.Op.DONE || (takes && fits[i + 1].get(step.next()))) {
                done.set(number);
            }
        }
        boolean grows = true;
        while (grows) {
            int before = done.cardinality();
            for (int number = 0; number < program.steps().length; number++) {
                if (Arrays.stream(onward(number, i)).anyMatch(done::get)) {
                    done.set(number);
                }
            }
            grows = done.cardinality() > before;
        }
        return done;
    }

    private BitSet reachable(BitSet from, int i) {
        BitSet reached = (BitSet) from.clone();
        boolean grows = true;
        while (grows) {
            int before = reached.cardinality();
            for (int number = reached.nextSetBit(0); number >= 0; number = reached.nextSetBit(number + 1)) {
                Arrays.stream(onward(number, i)).forEach(reached::set);
            }
            grows = reached.cardinality() > before;
        }
        return reached;
    }

    /** The steps that follow a step without a character, before the i-th. */
    private int[] onward(int number, int i) {
        Program.Step step = program.steps()[number];
        boolean atNear = i == 0;
        boolean atFar = i == fits.length - 1;
        boolean start = program.isBackward() ? atFar : atNear;
        boolean end = program.isBackward() ? atNear : atFar;
        return switch (step.op()) {
            case NOTE -> new int[] {step.next()};
            case EITHER -> new int[] {step.next(), step.other()};
            case START -> start ? new int[] {step.next()} : new int[0];
            case END -> end ? new int[] {step.next()} : new int[0];
            case TAKE, DONE -> new int[0];
        };
    }

    private char kind(int i) {
        return kinds[near <= far ? near + i : near - i - 1];
    }

    private static BitSet only(int number) {
        BitSet only = new BitSet();
        only.set(number);
        return only;
    }
}
