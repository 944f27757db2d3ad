package io.mubiao.outline;

/** Reads the numerals of labels and dates: {@code 二十一} is 21, {@code 〇三} is 3, {@code 12} is 12. */
final class Numerals {
    /** What a Chinese numeral may consist of; a dash is what text recognition makes of 一. */
    static final String CHINESE = "一二三四五六七八九十百零〇○";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** The number, or -1 where the text is none. */
    static int value(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > 9 ? -1 : Integer.parseInt(text);
        }
        String chinese =
                text.replace('零', '〇').replace('○', '〇').replace('-', '一').replace("廿", "二十");
        if (chinese.indexOf('十') < 0 && chinese.indexOf('百') < 0) {
            return digits(chinese);
        }
        return counted(chinese);
    }

    /** A number told digit by digit, such as 二〇二三. */
    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0 || i > 8) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int counted(String text) {
        int sum = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '百' || c == '十') {
                sum += (digit < 0 ? 1 : digit) * (c == '百' ? 100 : 10);
                digit = -1;
            } else {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return -1;
                }
            }
        }
        return sum + Math.max(0, digit);
    }
}
