package io.mubiao.index.words;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the words of a run of simplified Han characters, and the words inside long ones: {@code 农作物秸秆综合利用率} gives
 * 农作物, 作物, 秸秆, 综合, 利用率, 利用 and, where the given words have them, 综合利用率 and 秸秆综合利用率.
 *
 * <p>HanLP's static dictionary is mutable and belongs to nobody: the words given here live in a dictionary of this
 * object. Names of people, places and bodies are not guessed, since the recognisers invent some.
 *
 * <p>A run stands in a section, in the quote of each target of its sentence, and in many plans: what was found in the
 * last runs is kept, as finding it is half the cost of indexing.
 */
public final class HanWords {
    /** So many runs are kept, of some 300 bytes each, and then forgotten at once. */
    private static final int KEPT = 20_000;

    /** A longer run hardly comes again. */
    private static final int LONGEST_KEPT = 200;

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final Map<String, List<Span>> known = new ConcurrentHashMap<>();
    private final Segment segment;

    public HanWords(Collection<String> words) {
        segment = new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true)
                .enableIndexMode(2);
        TreeMap<String, Attribute> entries = new TreeMap<>();
        for (String word : words) {
            String folded = SearchFolding.name(word);
            if (folded.length() > 1 && folded.chars().allMatch(Character::isIdeographic)) {
                entries.put(folded, new Attribute(Nature.nz, 1));
            }
        }
        if (entries.isEmpty()) {
            segment.enableCustomDictionary(false);
        } else {
            DoubleArrayTrie<Attribute> trie = new DoubleArrayTrie<>();
            trie.build(entries);
            segment.enableCustomDictionary(new DynamicCustomDictionary(trie, new BinTrie<>(), null));
        }
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
            segment.seg(run).forEach(term -> {
                int end = term.offset + term.length();
                if (term.length() > 1 && end <= run.length()) {
                    words.add(new Span(term.offset, end));
                }
            });
        }
        return words.stream().distinct().sorted(BY_PLACE).toList();
    }
}
