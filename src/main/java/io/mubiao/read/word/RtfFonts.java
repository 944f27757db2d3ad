package io.mubiao.read.word;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of an RTF file: their names, and the encodings that their characters are written in. */
final class RtfFonts {
    private static final int SYMBOLS = 2;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Map<Integer, Charset> CHARSETS = Map.of(
            134, GB18030,
            136, BIG5,
            128, Charset.forName("Shift_JIS"),
            129, Charset.forName("EUC-KR"),
            204, Charset.forName("windows-1251"));
    private static final Map<Integer, Charset> CODE_PAGES = Map.of(
            936, GB18030,
            950, BIG5,
            932, Charset.forName("Shift_JIS"),
            949, Charset.forName("EUC-KR"),
            1251, Charset.forName("windows-1251"));

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private Charset ansi = WESTERN;

    void codePage(int number) {
        ansi = CODE_PAGES.getOrDefault(number, WESTERN);
    }

    void charset(int font, int number) {
        charsets.put(font, number);
    }

    /** A piece of a font's name, up to the semicolon. */
    void name(int font, String piece) {
        StringBuilder name = names.computeIfAbsent(font, any -> new StringBuilder());
        if (name.indexOf(";") < 0) {
            name.append(piece);
        }
    }

    @Nullable
    String nameOf(RtfState state) {
        int font = state.asianFont >= 0 ? state.asianFont : state.font;
        StringBuilder name = names.get(font);
        String text = name == null ? "" : name.toString().split(";", 2)[0].strip();
        return text.isEmpty() ? null : text;
    }

    /** Whether the characters are pictures. */
    boolean isSymbols(RtfState state) {
        return charsets.getOrDefault(state.font, -1) == SYMBOLS;
    }

    Charset charsetOf(RtfState state) {
        Charset own = CHARSETS.get(charsets.getOrDefault(state.font, -1));
        Charset asian = CHARSETS.get(charsets.getOrDefault(state.asianFont, -1));
        return own != null ? own : asian != null ? asian : ansi;
    }
}
