package io.mubiao.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds the width and bracket variants of characters, one for one, so that offsets stay as they are.
 *
 * <p>{@code （２０２５年）５０％〔２０２２〕} becomes {@code (2025年)50%(2022)}. A character whose compatibility form is longer
 * (Ⅲ, ㎡) stays.
 */
public final class Folding {
    /** A variant and what it is folded to, pair by pair. */
    private static final String PAIRS = "〔(〕)[(])【(】)﹪%～~〜~﹣-－-—-–-―-−-‐-‑-\u3000 “\"”\"‘'’'「\"」\"『'』'";

    private static final Map<Character, Character> OWN = own();

    private Folding() {}

    /** The folded text, as long as the given one. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    /** One character. */
    public static char fold(char c) {
        if (c < 0x80 && c != '[' && c != ']') {
            return c;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return c;
        }
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
        char narrow = form.charAt(0);
        return OWN.getOrDefault(narrow, narrow);
    }

    private static Map<Character, Character> own() {
        Map<Character, Character> own = new HashMap<>();
        for (int i = 0; i < PAIRS.length(); i += 2) {
            own.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
        return own;
    }
}
