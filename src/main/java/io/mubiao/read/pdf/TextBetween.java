package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two tables that are drawn with level lines as long as each other: captions and prose, below which
 * another head begins. Without it, both would be one table.
 */
final class TextBetween {
    private static final Pattern CAPTION =
            Pattern.compile("(?:附[表件]|续表|(?:续?表|专栏)[0-9０-９一二三四五六七八九十]).*|.*[（(]?单位[：:].*");
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d|.*[年月].*");
    private static final Pattern NONE = Pattern.compile("[-—–―/…]+");

    private final List<Row> rows;

    TextBetween(List<Row> rows) {
        this.rows = rows;
    }

    /** Whether the line names a table, or the unit of all that stands in it. */
    static boolean isCaption(Row row) {
        return TextRows.runs(row).size() <= 2
                && CAPTION.matcher(CellText.whole(row)).matches();
    }

    /** The lines from the top down, parted where text stands between tables. */
    List<List<Ruling>> parts(List<Ruling> stack) {
        List<List<Ruling>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= stack.size(); i++) {
            if (i == stack.size() || endsAt(stack, i - 1)) {
                parts.add(stack.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** Whether what follows this line, down to the next, is in no table, and the head of one stands below it. */
    private boolean endsAt(List<Ruling> stack, int line) {
        List<Row> text = between(stack.get(line), stack.get(line + 1));
        boolean alone = text.stream().allMatch(row -> TextRows.runs(row).size() == 1);
        boolean named = text.stream().anyMatch(TextBetween::isCaption);
        boolean headed = line + 2 < stack.size() && isHead(between(stack.get(line + 1), stack.get(line + 2)));
        return !text.isEmpty() && (named || (alone && headed));
    }

    private static boolean isHead(List<Row> text) {
        return text.stream().anyMatch(row -> TextRows.runs(row).size() > 1)
                && text.stream().flatMap(row -> CellText.of(row).stream()).noneMatch(TextBetween::isValue);
    }

    private static boolean isValue(String text) {
        return NONE.matcher(text).matches()
                || (CellText.isValue(text) && !TIME.matcher(text).matches());
    }

    private List<Row> between(Ruling above, Ruling below) {
        return rows.stream()
                .filter(row -> above.at() <= TextRows.middle(row) && TextRows.middle(row) < below.at())
                .toList();
    }
}
