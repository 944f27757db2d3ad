package io.mubiao.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The columns in which a document is set, page by page.
 *
 * <p>The margins of a page are where its lines begin and end most; a page with few lines takes those of its like: the
 * odd or the even pages of its size.
 */
final class Columns {
    private static final int FEW_LINES = 6;

    private final IdentityHashMap<Printed, Column> columns = new IdentityHashMap<>();
    private final Map<String, Column> usual;

    private Columns(Map<String, Column> usual) {
        this.usual = usual;
    }

    static Columns of(List<Sheet> sheets) {
        Map<String, List<Column>> alike = new HashMap<>();
        for (Sheet sheet : sheets) {
            List<Printed> lines = sheet.lines();
            if (lines.size() >= FEW_LINES && Double.isNaN(Gutter.of(lines))) {
                Column column = Column.of(lines);
                alike.computeIfAbsent(kind(sheet, true), kind -> new ArrayList<>())
                        .add(column);
                alike.computeIfAbsent(kind(sheet, false), kind -> new ArrayList<>())
                        .add(column);
            }
        }
        Map<String, Column> usual = new HashMap<>();
        alike.forEach((kind, some) -> usual.put(kind, middle(some)));
        Columns columns = new Columns(usual);
        sheets.forEach(columns::measure);
        return columns;
    }

    Column of(Printed line) {
        return Objects.requireNonNull(columns.get(line));
    }

    private void measure(Sheet sheet) {
        List<Printed> lines = sheet.lines();
        double gutter = Gutter.of(lines);
        if (Double.isNaN(gutter)) {
            assign(lines, sheet);
        } else {
            List<Printed> across =
                    lines.stream().filter(line -> Gutter.crosses(line, gutter)).toList();
            Column whole = Column.of(lines);
            across.forEach(line -> columns.put(line, whole));
            assign(lines.stream().filter(line -> line.at().right() <= gutter).toList(), null);
            assign(lines.stream().filter(line -> line.at().left() >= gutter).toList(), null);
        }
    }

    /** Gives lines of a frame that is drawn around prose a column of their own. */
    void frame(List<Printed> lines) {
        assign(lines, null);
    }

    private void assign(List<Printed> lines, @Nullable Sheet sheet) {
        if (lines.isEmpty()) {
            return;
        }
        Column own = Column.of(lines);
        Column like = sheet == null ? null : usual.getOrDefault(kind(sheet, true), usual.get(kind(sheet, false)));
        Column column = like == null ? own : settle(own, like, lines.size());
        lines.forEach(line -> columns.put(line, column));
    }

    private static Column settle(Column own, Column like, int lines) {
        if (own.width() >= like.width() * 0.95 && (lines >= FEW_LINES || own.width() <= like.width() * 1.02)) {
            return own;
        }
        double left = own.left() - like.left() < like.em() * 0.7 && lines >= FEW_LINES ? own.left() : like.left();
        return new Column(left, Math.max(lines >= FEW_LINES ? own.right() : 0, left + like.width()), like.em());
    }

    private static Column middle(List<Column> some) {
        double left = middle(some, Comparator.comparingDouble(Column::left)).left();
        double width = middle(some, Comparator.comparingDouble(Column::width)).width();
        double em = middle(some, Comparator.comparingDouble(Column::em)).em();
        return new Column(left, left + width, em);
    }

    private static Column middle(List<Column> some, Comparator<Column> by) {
        return some.stream().sorted(by).skip(some.size() / 2).findFirst().orElseThrow();
    }

    private static String kind(Sheet sheet, boolean parity) {
        return Math.round(sheet.width() / 10) + "x" + Math.round(sheet.height() / 10)
                + (parity ? sheet.number() % 2 == 0 ? "even" : "odd" : "");
    }
}
