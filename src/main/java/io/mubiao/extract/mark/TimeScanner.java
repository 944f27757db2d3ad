package io.mubiao.extract.mark;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times of a folded sentence: {@code year} (2025年, 2025年底, 二〇二五年), {@code years} (2023-2025年), {@code date}
 * (2023年6月25日, 6月底) and the words of the list of times with their own kinds (“十四五”, 今年).
 */
final class TimeScanner {
    private static final String YEAR = "(?:19[5-9][0-9]|20[0-9]{2}|2100)";
    private static final String CHINESE_YEAR = "(?:一九|二〇|二零)[〇零一二三四五六七八九]{2}";
    private static final String DAY = "[0-9一二三四五六七八九十]{1,3}";
    private static final String ANY_YEAR = "(?:" + YEAR + "|" + CHINESE_YEAR + ")";
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    private static final Pattern TIME = Pattern.compile(String.join(
            "|",
            "(?<date>" + ANY_YEAR + "年" + DAY + "月(?:" + DAY + "日|底|末|初)?)",
            "(?<iso>" + YEAR + "-[0-9]{1,2}-[0-9]{1,2})",
            "(?<base>" + YEAR + "为基(?:准年|准|年|期))",
            "(?<from>" + YEAR + ")年?(?:-+|~|至|到)(?<to>" + YEAR + ")(?:年度|年)?",
            "(?<year>" + ANY_YEAR + ")年(?:底|末|初|度)?",
            "(?:[比较]|(?:^|[,;:。])[到至])(?<plain>" + YEAR + ")(?:[,;:。)]|[下上提降增减累翻]|$)",
            "(?<titled>" + YEAR + ")(?=》)",
            "(?<day>" + DAY + "月(?:" + DAY + "日|底|末|初|份)?)"));

    private final Lexicon words;

    TimeScanner(RuleBook book) {
        words = Lexicon.of(book.words("times"));
    }

    List<Mark> apply(String folded) {
        List<Mark> times = new ArrayList<>();
        Matcher matcher = null;
        int at = 0;
        while (at < folded.length()) {
            int end = at + 1;
            if (mayBegin(folded, at)) {
                matcher = matcher == null ? TIME.matcher(folded).useAnchoringBounds(false) : matcher;
                boolean found = matcher.region(at, folded.length()).lookingAt();
                if (found && !insideNumber(folded, at)) {
                    times.add(found(folded, matcher));
                }
                end = found ? matcher.end() : end;
            }
            at = end;
        }
        for (Lexicon.Hit hit : words.longest(folded)) {
            boolean time = !hit.word().value("kind", "").equals("none");
            if (time && times.stream().noneMatch(t -> t.start() < hit.end() && hit.start() < t.end())) {
                times.add(word(folded, hit));
            }
        }
        return times;
    }

    /** A first look, which spares the closer one at nearly all places. */
    private static boolean mayBegin(String folded, int at) {
        char c = folded.charAt(at);
        return switch (c) {
            case '比', '较', '到', '至' -> isNumeral(folded, at + 1);
            case ',', ';', ':', '。' -> isNumeral(folded, at + 2);
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> mayBeDate(folded, at);
            default -> c >= '0' && c <= '9' && mayBeDate(folded, at);
        };
    }

    private static boolean mayBeDate(String folded, int at) {
        return isOneOf("年-~至到为》", folded, at + 4)
                || isOneOf("月", folded, at + 1)
                || isOneOf("月", folded, at + 2)
                || isOneOf("月", folded, at + 3);
    }

    private static boolean isNumeral(String folded, int at) {
        return isOneOf(NUMERALS, folded, at);
    }

    private static boolean isOneOf(String chars, String folded, int at) {
        return at < folded.length() && chars.indexOf(folded.charAt(at)) >= 0;
    }

    private static Mark found(String folded, Matcher matcher) {
        if (matcher.group("plain") != null) {
            return plain(matcher);
        }
        return inTitle(folded, matcher.start()) ? title(matcher) : time(matcher);
    }

    /** A year inside 《…》 belongs to a title and says when nothing else is due. */
    private static boolean inTitle(String folded, int at) {
        return folded.lastIndexOf('《', at) > folded.lastIndexOf('》', at);
    }

    private static Mark title(Matcher matcher) {
        return Mark.time("date", matcher.start(), matcher.end(), List.of(0, 0));
    }

    /** A year without 年, where it can be nothing else: 较2020下降5%. */
    private static Mark plain(Matcher matcher) {
        int year = year(matcher.group("plain"));
        return Mark.time("year", matcher.start("plain"), matcher.end("plain"), List.of(year, year));
    }

    private static Mark time(Matcher matcher) {
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.group("from") != null) {
            return Mark.time("years", start, end, List.of(year(matcher.group("from")), year(matcher.group("to"))));
        }
        if (matcher.group("year") != null) {
            int year = year(matcher.group("year"));
            return Mark.time("year", start, end, List.of(year, year));
        }
        if (matcher.group("base") != null) {
            int year = year(matcher.group("base").substring(0, 4));
            return Mark.time("base", start, end, List.of(year, year));
        }
        boolean dated = matcher.group("date") != null;
        int year = dated ? year(matcher.group("date").substring(0, 4)) : 0;
        return Mark.time("date", start, end, List.of(year, year));
    }

    private static Mark word(String folded, Lexicon.Hit hit) {
        Word word = hit.word();
        int start = hit.start();
        int end = hit.end();
        if (start > 0 && end < folded.length() && folded.charAt(start - 1) == '"' && folded.charAt(end) == '"') {
            start--;
            end++;
        }
        List<Integer> years = List.of(number(word, "start"), number(word, "end"));
        return new Mark(word.value("kind", "when"), start, end, word, years, List.of());
    }

    private static int number(Word word, String column) {
        return Integer.parseInt(word.value(column, "0"));
    }

    private static int year(String run) {
        return run.charAt(0) <= '9'
                ? Integer.parseInt(run)
                : Numerals.chinese(run).intValue();
    }

    private static boolean insideNumber(String text, int start) {
        int before = start - 1;
        boolean decimal = before > 2 && text.charAt(before) == '.' && Character.isDigit(text.charAt(before - 3));
        return before >= 0 && (Character.isDigit(text.charAt(before)) || decimal);
    }
}
