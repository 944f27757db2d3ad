package io.mubiao.index.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import io.mubiao.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The witness is HanLP's own segmenter in its index mode: each word with its place must be the same. */
class HanWordsTest {
    private static final List<String> GIVEN =
            List.of("秸秆综合利用率", "综合利用率", "降碳减污", "水土流失治理", "土流", "发展改革委", "三北", "〇三", "㐀㐁", "利用", "和国民", "二〇三〇年前");

    private final Segment witness = witness(GIVEN);
    private final HanWords words = new HanWords(GIVEN);

    @Test
    void plainTextIsCutAsHanLpDoes() {
        for (String run : List.of(
                "推进农作物秸秆综合利用率达到九成以上",
                "水土流失治理由发展改革委牵头降碳减污协同增效",
                "中华人民共和国民族团结进步促进法",
                "二〇三〇年前碳达峰",
                "〇〇〇",
                "一九九八年三月二十七日",
                "㐀㐁㐂㐃水㐀三㐁",
                "王小明在汉中市南郑区调研",
                "")) {
            assertThat(words.apply(run)).as(run).isEqualTo(witnessed(witness, run));
        }
    }

    @Test
    void withoutGivenWordsToo() {
        HanWords plain = new HanWords(List.of());
        String run = "推进农作物秸秆综合利用率提高";

        assertThat(plain.apply(run)).isEqualTo(witnessed(witness(List.of()), run));
    }

    /** A text may have no sign at all; the time grows with its length alone. */
    @Test
    void aRunOfAMillionCharactersTakesSeconds() {
        String run = "水土流失治理由发展改革委牵头降碳减污".repeat(60_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(words.apply(run)).hasSizeGreaterThan(500_000));
    }

    /** Rows of words of the dictionary and of those given, whole and torn, with rare characters and numerals between. */
    @Test
    void anyRunIsCutAsHanLpDoes() {
        long seed = 20261122;
        Random random = new Random(seed);
        List<String> pieces = pieces(random);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                built.append(random.nextBoolean() ? piece : piece.substring(random.nextInt(piece.length())));
            }
            String run = built.toString();
            assertThat(words.apply(run)).as("seed %d: %s", seed, run).isEqualTo(witnessed(witness, run));
        }
    }

    private static List<String> pieces(Random random) {
        List<String> pieces = new ArrayList<>(GIVEN);
        pieces.addAll(List.of("㐀", "㐁㐂", "〇", "龘靐", "々", "豈", "一二", "〡〢"));
        CommonWords common = CommonWords.get();
        for (int i = 0; i < 400; i++) {
            char c = (char) (0x4E00 + random.nextInt(0x5200));
            pieces.add(String.valueOf(c));
            addWords(common, String.valueOf(c), common.next(common.start(), c), pieces);
        }
        return pieces;
    }

    /** All of the dictionary that begin so. */
    private static void addWords(CommonWords common, String beginning, int state, List<String> pieces) {
        if (state == CommonWords.NONE) {
            return;
        }
        if (common.word(state) != CommonWords.NONE) {
            pieces.add(beginning);
        }
        for (char c = 0x4E00; c < 0xA000; c++) {
            addWords(common, beginning + c, common.next(state, c), pieces);
        }
    }

    private static List<Span> witnessed(Segment witness, String run) {
        List<Span> words = new ArrayList<>();
        if (run.length() > 1) {
            witness.seg(run).forEach(term -> {
                int end = term.offset + term.length();
                if (term.length() > 1 && end <= run.length()) {
                    words.add(new Span(term.offset, end));
                }
            });
        }
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }

    private static Segment witness(List<String> given) {
        Segment witness = new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(false)
                .enableOffset(true)
                .enableIndexMode(2);
        if (given.isEmpty()) {
            return witness.enableCustomDictionary(false);
        }
        TreeMap<String, Attribute> entries = new TreeMap<>();
        given.forEach(word -> entries.put(word, new Attribute(Nature.nz, 1)));
        DoubleArrayTrie<Attribute> trie = new DoubleArrayTrie<>();
        trie.build(entries);
        return witness.enableCustomDictionary(new DynamicCustomDictionary(trie, new BinTrie<>(), null));
    }
}
