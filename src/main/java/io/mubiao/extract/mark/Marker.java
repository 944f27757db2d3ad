package io.mubiao.extract.mark;

import io.mubiao.match.Kinds;
import io.mubiao.model.Folding;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of a sentence: times, quantities (coordinated ones as one list), and the words of the lists that have
 * a kind; then composes times ({@code 到} + year becomes {@code by}) by the rules of {@code times}.
 */
public final class Marker {
    /** The word lists whose words are marks, each with its kind. */
    static final List<String> DIMENSIONS = List.of("directions", "actions", "adverbs", "tiers", "cadence", "bounds");

    private final TimeScanner times;
    private final QuantityScanner quantities;
    private final Lexicon words;
    private final List<MarkPattern> composed;
    private final Alphabet alphabet;
    private final Kinds kinds;

    public Marker(RuleBook book, MarkPatterns patterns) {
        times = new TimeScanner(book);
        quantities = new QuantityScanner(book);
        List<Word> all = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            book.words(dimension).words().stream()
                    .filter(word -> word.value("kind") != null)
                    .forEach(all::add);
        }
        all.addAll(terms(book));
        all.addAll(book.words("names").ofKind("kept"));
        words = Lexicon.of(all);
        composed = patterns.of("times");
        alphabet = patterns.alphabet();
        kinds = patterns.kinds();
    }

    /** Known indicators that hold a verb (城镇新增就业) are marks of their own, so that the verb is not taken for one. */
    private static List<Word> terms(RuleBook book) {
        Lexicon verbs = Lexicon.of(book.words("actions").words().stream()
                .filter(verb -> verb.value("kind", "").contains("strong"))
                .toList());
        return book.words("indicators").words().stream()
                .filter(word -> verbs.all(word.term()).stream().anyMatch(h -> h.start() > 0))
                .map(word -> new Word(word.term(), Map.of("term", word.term(), "kind", "term"), word.at()))
                .toList();
    }

    public Marked apply(String sentence) {
        String folded = Folding.fold(sentence);
        List<Mark> marks = new ArrayList<>(times.apply(folded));
        boolean timed = !marks.isEmpty();
        BitSet taken = new BitSet();
        marks.forEach(time -> taken.set(time.start(), time.end()));
        List<Mark> numbers = QuantityLists.join(quantities.apply(folded, sentence, taken), folded);
        numbers.forEach(number -> taken.set(number.start(), number.end()));
        marks.addAll(numbers);
        for (Lexicon.Hit longest : words.longest(folded)) {
            int next = taken.nextSetBit(longest.start());
            Lexicon.Hit hit = next < 0 || next >= longest.end() ? longest : shorter(longest, next, folded);
            if (hit != null) {
                marks.add(Mark.word(hit.word().value("kind", "word"), hit.start(), hit.end(), hit.word()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        Marked marked = new Marked(sentence, folded, marks);
        return timed ? composed(marked) : marked;
    }

    /** The longest word that begins like this one and ends where a number begins: 提升 in 提升至少5个百分点; null where there is none. */
    private Lexicon.@Nullable Hit shorter(Lexicon.Hit hit, int end, String folded) {
        return words.longest(folded.substring(hit.start(), end)).stream()
                .filter(word -> word.start() == 0)
                .map(word -> new Lexicon.Hit(hit.start(), hit.start() + word.end(), word.words()))
                .findFirst()
                .orElse(null);
    }

    private Marked composed(Marked found) {
        Marked marked = found;
        Marked.Encoded encoded = marked.encode(alphabet, kinds);
        for (MarkPattern pattern : composed) {
            Marked more = pattern.compose(marked, encoded);
            if (more != null) {
                marked = more;
                encoded = marked.encode(alphabet, kinds);
            }
        }
        return marked;
    }
}
