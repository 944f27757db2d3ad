package io.mubiao.index.words;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words of a run of simplified Han characters, and the words inside long ones: {@code 农作物秸秆综合利用率} gives
 * 农作物, 作物, 秸秆, 综合, 利用率, 利用 and, where the given words have them, 综合利用率 and 秸秆综合利用率.
 *
 * <p>They are those that HanLP's segmenter finds in its index mode, by its dictionary and its counts: the likeliest cut, in
 * which what makes up a given word is joined, and all words within those of three characters or more. HanLP itself makes an
 * object and a text of every word that could stand anywhere, which took a third of all that indexing costs. Names of people,
 * places and bodies are not guessed, since its recognisers invent some.
 *
 * <p>A run stands in a section, in the quote of each target of its sentence, and in many plans: what was found in the
 * last runs is kept.
 */
public final class HanWords {
    /** So many runs are kept, of some 300 bytes each, and then forgotten at once. */
    private static final int KEPT = 20_000;

    /** A longer run hardly comes again. */
    private static final int LONGEST_KEPT = 200;

    /** The state of {@link DoubleArrayTrie} that every word begins in. */
    private static final int START = 1;

    private final Map<String, List<Span>> known = new ConcurrentHashMap<>();
    private final CommonWords common = CommonWords.get();
    private final DoubleArrayTrie<Boolean> given = new DoubleArrayTrie<>();

    public HanWords(Collection<String> words) {
        TreeMap<String, Boolean> entries = new TreeMap<>(Map.of(" ", true)); // in no run, but a trie has to have one
        for (String word : words) {
            String folded = SearchFolding.name(word);
            if (folded.length() > 1 && folded.chars().allMatch(Character::isIdeographic)) {
                entries.put(folded, true);
            }
        }
        given.build(entries);
    }

    /** The words of more than one character, as spans of the run, by their start, shorter ones first; each once. */
    public List<Span> apply(String run) {
        List<Span> words = known.get(run);
        if (words == null) {
            words = found(run);
            if (known.size() >= KEPT) {
                known.clear();
            }
            if (run.length() <= LONGEST_KEPT) {
                known.put(run, words);
            }
        }
        return words;
    }

    private List<Span> found(String run) {
        List<Span> words = new ArrayList<>();
        if (run.length() > 1) {
            Cut cut = new Cut(common, run);
            int start = 0;
            for (int end : joined(run, cut.likeliest())) {
                if (end - start > 2) {
                    addWithin(run, cut, new Span(start, end), words);
                } else if (end - start == 2) {
                    words.add(new Span(start, end));
                }
                start = end;
            }
        }
        return List.copyOf(words);
    }

    /** The cut without the ends of words that make up a longer given one together, the longest at each place. */
    private int[] joined(String run, int[] ends) {
        int[] joined = new int[ends.length];
        int size = 0;
        int start = 0;
        int word = 0;
        while (word < ends.length) {
            int last = word;
            int state = START;
            int from = start;
            for (int next = word; next < ends.length; next++) {
                state = after(run, from, ends[next], state);
                if (state < 0) {
                    break;
                }
                from = ends[next];
                last = given.output(state) == null ? last : next;
            }
            start = ends[last];
            joined[size++] = start;
            word = last + 1;
        }
        return Arrays.copyOf(joined, size);
    }

    private int after(String run, int start, int end, int state) {
        int reached = state;
        for (int at = start; at < end && reached >= 0; at++) {
            reached = given.transition(run.charAt(at), reached);
        }
        return reached;
    }

    /** A word of the cut, and all that stand within it. */
    private void addWithin(String run, Cut cut, Span whole, List<Span> words) {
        BitSet lengths = new BitSet(whole.length() + 1);
        for (int start = whole.start(); start < whole.end(); start++) {
            cut.lengthsAt(start, whole.end() - start, lengths);
            int state = START;
            for (int at = start; at < whole.end() && state >= 0; at++) {
                state = given.transition(run.charAt(at), state);
                if (state >= 0 && given.output(state) != null) {
                    lengths.set(at + 1 - start);
                }
            }
            if (start == whole.start()) {
                lengths.set(whole.length());
            }
            for (int length = lengths.nextSetBit(2); length >= 0; length = lengths.nextSetBit(length + 1)) {
                words.add(new Span(start, start + length));
            }
            lengths.clear();
        }
    }
}
