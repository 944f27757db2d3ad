package io.mubiao.web.http;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of the bundle, taken apart once as {@link MessageFormat} does: {@code {0} hits} with 1234 gives {@code 1,234
 * hits}.
 */
record Sentence(List<Piece> pieces) {
    /** Stands where a word is put in, and is followed by its number; no sentence has it. */
    private static final char GAP = '\uFDD0';

    private static final int MOST = 10;

    Sentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words as they are, or the place of one that is put in.
     *
     * @param number counts from 0; below where these are words as they are
     */
    private record Piece(String words, int number) {}

    static Sentence of(String pattern) {
        Object[] gaps = new Object[MOST];
        for (int i = 0; i < MOST; i++) {
            gaps[i] = String.valueOf(GAP) + i;
        }
        String apart = new MessageFormat(pattern, Locale.ROOT).format(gaps);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int gap = apart.indexOf(GAP); gap >= 0; gap = apart.indexOf(GAP, from)) {
            pieces.add(new Piece(apart.substring(from, gap), -1));
            pieces.add(new Piece("", apart.charAt(gap + 1) - '0'));
            from = gap + 2;
        }
        pieces.add(new Piece(apart.substring(from), -1));
        return new Sentence(pieces);
    }

    String with(Object... words) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            int number = piece.number();
            if (number < 0) {
                said.append(piece.words());
            } else if (number < words.length) {
                said.append(printed(words[number]));
            } else {
                said.append('{').append(number).append('}');
            }
        }
        return said.toString();
    }

    private static String printed(Object word) {
        return word instanceof Number number ? withCommas(number.longValue()) : String.valueOf(word);
    }

    private static String withCommas(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
