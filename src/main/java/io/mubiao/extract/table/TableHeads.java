package io.mubiao.extract.table;

import io.mubiao.model.Table;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table's columns: what stands above the first row of values, joined from top to bottom.
 *
 * <p>{@code 主要污染物 / 氨氮} over two rows gives the head {@code 主要污染物氨氮}; its last part is 氨氮.
 */
final class TableHeads {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}|[０-９]{4}年?|五”?末");
    /** The kinds of columns that hold no values. */
    private static final Set<String> LABELS = Set.of(
            "indicator",
            "unit",
            "nature",
            "area",
            "object",
            "holder",
            "number",
            "group",
            "other",
            "works",
            "due",
            "method");
    /** The kinds of columns that say whose or where the values of their rows are. */
    private static final Set<String> PLACES = Set.of("area", "object");

    private final HeadCells composer;

    TableHeads(RuleBook book) {
        composer = new HeadCells(book);
    }

    /** Whether columns of that kind hold no values. */
    static boolean isLabel(String kind) {
        return LABELS.contains(kind);
    }

    /**
     * A column's head.
     *
     * @param text all of it
     * @param last the lowest cell of it, which names the column most closely
     * @param kinds what its words say, such as {@code unit}, {@code area}, {@code aim}
     * @param whole the head of the column that its own values are a part of (其中：风电); empty where it is none
     */
    record Head(String text, String last, int start, int end, Set<String> kinds, String whole) {
        boolean is(String kind) {
            return kinds.contains(kind);
        }

        /** The same of another kind, as its cells tell. */
        Head as(String kind) {
            return new Head(text, last, start, end, Set.of(kind), whole);
        }

        /** Whether its column has neither names nor values. */
        boolean isAside() {
            return is("other") || is("holder") || is("works") || is("due") || is("method");
        }

        /** Whether its cells say whose or where the values of their rows are, if they name the rows. */
        boolean isPlace() {
            return is("holder") || kinds.stream().anyMatch(PLACES::contains);
        }

        boolean isLabel() {
            return kinds.stream().anyMatch(LABELS::contains);
        }

        /** Whether it is the same printed cell, over more than one column. */
        boolean isSame(Head other) {
            return start == other.start && end == other.end && end > start;
        }
    }

    private static final Head NONE = new Head("", "", 0, 0, Set.of("other"), "");

    /** How many rows at the top the outline takes for the head. */
    static int rows(@Nullable Table shown) {
        int rows = 0;
        while (shown != null
                && rows < shown.rows().size()
                && shown.rows().get(rows).stream().allMatch(Table.Cell::header)) {
            rows++;
        }
        return rows;
    }

    /** One head a column; {@code firstRow} is the first row of values. */
    List<Head> apply(String text, CellGrid grid, int firstRow) {
        return composer.apply(text, grid, firstRow);
    }

    /**
     * The head that names the rows: areas or what is measured (断面名称), else 指标 before 项目 or 内容, the last of several, else
     * whoever is held to them (责任单位), where that stands first; null where there is none. Beside a column of areas one of 指标
     * names them.
     */
    static @Nullable Head naming(List<Head> heads) {
        boolean told = heads.stream()
                .anyMatch(head -> head.is("indicator") && head.text().contains("指标"));
        Head best = null;
        Head held = null;
        int firstValue = firstValue(heads);
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            if (head.kinds().stream().anyMatch(PLACES::contains) && !told) {
                return head;
            }
            boolean plain = best == null || !best.text().contains("指标");
            if (head.is("indicator") && (plain || head.text().contains("指标"))) {
                best = head;
            }
            held = held == null && head.is("holder") && i < Math.min(firstValue, 2) ? head : held;
        }
        return best == null ? held : best;
    }

    /**
     * The heads of each half of a table that is folded: {@code 乡镇 | 任务数 | 乡镇 | 任务数}, each with nothing in the others' columns;
     * the heads as they are where none is.
     */
    static List<List<Head>> halves(List<Head> heads) {
        Head naming = naming(heads);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < heads.size() && naming != null; i++) {
            Head head = heads.get(i);
            boolean again = head.text().equals(naming.text()) && (i == 0 || !head.isSame(heads.get(i - 1)));
            if (again) {
                starts.add(i);
            }
        }
        if (starts.size() < 2) {
            return List.of(heads);
        }
        List<List<Head>> halves = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : heads.size();
            List<Head> half = new ArrayList<>();
            for (int column = 0; column < heads.size(); column++) {
                half.add(from <= column && column < end ? heads.get(column) : NONE);
            }
            halves.add(half);
        }
        return halves;
    }

    /** The first column whose head names a year, a base or an aim; beyond the last where none does. */
    static int firstValue(List<Head> heads) {
        for (int i = 1; i < heads.size(); i++) {
            Head head = heads.get(i);
            boolean value = head.is("aim")
                    || head.is("base")
                    || head.is("annual")
                    || head.is("amount")
                    || head.is("begin")
                    || head.is("end")
                    || YEAR.matcher(head.text()).find();
            if (value && !head.isLabel()) {
                return i;
            }
        }
        return heads.size();
    }

    /** Whether a column names indicators and one gives their values. */
    static boolean measure(List<Head> heads) {
        Head naming = naming(heads);
        boolean measured = heads.stream().anyMatch(head -> head.is("unit"));
        boolean told = naming != null && (naming.text().contains("指标") || naming.isPlace() || measured);
        return told && firstValue(heads) < heads.size();
    }
}
