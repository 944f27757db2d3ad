package io.mubiao.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The characters, parted into kinds that some expressions cannot tell apart, so that a table by kind is short.
 *
 * <p>Under {@code [0-9]+年} there are three: the digits, 年, and all others.
 */
public final class Kinds {
    private static final int CHARS = Character.MAX_VALUE + 1;

    private final char[] kinds = new char[CHARS];
    /** Which kinds are in each set, kind by kind. */
    private final Map<CharSet, boolean[]> members = new HashMap<>();

    private final int count;

    private Kinds(Set<CharSet> distinct) {
        List<CharSet> sets = List.copyOf(distinct);
        int[] starts = starts(sets);
        BitSet[] holders = new BitSet[starts.length];
        Arrays.setAll(holders, i -> new BitSet());
        for (int s = 0; s < sets.size(); s++) {
            String bounds = sets.get(s).bounds();
            for (int i = 0; i < bounds.length(); i += 2) {
                int first = Arrays.binarySearch(starts, bounds.charAt(i));
                for (int run = first; run < starts.length && starts[run] <= bounds.charAt(i + 1); run++) {
                    holders[run].set(s);
                }
            }
        }
        Map<BitSet, Integer> kindOf = new HashMap<>();
        for (int run = 0; run < starts.length; run++) {
            int kind = kindOf.computeIfAbsent(holders[run], same -> kindOf.size());
            Arrays.fill(kinds, starts[run], run + 1 < starts.length ? starts[run + 1] : CHARS, (char) kind);
        }
        count = kindOf.size();
        sets.forEach(set -> members.put(set, new boolean[count]));
        kindOf.forEach((of, kind) -> of.stream().forEach(s -> in(sets.get(s))[kind] = true));
    }

    public static Kinds of(List<Expression> expressions) {
        Set<CharSet> sets = new HashSet<>();
        expressions.forEach(expression -> collect(expression, sets));
        return new Kinds(sets);
    }

    /** The first characters of the runs between the bounds of all sets: those of one run are in the same sets. */
    private static int[] starts(List<CharSet> sets) {
        BitSet starts = new BitSet(CHARS);
        starts.set(0);
        for (CharSet set : sets) {
            for (int i = 0; i < set.bounds().length(); i += 2) {
                starts.set(set.bounds().charAt(i));
                starts.set(set.bounds().charAt(i + 1) + 1);
            }
        }
        starts.clear(CHARS);
        return starts.stream().toArray();
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

    /** Whether a kind is in the set, kind by kind; never to be changed. */
    boolean[] in(CharSet chars) {
        return members.getOrDefault(chars, new boolean[count]);
    }

    /** The set of which {@link #in} tells this; none for another array. */
    CharSet set(boolean[] in) {
        return members.entrySet().stream()
                .filter(set -> set.getValue() == in)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(CharSet.NONE);
    }

    private static void collect(Expression expression, Set<CharSet> sets) {
        if (expression instanceof Expression.One one) {
            sets.add(one.chars());
        } else if (expression instanceof Expression.Sequence sequence) {
            sequence.parts().forEach(part -> collect(part, sets));
        } else if (expression instanceof Expression.Choice choice) {
            choice.options().forEach(option -> collect(option, sets));
        } else if (expression instanceof Expression.Repeated repeated) {
            collect(repeated.part(), sets);
        } else if (expression instanceof Expression.Caught caught) {
            collect(caught.part(), sets);
        }
    }
}
