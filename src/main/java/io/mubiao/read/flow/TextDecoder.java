package io.mubiao.read.flow;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text, whatever they were written in.
 *
 * <p>A byte order mark decides; then bytes that are UTF-8 without a fault are UTF-8, whatever a page says of itself; then
 * the declared encoding, gb2312 and gbk taken as their superset GB18030; then whichever of GB18030 and Big5 gives more of
 * the commonest characters.
 */
public final class TextDecoder {
    private static final Charset GB18030 = Gb18030.CHARSET;
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names that pages use for what they really send. */
    private static final Map<String, Charset> MEANT = Map.of(
            "gb2312", GB18030,
            "gb_2312-80", GB18030,
            "gbk", GB18030,
            "x-gbk", GB18030,
            "cp936", GB18030,
            "big5", BIG5,
            "iso-8859-1", WINDOWS_1252,
            "us-ascii", WINDOWS_1252);

    /** The commonest characters and marks of Chinese official prose, both scripts. */
    private static final String COMMON = "，。、；：的一和在年是有以为為到等行业業发發展工作市加强強建设設";

    /** So many bytes beyond ASCII that were UTF-8 leave little doubt of the rest. */
    private static final int ENOUGH = 3000;

    private static final char REPLACEMENT = '\uFFFD';

    /** The text, without a byte order mark. */
    public String apply(byte[] bytes) {
        return apply(bytes, () -> null);
    }

    /** As above, where a page or header may name its encoding, which is asked for where the bytes do not tell. */
    public String apply(byte[] bytes, Supplier<@Nullable String> declared) {
        String marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        String clean = withoutFaults(bytes);
        if (clean != null && clean.indexOf('\0') < 0) {
            return clean; // as most are: no zero byte, so that it can be nothing wide
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        if (clean != null) {
            return clean;
        }
        Charset named = named(declared.get());
        if (named != null && !named.equals(WINDOWS_1252) && !named.name().startsWith("UTF-")) {
            return decode(bytes, 0, named);
        }
        String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        // a page that says UTF-8 is believed where hardly a byte speaks against it; UTF-16 would have shown itself
        boolean believed = named != null && named.equals(StandardCharsets.UTF_8) && faults(utf8) * 100L < utf8.length();
        return believed ? utf8 : guessed(bytes, utf8);
    }

    private static @Nullable String marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? decode(bytes, 2, StandardCharsets.UTF_16BE) : null;
    }

    /** UTF-16 without a mark: zero bytes, all on the same side. */
    private static @Nullable Charset wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (Math.max(even, odd) * 200L < bytes.length || even == odd) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable Charset named(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        Charset meant = MEANT.get(name);
        try {
            return meant != null ? meant : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The text where all of it is UTF-8; where it is not, that mostly shows at the first Chinese characters. */
    private static @Nullable String withoutFaults(byte[] bytes) {
        int follow = 0;
        for (int i = 0, wide = 0; i < bytes.length && wide < ENOUGH; i++) {
            byte next = bytes[i];
            if (next >= 0 && follow == 0) {
                continue;
            }
            if (((next & 0xC0) == 0x80) != follow > 0) {
                return null;
            }
            wide++;
            follow = follow > 0 ? follow - 1 : following(next);
        }
        String text = decode(bytes, 0, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : null;
    }

    /** How many bytes of a character follow its first. */
    private static int following(byte first) {
        if ((first & 0xE0) == 0xC0) {
            return 1;
        }
        return (first & 0xF0) == 0xE0 ? 2 : 3;
    }

    private static String guessed(byte[] bytes, String utf8) {
        String best = utf8;
        int most = common(utf8) - 2 * faults(utf8);
        for (Charset charset : new Charset[] {GB18030, BIG5}) {
            String text = decode(bytes, 0, charset);
            int score = common(text) - 2 * faults(text);
            if (score > most && common(text) > 0) {
                best = text;
                most = score;
            }
        }
        return common(best) > 0 ? best : decode(bytes, 0, WINDOWS_1252);
    }

    private static int common(String text) {
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            common += COMMON.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return common;
    }

    private static int faults(String text) {
        int faults = 0;
        for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
            faults++;
        }
        return faults;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return charset.equals(GB18030) && from == 0
                ? Gb18030.decoded(bytes)
                : new String(bytes, from, bytes.length - from, charset);
    }
}
