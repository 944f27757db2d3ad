package io.mubiao.match;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** With which kinds of characters a program can begin, kind by kind; the last entry says whether it can fit at the end. */
final class Beginnings {
    private Beginnings() {}

    static boolean[] of(Program program) {
        boolean[] begins = new boolean[program.kinds().count() + 1];
        boolean[] seen = new boolean[program.steps().length];
        Deque<Integer> open = new ArrayDeque<>();
        open.push(program.first());
        while (!open.isEmpty()) {
            int number = open.pop();
            if (seen[number]) {
                continue;
            }
            seen[number] = true;
            Program.Step step = program.steps()[number];
            switch (step.op()) {
                case TAKE -> {
                    for (int kind = 0; kind < step.takes().length; kind++) {
                        begins[kind] |= step.takes()[kind];
                    }
                }
                case DONE -> Arrays.fill(begins, true);
                case END -> begins[begins.length - 1] = true;
                case EITHER -> {
                    open.push(step.next());
                    open.push(step.other());
                }
                case NOTE, START -> open.push(step.next());
            }
        }
        return begins;
    }
}
