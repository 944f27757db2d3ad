package io.mubiao.rules;

import java.util.Arrays;
import java.util.BitSet;

/** Words as a tree of their characters, each with the number that it was given; the root is node 0. */
final class Trie {
    private static final int ROOM = 64;

    private final BitSet beginnings = new BitSet();
    private int nodes = 1;
    private int[] numbers = new int[ROOM];

    /** The branches, in open addressing: from which node, by which character, to which node; 0 where there is none. */
    private int[] from = new int[2 * ROOM];

    private char[] by = new char[2 * ROOM];
    private int[] to = new int[2 * ROOM];

    Trie() {
        Arrays.fill(numbers, -1);
    }

    /** Gives the word this number, unless it has one; the number that it has now. */
    int add(String word, int number) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int child = child(node, word.charAt(i));
            node = child > 0 ? child : branch(node, word.charAt(i));
        }
        if (node == 0) {
            return number;
        }
        if (numbers[node] < 0) {
            beginnings.set(word.charAt(0));
            numbers[node] = number;
        }
        return numbers[node];
    }

    /** Whether any word begins with the character. */
    boolean begins(char c) {
        return beginnings.get(c);
    }

    /** The node behind a branch; 0 where there is none. */
    int child(int node, char c) {
        int slot = slot(node, c, to.length);
        while (to[slot] != 0 && (from[slot] != node || by[slot] != c)) {
            slot = (slot + 1) & (to.length - 1);
        }
        return to[slot];
    }

    /** The number of the word that ends at a node; -1 where none does. */
    int number(int node) {
        return numbers[node];
    }

    private static int slot(int node, char c, int slots) {
        int mixed = (node * 0x10001 + c) * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots - 1);
    }

    private int branch(int node, char c) {
        if (2 * nodes >= to.length) {
            grow();
        }
        int child = nodes++;
        put(node, c, child);
        numbers = child < numbers.length ? numbers : longer(numbers);
        numbers[child] = -1;
        return child;
    }

    private static int[] longer(int[] numbers) {
        return Arrays.copyOf(numbers, 2 * numbers.length);
    }

    private void put(int node, char c, int child) {
        int slot = slot(node, c, to.length);
        while (to[slot] != 0) {
            slot = (slot + 1) & (to.length - 1);
        }
        from[slot] = node;
        by[slot] = c;
        to[slot] = child;
    }

    private void grow() {
        int[] oldFrom = from;
        char[] oldBy = by;
        int[] oldTo = to;
        from = new int[2 * oldTo.length];
        by = new char[2 * oldTo.length];
        to = new int[2 * oldTo.length];
        for (int slot = 0; slot < oldTo.length; slot++) {
            if (oldTo[slot] != 0) {
                put(oldFrom[slot], oldBy[slot], oldTo[slot]);
            }
        }
    }
}
