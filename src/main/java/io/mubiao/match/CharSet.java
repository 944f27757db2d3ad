package io.mubiao.match;

import java.util.Arrays;
import java.util.List;

/**
 * A set of characters.
 *
 * @param bounds the first and last of each run of them, in order, no run touching the next
 */
record CharSet(String bounds) {
    private static final int MOST = 1000;

    static final CharSet NONE = new CharSet("");

    static CharSet of(char c) {
        return range(c, c);
    }

    static CharSet range(char first, char last) {
        return new CharSet("" + first + last);
    }

    /** The characters of either set. */
    CharSet or(CharSet other) {
        return any(List.of(this, other));
    }

    /** The characters of all these sets. */
    static CharSet any(List<CharSet> sets) {
        StringBuilder all = new StringBuilder();
        sets.forEach(set -> all.append(set.bounds));
        long[] runs = new long[all.length() / 2];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = (long) all.charAt(2 * i) << Character.SIZE | all.charAt(2 * i + 1);
        }
        Arrays.sort(runs);
        StringBuilder merged = new StringBuilder();
        int last = -2;
        for (long run : runs) {
            char first = (char) (run >> Character.SIZE);
            char end = (char) run;
            if (first > last + 1) {
                merged.append(first).append(end);
                last = end;
            } else if (end > last) {
                merged.setCharAt(merged.length() - 1, end);
                last = end;
            }
        }
        return new CharSet(merged.toString());
    }

    /** All other characters. */
    CharSet not() {
        StringBuilder others = new StringBuilder();
        int from = 0;
        for (int i = 0; i < bounds.length(); i += 2) {
            if (bounds.charAt(i) > from) {
                others.append((char) from).append((char) (bounds.charAt(i) - 1));
            }
            from = bounds.charAt(i + 1) + 1;
        }
        if (from <= Character.MAX_VALUE) {
            others.append((char) from).append(Character.MAX_VALUE);
        }
        return new CharSet(others.toString());
    }

    /** Its characters; none where they are more than a pattern would list. */
    String few() {
        StringBuilder few = new StringBuilder();
        for (int i = 0; i < bounds.length(); i += 2) {
            if (bounds.charAt(i + 1) - bounds.charAt(i) > MOST) {
                return "";
            }
            for (int c = bounds.charAt(i); c <= bounds.charAt(i + 1); c++) {
                few.append((char) c);
            }
        }
        return few.toString();
    }
}
