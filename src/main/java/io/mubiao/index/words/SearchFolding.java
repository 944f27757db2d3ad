package io.mubiao.index.words;

import io.mubiao.model.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What counts as the same character when searching: width, brackets, case, and traditional or simplified form, folded
 * one for one so that offsets stay as they are.
 *
 * <p>{@code 節能ＣＯＤ} becomes {@code 节能cod}.
 */
public final class SearchFolding {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private SearchFolding() {}

    /** One character. */
    public static char fold(char c) {
        return Character.toLowerCase(Folding.fold(c));
    }

    /** The folded text, as long as the given one. */
    public static String fold(CharSequence text) {
        char[] folded = text.toString().toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The form in which whole names are compared: folded, without white space; {@code 汉 中市} is {@code 汉中市}. */
    public static String name(CharSequence text) {
        String folded = WHITE.matcher(fold(text)).replaceAll("").toLowerCase(Locale.ROOT);
        return folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
    }

    /** A longer run is no name; Lucene refuses terms of more than 32,766 bytes. */
    private static final int LONGEST_NAME = 1000;
}
