package io.mubiao.cli;

/**
 * How many columns of a terminal a text takes: {@code 能耗 5%} takes seven. Han characters, full-width forms and emoji take
 * two, combining marks none. Characters that are wide only in East Asian fonts ({@code “ ” — …}) take one, as in today's
 * terminals.
 */
final class Widths {
    /** Ranges of code points that are two columns wide, from and to, after the East Asian Width property (W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x2648, 0x2653, 0x26A1, 0x26A1,
        0x2705, 0x2705, 0x274C, 0x274C, 0x2795, 0x2797, 0x2B1B, 0x2B1C, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF,
        0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    };

    private static final String MORE = "…";

    private Widths() {}

    static int of(String text) {
        return text.codePoints().map(Widths::of).sum();
    }

    private static int of(int c) {
        if (c < WIDE[0]) {
            int type = Character.getType(c);
            boolean none = type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
            return none ? 0 : 1;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (WIDE[i] <= c && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
                ? 0
                : 1;
    }

    /** The text, shortened with … where it takes more columns than that. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            used += of(c);
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append(MORE).toString();
    }

    /** The text and as many blanks as fill the columns; the blanks first where it is to stand at the right. */
    static String fill(String text, int columns, boolean right) {
        String blanks = " ".repeat(Math.max(0, columns - of(text)));
        return right ? blanks + text : text + blanks;
    }
}
