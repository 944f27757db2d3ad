package io.mubiao.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The characters, parted into kinds that some expressions cannot tell apart, so that a table by kind is short.
 *
 * <p>Under {@code [0-9]+年} there are three: the digits, 年, and all others.
 */
public final class Kinds {
    private static final int CHARS = Character.MAX_VALUE + 1;

    private final char[] kinds = new char[CHARS];
    private final Map<CharSet, BitSet> members = new HashMap<>();
    private int count;

    private Kinds() {}

    public static Kinds of(List<Expression> expressions) {
        Kinds kinds = new Kinds();
        expressions.forEach(kinds::collect);
        kinds.part();
        return kinds;
    }

    /** The kind of each character of a text. */
    public char[] of(CharSequence text) {
        char[] of = new char[text.length()];
        for (int i = 0; i < of.length; i++) {
            of[i] = kinds[text.charAt(i)];
        }
        return of;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Whether a kind is in the set, kind by kind. */
    boolean[] in(CharSet chars) {
        boolean[] in = new boolean[count];
        members.getOrDefault(chars, new BitSet()).stream().forEach(kind -> in[kind] = true);
        return in;
    }

    private void collect(Expression expression) {
        if (expression instanceof Expression.One one) {
            members.putIfAbsent(one.chars(), new BitSet());
        } else if (expression instanceof Expression.Sequence sequence) {
            sequence.parts().forEach(this::collect);
        } else if (expression instanceof Expression.Choice choice) {
            choice.options().forEach(this::collect);
        } else if (expression instanceof Expression.Repeated repeated) {
            collect(repeated.part());
        } else if (expression instanceof Expression.Caught caught) {
            collect(caught.part());
        }
    }

    /** Runs between the bounds of all sets that are in the same sets are of one kind. */
    private void part() {
        List<CharSet> sets = new ArrayList<>(members.keySet());
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        for (CharSet set : sets) {
            for (int i = 0; i < set.bounds().length(); i += 2) {
                starts.add((int) set.bounds().charAt(i));
                starts.add(set.bounds().charAt(i + 1) + 1);
            }
        }
        starts.remove(CHARS);
        Map<Integer, BitSet> setsFrom = new HashMap<>();
        starts.forEach(start -> setsFrom.put(start, new BitSet()));
        for (int s = 0; s < sets.size(); s++) {
            String bounds = sets.get(s).bounds();
            for (int i = 0; i < bounds.length(); i += 2) {
                for (int start : starts.subSet((int) bounds.charAt(i), true, (int) bounds.charAt(i + 1), true)) {
                    setsFrom.getOrDefault(start, new BitSet()).set(s);
                }
            }
        }
        Map<BitSet, Integer> kindOf = new HashMap<>();
        for (int start : starts) {
            BitSet in = setsFrom.getOrDefault(start, new BitSet());
            int kind = kindOf.computeIfAbsent(in, sames -> kindOf.size());
            Integer next = starts.higher(start);
            java.util.Arrays.fill(kinds, start, next == null ? CHARS : next, (char) kind);
            in.stream().forEach(s -> members.getOrDefault(sets.get(s), new BitSet())
                    .set(kind));
        }
        count = kindOf.size();
    }
}
