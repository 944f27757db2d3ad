package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the years a plan covers: 2021 to 2025 from 十四五 in its title, 2023 to 2025 from （2023—2025年）, 2026 alone from
 * {@code 2026年政府工作报告}; a report on the plan of one year and the draft for the next covers the latter.
 */
final class Periods {
    /** The first five-year plan began in 1953, from the seventh on each began five years after the one before. */
    private static final int BEFORE_FIRST = 1951;

    private static final Pattern RANGE = Pattern.compile("((?:19|20)\\d\\d)年?(?:[-~至到]+)((?:19|20)\\d\\d)年?");
    private static final Pattern FIVE_YEARS = Pattern.compile("\"?([七八九]|十[一二三四五六七八九]?)五\"?(?![年月日个项大届])");
    private static final Pattern FIVE_YEARS_SPELLED = Pattern.compile("第([" + Numerals.CHINESE + "]{1,3})个五年");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?(?:度)?(?!年?[前-]|\\d)");
    private static final Pattern LETTER = Pattern.compile("(?:通知|公告|通告|通报|函|批复)$");

    /** 期, 期限, 时限, 年限 or 时间, then the years. */
    private static final Pattern STATED = Pattern.compile("[期限间](?<=期|[期时年]限|时间)[为是:]*" + RANGE.pattern());

    private Periods() {}

    /** The years that the title names; null where it names none. */
    static @Nullable Period named(@Nullable String title) {
        return title == null ? null : inTitle(Spacing.bare(Folding.fold(title)));
    }

    /** Those that the text, folded and without white space, gives as the plan's; null where it does not. */
    static @Nullable Period stated(String bare) {
        Matcher stated = STATED.matcher(bare);
        return stated.find() ? range(stated) : null;
    }

    private static @Nullable Period inTitle(String title) {
        Matcher range = RANGE.matcher(title);
        if (range.find()) {
            return range(range);
        }
        Matcher spelled = FIVE_YEARS_SPELLED.matcher(title);
        if (spelled.find()) {
            return fiveYears(Numerals.value(spelled.group(1)));
        }
        Matcher five = FIVE_YEARS.matcher(title);
        if (five.find()) {
            return fiveYears(Numerals.value(five.group(1)));
        }
        int last = LETTER.matcher(title).find()
                ? 0
                : YEAR.matcher(title)
                        .results()
                        .mapToInt(year -> Integer.parseInt(year.group(1)))
                        .max()
                        .orElse(0);
        return last == 0 ? null : new Period(last, last);
    }

    private static @Nullable Period range(Matcher range) {
        int start = Integer.parseInt(range.group(1));
        int end = Integer.parseInt(range.group(2));
        return start <= end ? new Period(start, end) : null;
    }

    private static @Nullable Period fiveYears(int number) {
        int start = BEFORE_FIRST + 5 * number;
        return number < 7 ? null : new Period(start, start + 4);
    }
}
