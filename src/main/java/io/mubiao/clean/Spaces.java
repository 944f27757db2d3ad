package io.mubiao.clean;

/**
 * Decides where white space of the layout stays: one space between two words of an alphabet ({@code low carbon},
 * {@code GB 55015}) and between two numbers set apart; none beside Han characters, none inside a number.
 */
final class Spaces {
    /** A gap wider than this, in em, stands between two numbers rather than inside one. */
    private static final double APART = 0.8;

    private Spaces() {}

    /** Whether a space printed between the two stays; {@code gap} is its width in em, or the count of spaces. */
    static boolean stays(char before, char after, double gap) {
        if (Characters.isLetter(after)) {
            return isWordEnd(before);
        }
        if (!Characters.isDigit(after)) {
            return false;
        }
        return Characters.isLetter(before) || (Characters.isDigit(before) && gap > APART);
    }

    /** Whether two words that a line end parted need a space. */
    static boolean partsWords(char before, char after) {
        return Characters.isLetter(before) && Characters.isLetter(after);
    }

    /** Whether a year is written here, which is never the end of another number: {@code 附表1 2024年任务分解表}. */
    static boolean beginsYear(String words, int at) {
        boolean century = words.startsWith("19", at) || words.startsWith("20", at);
        return century
                && words.startsWith("年", at + 4)
                && words.substring(at, at + 4).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isWordEnd(char c) {
        return Characters.isLetter(c) || Characters.isDigit(c) || ".,;:!?)%".indexOf(c) >= 0;
    }
}
