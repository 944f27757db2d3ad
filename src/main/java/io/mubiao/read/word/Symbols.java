package io.mubiao.read.word;

/**
 * Characters that Word takes from a symbol font: {@code <w:sym w:font="Symbol" w:char="F0B3"/>} is ≥. What is only an
 * ornament has no character.
 */
final class Symbols {
    /** Codes of the font Symbol, and the characters they show. */
    private static final String SYMBOL = "\u00A3≤\u00A5∞\u00AB↔\u00AC←\u00AE→\u00B0°\u00B1±\u00B3≥\u00B4×\u00B6∂\u00B7•"
            + "\u00B8÷\u00B9≠\u00BB≈\u00D6√\u00E5∑aαbβgγdδmμsσwωDΔWΩ%%";

    /** Codes of Wingdings and Wingdings 2 that say something: boxes ticked or not, circled numbers. */
    private static final String WINGDINGS = "\u00A8□\u00FE☑\u00FD☒o□\u00FC√\u00FB×";

    private Symbols() {}

    /** The character, or nothing. */
    static String of(String font, String code) {
        int point;
        try {
            point = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        char inFont = (char) (point & 0xFF);
        if (font.equals("Symbol")) {
            return found(SYMBOL, inFont);
        }
        if (font.startsWith("Wingdings")) {
            return font.equals("Wingdings") && inFont >= 0x81 && inFont <= 0x8A
                    ? String.valueOf((char) ('①' + inFont - 0x81))
                    : found(WINGDINGS, inFont);
        }
        return point >= 0xE000 && point <= 0xF8FF ? "" : Character.toString(point);
    }

    private static String found(String pairs, char code) {
        for (int i = 0; i < pairs.length(); i += 2) {
            if (pairs.charAt(i) == code) {
                return String.valueOf(pairs.charAt(i + 1));
            }
        }
        return "";
    }
}
