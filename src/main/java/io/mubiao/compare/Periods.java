package io.mubiao.compare;

import io.mubiao.model.Folding;
import io.mubiao.model.Period;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The years a word means: {@code 2021-2025}, {@code 2021—2025年}, {@code 2025}, {@code 十四五}. */
final class Periods {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:[-~至到]+(\\d{4})年?)?");

    private final Lexicon words;

    Periods(RuleBook book) {
        words = Lexicon.of(book.words("times"));
    }

    @Nullable
    Period of(String word) {
        Matcher years = YEARS.matcher(Folding.fold(word).strip());
        if (years.matches()) {
            int start = Integer.parseInt(years.group(1));
            int end = years.group(2) == null ? start : Integer.parseInt(years.group(2));
            return start <= end ? new Period(start, end) : null;
        }
        List<Lexicon.Hit> hits = words.longest(word);
        Word hit = hits.isEmpty() ? null : hits.get(0).word();
        String start = hit == null ? null : hit.value("start");
        String end = hit == null ? null : hit.value("end");
        return start == null || end == null ? null : new Period(Integer.parseInt(start), Integer.parseInt(end));
    }
}
