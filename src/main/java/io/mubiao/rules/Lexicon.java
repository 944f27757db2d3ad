package io.mubiao.rules;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of one or more lists in a text, in time linear in its length; width and brackets are folded on both
 * sides, and offsets are those of the text.
 *
 * <p>Where words overlap, the one that begins first counts, and of those the longest.
 */
public final class Lexicon {
    private final Trie trie = new Trie();
    private final List<List<Word>> rows = new ArrayList<>();

    private Lexicon(List<Word> words) {
        for (Word word : words) {
            int row = trie.add(Folding.fold(word.term()), rows.size());
            if (row == rows.size()) {
                rows.add(new ArrayList<>(1));
            }
            rows.get(row).add(word);
        }
    }

    /** A run of text and the rows whose term it is, in the order of the lists. */
    public record Hit(int start, int end, List<Word> words) {
        public Word word() {
            return words.get(0);
        }
    }

    public static Lexicon of(WordList... lists) {
        return of(Arrays.stream(lists).flatMap(l -> l.words().stream()).toList());
    }

    public static Lexicon of(List<Word> words) {
        return new Lexicon(words);
    }

    /** The words in the text, none overlapping another, in reading order. */
    public List<Hit> longest(CharSequence text) {
        List<Hit> chosen = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Hit hit = trie.begins(Folding.fold(text.charAt(at))) ? longestAt(text, at) : null;
            if (hit != null) {
                chosen.add(hit);
            }
            at = hit == null ? at + 1 : hit.end();
        }
        return chosen;
    }

    /** The longest word that begins there; null where none does. */
    public @Nullable Hit longestAt(CharSequence text, int start) {
        int node = 0;
        int end = start;
        int row = -1;
        for (int i = start; i < text.length(); i++) {
            node = trie.child(node, Folding.fold(text.charAt(i)));
            if (node == 0) {
                break;
            }
            if (trie.number(node) >= 0) {
                end = i + 1;
                row = trie.number(node);
            }
        }
        return row < 0 ? null : new Hit(start, end, rows.get(row));
    }

    /** Every occurrence of every word, overlapping ones too, by their beginning. */
    public List<Hit> all(CharSequence text) {
        List<Hit> hits = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (trie.begins(Folding.fold(text.charAt(start)))) {
                hits.addAll(allAt(text, start));
            }
        }
        return hits;
    }

    /** Every word that begins there, the shortest first. */
    public List<Hit> allAt(CharSequence text, int start) {
        List<Hit> hits = new ArrayList<>(2);
        int node = 0;
        for (int i = start; i < text.length(); i++) {
            node = trie.child(node, Folding.fold(text.charAt(i)));
            if (node == 0) {
                return hits;
            }
            if (trie.number(node) >= 0) {
                hits.add(new Hit(start, i + 1, rows.get(trie.number(node))));
            }
        }
        return hits;
    }
}
