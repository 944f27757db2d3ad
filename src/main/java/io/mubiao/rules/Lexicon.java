package io.mubiao.rules;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the words of one or more lists in a text, in time linear in its length; width and brackets are folded on both
 * sides, and offsets are those of the text.
 *
 * <p>Where words overlap, the one that begins first counts, and of those the longest.
 */
public final class Lexicon {
    private final AhoCorasickDoubleArrayTrie<List<Word>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    private Lexicon(Map<String, List<Word>> terms) {
        empty = terms.isEmpty();
        if (!empty) {
            trie.build(new TreeMap<>(terms));
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
        Map<String, List<Word>> terms = new TreeMap<>();
        for (Word word : words) {
            terms.computeIfAbsent(Folding.fold(word.term()), t -> new ArrayList<>())
                    .add(word);
        }
        return new Lexicon(terms);
    }

    /** The words in the text, none overlapping another, in reading order. */
    public List<Hit> longest(CharSequence text) {
        List<Hit> chosen = new ArrayList<>();
        int free = 0;
        List<Hit> all = all(text);
        all.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        for (Hit hit : all) {
            if (hit.start() >= free) {
                chosen.add(hit);
                free = hit.end();
            }
        }
        return chosen;
    }

    /** Every occurrence of every word, overlapping ones too, by their end. */
    public List<Hit> all(CharSequence text) {
        List<Hit> hits = new ArrayList<>();
        if (!empty) {
            trie.parseText(Folding.fold(text), (start, end, words) -> {
                hits.add(new Hit(start, end, words));
            });
        }
        return hits;
    }
}
