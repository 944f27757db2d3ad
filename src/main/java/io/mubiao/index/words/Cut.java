package io.mubiao.index.words;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The likeliest way to cut a run of Han characters into {@link CommonWords}: of all rows of words that make up the run, the one
 * in which each word is least unlikely behind the one before.
 *
 * <p>All words that stand anywhere in the run are found first. They are kept in arrays, and those that begin at the same
 * character hang together, in the order they were found; a character at which none begins becomes one together with its like.
 * Then the run is gone through from its begin: a word is reached by the least unlikely way that leads to where it begins.
 */
final class Cut {
    private static final int NONE = CommonWords.NONE;

    private final CommonWords words;
    private final String run;

    /** The first and the last of the words that begin at a character. */
    private final int[] firstAt;

    private final int[] lastAt;

    /** Of each word found: where it ends, which it is, the next that begins with it, whence it is reached, how unlikely. */
    private int[] ends;

    private int[] numbers;
    private int[] siblings;
    private int[] before;
    private double[] sums;
    private int size;

    Cut(CommonWords words, String run) {
        this.words = words;
        this.run = run;
        firstAt = new int[run.length() + 1];
        lastAt = new int[run.length() + 1];
        Arrays.fill(firstAt, NONE);
        int room = 3 * run.length() + 2;
        ends = new int[room];
        numbers = new int[room];
        siblings = new int[room];
        before = new int[room];
        sums = new double[room];
        for (int start = 0; start < run.length(); start++) {
            findAt(start);
        }
        fillGaps();
        add(run.length(), run.length(), words.end());
    }

    private void findAt(int start) {
        int state = words.next(words.start(), run.charAt(start));
        for (int end = start + 1; state != NONE; end++) {
            int word = words.word(state);
            if (word != NONE) {
                add(start, end, word);
            }
            state = end < run.length() ? words.next(state, run.charAt(end)) : NONE;
        }
    }

    private void fillGaps() {
        int at = 0;
        while (at < run.length()) {
            if (firstAt[at] != NONE) {
                at = ends[lastAt[at]];
            } else {
                int end = at + 1;
                while (end < run.length() && (firstAt[end] == NONE || words.isNumeral(run.charAt(end)))) {
                    end++;
                }
                fill(at, end);
                at = end;
            }
        }
    }

    /** As many words as there are runs of one kind. */
    private void fill(int start, int end) {
        int from = start;
        for (int at = start + 1; at <= end; at++) {
            byte kind = words.kind(run.charAt(from));
            if (at == end || words.kind(run.charAt(at)) != kind) {
                if (!isWord(from, at)) {
                    add(from, at, words.other(kind));
                }
                from = at;
            }
        }
    }

    private void add(int start, int end, int word) {
        if (size == ends.length) {
            grow();
        }
        ends[size] = end;
        numbers[size] = word;
        siblings[size] = NONE;
        before[size] = NONE;
        if (firstAt[start] == NONE) {
            firstAt[start] = size;
        } else {
            siblings[lastAt[start]] = size;
        }
        lastAt[start] = size++;
    }

    private void grow() {
        int room = 2 * size;
        ends = Arrays.copyOf(ends, room);
        numbers = Arrays.copyOf(numbers, room);
        siblings = Arrays.copyOf(siblings, room);
        before = Arrays.copyOf(before, room);
        sums = Arrays.copyOf(sums, room);
    }

    private boolean isWord(int start, int end) {
        int word = firstAt[start];
        while (word != NONE && ends[word] != end) {
            word = siblings[word];
        }
        return word != NONE;
    }

    /** Sets how long the words are that begin there, as far as this length. */
    void lengthsAt(int start, int longest, BitSet lengths) {
        for (int word = firstAt[start]; word != NONE; word = siblings[word]) {
            if (ends[word] - start <= longest) {
                lengths.set(ends[word] - start);
            }
        }
    }

    /** Where the words of the likeliest way end, the last one with the run. */
    int[] likeliest() {
        for (int word = firstAt[0]; word != NONE; word = siblings[word]) {
            before[word] = word;
            sums[word] = words.unlikely(words.begin(), numbers[word]);
        }
        for (int at = 0; at < run.length(); at++) {
            for (int word = firstAt[at]; word != NONE; word = siblings[word]) {
                if (before[word] != NONE) {
                    goOn(word);
                }
            }
        }
        return way();
    }

    private void goOn(int word) {
        for (int next = firstAt[ends[word]]; next != NONE; next = siblings[next]) {
            double sum = sums[word] + words.unlikely(numbers[word], numbers[next]);
            if (before[next] == NONE || sums[next] > sum) {
                before[next] = word;
                sums[next] = sum;
            }
        }
    }

    private int[] way() {
        int[] way = new int[run.length()];
        int from = run.length();
        int word = before[firstAt[run.length()]];
        way[--from] = ends[word];
        while (before[word] != word) {
            word = before[word];
            way[--from] = ends[word];
        }
        return Arrays.copyOfRange(way, from, way.length);
    }
}
