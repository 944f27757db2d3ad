package io.mubiao.outline;

import java.util.regex.Pattern;

/** White space in titles and names: set for looks, of no meaning beside Chinese characters. */
final class Spacing {
    private static final String SPACE = "[\\s\\u00a0\\u2002-\\u200b\\u3000\\ufeff]+";
    private static final Pattern ANY = Pattern.compile(SPACE);
    private static final Pattern IDLE = Pattern.compile("(?<![A-Za-z0-9])" + SPACE + "|" + SPACE + "(?![A-Za-z0-9])");

    private Spacing() {}

    /** {@code 附  则} is 附则; a space between Latin words stays. */
    static String tight(String text) {
        String stripped = text.strip();
        return bare(stripped).length() == stripped.length()
                ? stripped
                : ANY.matcher(IDLE.matcher(stripped).replaceAll("")).replaceAll(" ");
    }

    /** Without any white space. */
    static String bare(String text) {
        int at = 0;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length()).append(text, 0, at);
        for (int i = at + 1; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    static boolean isSpace(char c) {
        if (c > '\u3000') {
            return c == '\ufeff';
        }
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00a0'
                || (c >= '\u2002' && c <= '\u200b')
                || c == '\u3000';
    }
}
