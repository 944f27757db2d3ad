package io.mubiao.match;

import java.util.Arrays;

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
        int[][] runs = new int[(bounds.length() + other.bounds.length()) / 2][];
        String all = bounds + other.bounds;
        for (int i = 0; i < runs.length; i++) {
            runs[i] = new int[] {all.charAt(2 * i), all.charAt(2 * i + 1)};
        }
        Arrays.sort(runs, (a, b) -> Integer.compare(a[0], b[0]));
        StringBuilder merged = new StringBuilder();
        int last = -2;
        for (int[] run : runs) {
            if (run[0] > last + 1) {
                merged.append((char) run[0]).append((char) run[1]);
                last = run[1];
            } else if (run[1] > last) {
                merged.setCharAt(merged.length() - 1, (char) run[1]);
                last = run[1];
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
