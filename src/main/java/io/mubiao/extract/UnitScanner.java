package io.mubiao.extract;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit that follows a number: the longest word of the unit list at that place, with a magnitude of the list of
 * scales before it where the list has no such unit of its own ({@code 万} + {@code 个}).
 */
final class UnitScanner {
    private static final List<String> LARGE = List.of("万", "亿", "百万", "千万", "万亿");

    private final Lexicon units;
    private final Lexicon scales;

    UnitScanner(RuleBook book) {
        units = Lexicon.of(book.words("units"));
        scales = Lexicon.of(book.words("scales"));
    }

    /** A unit at a place: its row, and where it ends. */
    record Unit(Word word, int end) {}

    /** The units of one sentence, by the place where they begin. */
    Map<Integer, Unit> apply(String folded) {
        Map<Integer, Unit> found = new HashMap<>();
        for (Lexicon.Hit hit : units.all(folded)) {
            keepLonger(found, hit.start(), new Unit(hit.word(), hit.end()));
        }
        Map<Integer, Unit> scaled = new HashMap<>();
        for (Lexicon.Hit hit : scales.all(folded)) {
            Unit after = found.get(hit.end());
            if (after != null) {
                keepLonger(scaled, hit.start(), after);
            }
        }
        scaled.forEach((start, unit) -> keepLonger(found, start, unit));
        for (Lexicon.Hit hit : scales.all(folded)) {
            if (LARGE.contains(hit.word().term())) {
                keepLonger(found, hit.start(), new Unit(hit.word(), hit.end()));
            }
        }
        return found;
    }

    private static void keepLonger(Map<Integer, Unit> found, int start, Unit unit) {
        Unit other = found.get(start);
        if (other == null || other.end() < unit.end()) {
            found.put(start, unit);
        }
    }

    /** The unit at a place, allowing for 余 and 多 before it; null where there is none. */
    static @Nullable Unit at(Map<Integer, Unit> units, String folded, int place) {
        Unit unit = units.get(place);
        if (unit != null || place >= folded.length()) {
            return unit;
        }
        return List.of('余', '多').contains(folded.charAt(place)) ? units.get(place + 1) : null;
    }
}
