package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a line of text says in the cells of a table that white parts. */
final class CellText {
    private static final Pattern VALUE = Pattern.compile("[-<>≥≤±〔\\[(（]*[\\d０-９].*");

    private static final Pattern NONE = Pattern.compile("[-—–/]+");

    private CellText() {}

    /** The texts between the gaps of a line, without white space. */
    static List<String> of(Row row) {
        List<String> texts = new ArrayList<>();
        for (float[] run : TextRows.runs(row)) {
            StringBuilder text = new StringBuilder();
            row.glyphs().stream()
                    .filter(glyph -> !glyph.isSpace() && run[0] <= glyph.middleX() && glyph.middleX() <= run[1])
                    .forEach(glyph -> text.append(glyph.text()));
            texts.add(text.toString());
        }
        return texts;
    }

    /** All of a line, without white space. */
    static String whole(Row row) {
        return String.join("", of(row));
    }

    /** Whether it begins with a number, be it behind the sign of a bound. */
    static boolean isValue(String text) {
        return VALUE.matcher(text).matches();
    }

    /** Whether it says that there is no value. */
    static boolean isNone(String text) {
        return NONE.matcher(text).matches();
    }
}
