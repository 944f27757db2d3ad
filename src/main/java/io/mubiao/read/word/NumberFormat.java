package io.mubiao.read.word;

import java.util.Locale;

/**
 * How a list number is written: 12 is {@code 十二} in {@code chineseCounting}, {@code ⑫} in {@code decimalEnclosedCircle},
 * {@code xii} in {@code lowerRoman}. The names are those of {@code ST_NumberFormat}; a format that is not known counts in
 * Arabic digits.
 */
final class NumberFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {}

    /** The number as written in the format of that name. */
    static String show(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "numberInDash" -> "- " + number + " -";
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedParen" -> oneOf(number, '⑴', 20);
            case "decimalEnclosedFullstop" -> oneOf(number, '⒈', 20);
            case "ideographEnclosedCircle" -> oneOf(number, '㊀', 10);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "koreanCounting" -> ChineseNumeral.EVERYDAY.count(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
                ChineseNumeral.EVERYDAY.digits(number);
            case "chineseLegalSimplified" -> ChineseNumeral.LEGAL.count(number);
            case "ideographLegalTraditional", "japaneseLegal", "koreanLegal" ->
                ChineseNumeral.LEGAL_TRADITIONAL.count(number);
            case "ideographTraditional" -> cycle(number, STEMS);
            case "ideographZodiac" -> cycle(number, BRANCHES);
            case "ideographZodiacTraditional" -> cycle(number, STEMS) + cycle(number, BRANCHES);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String wide(int number) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> wide.append(c == '-' ? '－' : (char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String circled(int number) {
        if (number > 20 && number <= 35) {
            return String.valueOf((char) ('㉑' + number - 21));
        }
        return number > 35 && number <= 50 ? String.valueOf((char) ('㊱' + number - 36)) : oneOf(number, '①', 20);
    }

    private static String oneOf(int number, char first, int count) {
        return number >= 1 && number <= count ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    private static String cycle(int number, String signs) {
        return number < 1 ? Integer.toString(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    /** A … Z, AA, BB …: Word repeats the letter. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 30) {
            return Integer.toString(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
