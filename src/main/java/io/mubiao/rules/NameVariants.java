package io.mubiao.rules;

import io.mubiao.model.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other wordings of an indicator's name, to be looked for where the name itself is on no list: without an enumeration of
 * examples, without the place, without words said in passing, a share said the other way round.
 *
 * <p>{@code 钢铁、水泥等重点行业达到能效标杆水平的产能比例} is {@code 重点行业…}, {@code 中心城区绿色出行比例} is {@code 绿色出行比例},
 * {@code 新建建筑中装配式建筑占比} is {@code 装配式建筑占新建建筑占比}, {@code 氨氮排放量减排} is {@code 氨氮减排量}. A wording counts only where a list has it, so none of
 * these joins two names that no list knows.
 */
final class NameVariants {
    private static final Pattern EXAMPLES = Pattern.compile("^[^，。；]*、[^，。；等]*等(?=.{4})");
    private static final Pattern PART_OF = Pattern.compile("^(.{2,})[中内](.{2,})(占比|比重|比例)$");
    private static final Pattern ABATED = Pattern.compile("(?:排放总?量?)?减排(?:总量)?$");
    private static final Pattern SHARE = Pattern.compile("^(.{2,})占(.{2,}?)的?(占比|比重|比例)$");

    private final Lexicon modifiers;
    private final Lexicon areas;

    NameVariants(RuleBook book) {
        modifiers = Lexicon.of(book.words("modifiers"));
        areas = Lexicon.of(book.words("regions").words().stream()
                .filter(word -> !word.value("kind", "").equals("sign"))
                .flatMap(NameVariants::inFullAndShort)
                .toList());
    }

    private static Stream<Word> inFullAndShort(Word area) {
        String term = area.term();
        boolean shortens = term.length() > 2 && "省市县区旗州盟".indexOf(term.charAt(term.length() - 1)) >= 0;
        return shortens
                ? Stream.of(area, new Word(term.substring(0, term.length() - 1), area.values(), area.at()))
                : Stream.of(area);
    }

    /** The wordings, the nearest first. */
    Stream<String> of(String printed) {
        String name = Folding.fold(printed);
        String own = EXAMPLES.matcher(name).replaceFirst("");
        String placed = withoutPlace(own);
        String bare = without("anywhere", placed);
        return List.of(own, placed, without("anywhere", own), bare).stream()
                .distinct()
                .flatMap(each ->
                        Stream.of(each, turned(each), ABATED.matcher(each).replaceFirst("减排量")))
                .filter(each -> !each.equals(name) && each.length() > 2)
                .distinct();
    }

    /** Without 主城区 at the beginning, and without the short name of an area before it: 某某城区, 某某市主城区. */
    private String withoutPlace(String name) {
        Lexicon.Hit area = areas.longestAt(name, 0);
        int from = area == null || place(name, area.end()) == null ? 0 : area.end();
        for (Lexicon.Hit place = place(name, from); place != null; place = place(name, from)) {
            from = place.end();
        }
        return name.substring(from);
    }

    private Lexicon.@Nullable Hit place(String name, int from) {
        Lexicon.Hit place = from < name.length() ? modifiers.longestAt(name, from) : null;
        return place != null && is(place, "place") && place.end() < name.length() ? place : null;
    }

    private String without(String kind, String name) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (Lexicon.Hit hit : modifiers.longest(name)) {
            if (is(hit, kind)) {
                bare.append(name, from, hit.start());
                from = hit.end();
            }
        }
        return bare.append(name.substring(from)).toString();
    }

    private static boolean is(Lexicon.Hit hit, String kind) {
        return kind.equals(hit.word().value("kind"));
    }

    /** A share of a part in a whole, said the other way round. */
    private static String turned(String name) {
        Matcher share = SHARE.matcher(name);
        if (share.matches()) {
            return share.group(2) + "中" + share.group(1) + share.group(3);
        }
        Matcher part = PART_OF.matcher(name);
        return part.matches() ? part.group(2) + "占" + part.group(1) + part.group(3) : name;
    }
}
