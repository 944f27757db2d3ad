package io.mubiao.index.words;

/**
 * A piece of text that can be found.
 *
 * @param term its folded form
 * @param start where it begins in the text, {@code end} where it ends
 * @param position counts the units before it: Han characters, numbers, words in Latin letters; white space counts
 *     nothing, any other sign one
 * @param kind a Han character, a literal (a number, a word in letters), or a word of several Han characters
 */
public record Token(String term, int start, int end, int position, Kind kind) {

    /** The first two are units: each stands for itself, and runs are made of them. */
    public enum Kind {
        HAN,
        LITERAL,
        WORD
    }

    public boolean isUnit() {
        return kind != Kind.WORD;
    }
}
