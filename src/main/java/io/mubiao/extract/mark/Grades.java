package io.mubiao.extract.mark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grades in Roman numerals: {@code Ⅲ类}, {@code II类} and {@code IV类} are 3, 2 and 4, and so are bare ones that are all
 * of a text, as in the cells of a table.
 */
public final class Grades {
    private static final Pattern ROMAN = Pattern.compile("(Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|III|II|IV|I|V)[类級级]");
    private static final Pattern ALONE = Pattern.compile("\\s*(Ⅰ|Ⅱ|Ⅲ|Ⅳ|Ⅴ|III|II|IV|I|V)\\s*");
    private static final Map<String, Integer> VALUES =
            Map.of("Ⅰ", 1, "Ⅱ", 2, "Ⅲ", 3, "Ⅳ", 4, "Ⅴ", 5, "I", 1, "II", 2, "III", 3, "IV", 4, "V", 5);

    private Grades() {}

    /** The numerals and the grades of a folded text, in reading order. */
    static List<Numeral> with(String folded, List<Numeral> numerals) {
        int first = 0;
        while (first < folded.length() && !isRoman(folded.charAt(first))) {
            first++;
        }
        if (first == folded.length()) {
            return numerals;
        }
        Matcher matcher = ROMAN.matcher(folded);
        Matcher alone = ALONE.matcher(folded);
        matcher = alone.matches() ? alone.reset() : matcher;
        List<Numeral> all = new ArrayList<>(numerals);
        while (matcher.find()) {
            BigDecimal value = BigDecimal.valueOf(VALUES.getOrDefault(matcher.group(1), 0));
            all.add(new Numeral(matcher.start(1), matcher.end(1), value, false, false));
        }
        all.sort(Comparator.comparingInt(Numeral::start));
        return all;
    }

    /** Whether a printed number is a grade. */
    public static boolean isGrade(String number) {
        return VALUES.containsKey(number);
    }

    private static boolean isRoman(char c) {
        return c == 'I' || c == 'V' || (c >= 'Ⅰ' && c <= 'Ⅴ');
    }
}
