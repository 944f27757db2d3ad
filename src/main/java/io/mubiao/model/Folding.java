package io.mubiao.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds the width and bracket variants of characters and traditional ones, one for one, so that offsets stay as they are.
 *
 * <p>{@code （２０２５年）５０％〔２０２２〕} becomes {@code (2025年)50%(2022)}, {@code 節能減排} becomes {@code 节能减排}. A character
 * whose compatibility form is longer (Ⅲ, ㎡) stays, and so do those that simplified texts use as well, such as 乾 and 著.
 */
public final class Folding {
    /** A variant and what it is folded to, pair by pair. */
    private static final String PAIRS = "〔(〕)[(])【(】)﹪%～~〜~﹣-－-—-–-―-−-‐-‑-\u3000 “\"”\"‘'’'「\"」\"『'』'";

    private static final Map<Character, Character> OWN = own();

    private static final char FIRST_HAN = 0x3400;
    private static final char LAST_HAN = 0x9FFF;
    private static final char[] SIMPLIFIED = simplified();

    /** A bit for each Han character that has a simplified form: few have, and their table is large. */
    private static final long[] TRADITIONAL = traditional(SIMPLIFIED);

    /** What the characters of a page of 256 become, for the pages on which signs and wide characters stand. */
    private static final char[][] PAGES = pages();

    private Folding() {}

    /** The folded text, as long as the given one. */
    public static String fold(CharSequence text) {
        int same = 0;
        while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text.toString();
        }
        char[] folded = text.toString().toCharArray();
        for (int i = same; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The text with traditional characters made simplified and nothing else, as long as the given one. */
    public static String simplified(String text) {
        StringBuilder simplified = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN && SIMPLIFIED[c - FIRST_HAN] != c) {
                simplified = simplified == null ? new StringBuilder(text) : simplified;
                simplified.setCharAt(i, SIMPLIFIED[c - FIRST_HAN]);
            }
        }
        return simplified == null ? text : simplified.toString();
    }

    /** One character. */
    public static char fold(char c) {
        if (c < 0x80 && c != '[' && c != ']') {
            return c;
        }
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            int place = c - FIRST_HAN;
            return (TRADITIONAL[place >> 6] & (1L << place)) == 0 ? c : SIMPLIFIED[place];
        }
        if (c >= '\uE000' && c <= '\uF8FF') {
            return c; // for private use
        }
        char[] page = PAGES[c >> 8];
        return page == null ? folded(c) : page[c & 0xFF];
    }

    /** Signs of mathematics and shapes (22, 25) stay as they are. */
    private static char[][] pages() {
        char[][] pages = new char[256][];
        for (int number : new int[] {0x00, 0x20, 0x21, 0x22, 0x24, 0x25, 0x30, 0xFF}) {
            pages[number] = new char[256];
            boolean stays = number == 0x22 || number == 0x25;
            for (int i = 0; i < 256; i++) {
                char c = (char) ((number << 8) | i);
                pages[number][i] = stays ? c : folded(c);
            }
        }
        return pages;
    }

    private static char folded(char c) {
        Character own = OWN.get(c);
        if (own != null) {
            return own;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (form.length() != 1) {
            return c;
        }
        char plain = form.charAt(0);
        boolean han = plain >= FIRST_HAN && plain <= LAST_HAN;
        return han ? SIMPLIFIED[plain - FIRST_HAN] : OWN.getOrDefault(plain, plain);
    }

    private static Map<Character, Character> own() {
        Map<Character, Character> own = new HashMap<>();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            own.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return own;
    }

    private static long[] traditional(char[] simplified) {
        long[] traditional = new long[(simplified.length >> 6) + 1];
        for (int place = 0; place < simplified.length; place++) {
            if (simplified[place] != FIRST_HAN + place) {
                traditional[place >> 6] |= 1L << place;
            }
        }
        return traditional;
    }

    /** Each Han character's simplified form, by traditional.tsv, from the first one on. */
    private static char[] simplified() {
        char[] simplified = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < simplified.length; i++) {
            simplified[i] = (char) (FIRST_HAN + i);
        }
        try (InputStream table = Folding.class.getResourceAsStream("traditional.tsv")) {
            if (table == null) {
                throw new IllegalStateException("no resource traditional.tsv");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> line.length() == 3)
                    .forEach(pair -> simplified[pair.charAt(0) - FIRST_HAN] = pair.charAt(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }
}
