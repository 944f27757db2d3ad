package io.mubiao.match;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression as steps: take a character, go on at two places, note where a caught run begins, be at an edge.
 *
 * <p>A backward program reads the text from its end to its beginning.
 */
public final class Program {
    /** What a step does. */
    enum Op {
        TAKE,
        EITHER,
        NOTE,
        START,
        END,
        DONE
    }

    /**
     * A step.
     *
     * @param next the step that follows
     * @param other of EITHER the one to be tried second, of NOTE the number of the note
     * @param takes of TAKE the kinds that it takes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Step(Op op, int next, int other, boolean[] takes) {}

    private static final boolean[] NOTHING = {};

    private final Kinds kinds;
    private final boolean backward;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Step[] finished;
    private final int first;

    private Program(Expression expression, Kinds kinds, boolean backward) {
        this.kinds = kinds;
        this.backward = backward;
        first = compile(expression, add(Op.DONE, -1, -1, NOTHING));
        finished = steps.toArray(Step[]::new);
    }

    public static Program forward(Expression expression, Kinds kinds) {
        return new Program(expression, kinds, false);
    }

    public static Program backward(Expression expression, Kinds kinds) {
        return new Program(expression, kinds, true);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    boolean isBackward() {
        return backward;
    }

    Kinds kinds() {
        return kinds;
    }

    Step[] steps() {
        return finished;
    }

    int first() {
        return first;
    }

    /** The number of the first step of an expression behind which it goes on at {@code next}. */
    private int compile(Expression expression, int next) {
        if (expression instanceof Expression.One one) {
            return add(Op.TAKE, next, -1, kinds.in(one.chars()));
        }
        if (expression instanceof Expression.Edge edge) {
            return add(edge.start() ? Op.START : Op.END, next, -1, NOTHING);
        }
        if (expression instanceof Expression.Sequence sequence) {
            int goesOn = next;
            int size = sequence.parts().size();
            for (int i = 0; i < size; i++) {
                goesOn = compile(sequence.parts().get(backward ? i : size - 1 - i), goesOn);
            }
            return goesOn;
        }
        if (expression instanceof Expression.Choice choice) {
            int goesOn = compile(choice.options().get(choice.options().size() - 1), next);
            for (int i = choice.options().size() - 2; i >= 0; i--) {
                goesOn = add(Op.EITHER, compile(choice.options().get(i), next), goesOn, NOTHING);
            }
            return goesOn;
        }
        if (expression instanceof Expression.Caught caught) {
            if (!names.contains(caught.name())) {
                names.add(caught.name());
            }
            int note = 2 * names.indexOf(caught.name());
            int end = add(Op.NOTE, next, note + 1, NOTHING);
            return add(Op.NOTE, compile(caught.part(), end), note, NOTHING);
        }
        return repeat((Expression.Repeated) expression, next);
    }

    private int repeat(Expression.Repeated repeated, int next) {
        int goesOn = next;
        if (repeated.most() < 0) {
            int loop = add(Op.EITHER, -1, -1, NOTHING);
            int again = compile(repeated.part(), loop);
            steps.set(loop, either(again, next, repeated.greedy()));
            goesOn = loop;
        } else {
            for (int i = repeated.least(); i < repeated.most(); i++) {
                int once = compile(repeated.part(), goesOn);
                steps.add(either(once, next, repeated.greedy()));
                goesOn = steps.size() - 1;
            }
        }
        for (int i = 0; i < repeated.least(); i++) {
            goesOn = compile(repeated.part(), goesOn);
        }
        return goesOn;
    }

    private static Step either(int again, int next, boolean greedy) {
        return greedy ? new Step(Op.EITHER, again, next, NOTHING) : new Step(Op.EITHER, next, again, NOTHING);
    }

    /** The characters that a step takes; none where it takes none. */
    CharSet taken(int number) {
        return kinds.set(steps.get(number).takes());
    }

    private int add(Op op, int next, int other, boolean[] takes) {
        steps.add(new Step(op, next, other, takes));
        return steps.size() - 1;
    }
}
