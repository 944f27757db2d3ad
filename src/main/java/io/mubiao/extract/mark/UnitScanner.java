package io.mubiao.extract.mark;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit that follows a number: the longest word of the unit list at that place, with a magnitude of the list of
 * scales before it where the list has no such unit of its own ({@code 万} + {@code 个}).
 */
final class UnitScanner {
    private static final List<String> LARGE = List.of("万", "亿", "百万", "千万", "万亿");

    /** What a unit is told by, where no list has the two together: 千克标准煤/箱, 千瓦时/千立方米. */
    private static final Pattern EACH = Pattern.compile("/\\p{IsHan}{1,5}?(?=[,;:。、!?()]|以上|以下|以内|左右|$)");

    private final Lexicon units;
    private final Lexicon scales;

    UnitScanner(RuleBook book) {
        units = Lexicon.of(book.words("units"));
        scales = Lexicon.of(book.words("scales"));
    }

    /** A unit at a place: its row, and where it ends. */
    record Unit(Word word, int end) {}

    /** The unit at a place of a folded sentence, allowing for 余 and 多 before it; null where there is none. */
    @Nullable
    Unit at(String folded, int place) {
        Unit unit = exactly(folded, place);
        boolean more = unit == null && place < folded.length() && "余多".indexOf(folded.charAt(place)) >= 0;
        boolean apart = unit == null && isLetterBehindSpace(folded, place);
        return more || apart ? exactly(folded, place + 1) : unit;
    }

    /** A unit in letters may be set apart: {@code 35.9 m3}, {@code 100 mg/L}. */
    private static boolean isLetterBehindSpace(String folded, int place) {
        return place + 1 < folded.length()
                && folded.charAt(place) == ' '
                && folded.charAt(place + 1) < 'ÿ'
                && Character.isLetter(folded.charAt(place + 1));
    }

    private @Nullable Unit exactly(String folded, int place) {
        Unit longest = listed(folded, place);
        List<Lexicon.Hit> magnitudes = scales.allAt(folded, place);
        for (Lexicon.Hit hit : magnitudes) {
            longest = longer(longest, listed(folded, hit.end()));
        }
        for (Lexicon.Hit hit : magnitudes) {
            if (LARGE.contains(hit.word().term())) {
                longest = longer(longest, new Unit(hit.word(), hit.end()));
            }
        }
        return longest == null ? null : each(longest, folded);
    }

    /** The unit with what it is told by; as no row is for the two, its value is in no unit of the list. */
    private static Unit each(Unit unit, String folded) {
        Matcher each = EACH.matcher(folded).region(unit.end(), folded.length());
        boolean simple = unit.word().term().indexOf('/') < 0;
        return simple && each.lookingAt()
                ? new Unit(
                        new Word(
                                unit.word().term() + each.group(),
                                Map.of("family", "intensity"),
                                unit.word().at()),
                        each.end())
                : unit;
    }

    private @Nullable Unit listed(String folded, int place) {
        Lexicon.Hit hit = units.longestAt(folded, place);
        return hit == null ? null : new Unit(hit.word(), hit.end());
    }

    private static @Nullable Unit longer(@Nullable Unit one, @Nullable Unit other) {
        return one == null || (other != null && other.end() > one.end()) ? other : one;
    }
}
