package io.mubiao.link;

import io.mubiao.model.Folding;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which listed indicators a promise without a number is about: {@code 单位地区生产总值能耗持续降低} is about
 * energy-intensity-gdp, and so is a row of a table that says {@code 单位GDP能耗降低（%） 完成省定目标}.
 *
 * <p>The name must be the thing itself: in {@code 完善能耗强度考核制度} it says what a system is for, and a word in front of it
 * that is no area, verb or adverb makes it another thing. Names that share their end ({@code 氮氧化物、氨氮重点工程减排量}) are all
 * meant.
 */
final class PromisedIndicators {
    /** What may stand between a name and what is said of it. */
    private static final Pattern AFTER = Pattern.compile("^(?:\\([^()]{0,20}\\))?\\**");

    private static final Pattern ENUMERATED =
            Pattern.compile("[、和及与]([\\p{IsHan}A-Za-z0-9.]{2,12})$|^([^、和及与]{2,12})$");
    private static final String JOINS = "、和及与";
    private static final int SHORTEST_END = 2;

    private final IndicatorNames names;
    private final Lexicon listed;
    private final Lexicon around;

    PromisedIndicators(RuleBook book, IndicatorNames names) {
        this.names = names;
        listed = Lexicon.of(book.words("indicators"));
        around = Lexicon.of(
                book.words("names"),
                book.words("adverbs"),
                book.words("directions"),
                book.words("commitments"),
                book.words("regions"));
    }

    /** The ids, in the order of the text. */
    List<String> apply(String promise) {
        String text = Folding.fold(promise);
        Set<String> ids = new LinkedHashSet<>();
        for (Lexicon.Hit hit : listed.longest(text)) {
            String name = text.substring(hit.start(), hit.end());
            if (isSaidOf(text, hit.end())) {
                List<String> sharing = sharing(text.substring(0, hit.start()), name);
                ids.addAll(sharing);
                if (!sharing.isEmpty() || isWhole(text, hit.start())) {
                    ids.add(names.apply(name));
                }
            }
        }
        return List.copyOf(ids);
    }

    /** Whether no word stands in front that makes it another thing. */
    private boolean isWhole(String text, int start) {
        if (start == 0 || !isHan(text.charAt(start - 1)) || JOINS.indexOf(text.charAt(start - 1)) >= 0) {
            return true;
        }
        int from = start;
        while (from > 0 && isHan(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start);
        return before.matches("[年月底末前]+")
                || around.all(before).stream().anyMatch(word -> word.end() == before.length());
    }

    /** Whether something is said of what ends here, or the clause ends. */
    private boolean isSaidOf(String text, int end) {
        Matcher skipped = AFTER.matcher(text.substring(end));
        int at = end + (skipped.find() ? skipped.end() : 0);
        return at == text.length() || !isHan(text.charAt(at)) || around.longestAt(text, at) != null;
    }

    /** The listed names that share an end with this one: 氮氧化物 before 、氨氮重点工程减排量. */
    private List<String> sharing(String before, String name) {
        List<String> found = new ArrayList<>();
        String rest = before;
        while (!rest.isEmpty() && JOINS.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
            Matcher item = ENUMERATED.matcher(rest);
            if (!item.find()) {
                break;
            }
            String head = item.group(1) == null ? item.group(2) : item.group(1);
            String id = completed(head, name);
            if (id == null) {
                break;
            }
            found.add(0, id);
            rest = rest.substring(0, rest.length() - head.length());
        }
        return found;
    }

    private @Nullable String completed(String head, String name) {
        for (int from = 1; from <= name.length() - SHORTEST_END; from++) {
            String id = names.apply(head + name.substring(from));
            if (names.isListed(id)) {
                return id;
            }
        }
        return null;
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }
}
