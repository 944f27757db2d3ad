package io.mubiao.extract;

import io.mubiao.model.Table;
import io.mubiao.model.TextTable;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table's columns: what stands above the first row of values, joined from top to bottom.
 *
 * <p>{@code 主要污染物 / 氨氮} over two rows gives the head {@code 主要污染物氨氮}; its last part is 氨氮.
 */
final class TableHeads {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}|[０-９]{4}年?|五”?末");
    /** The kinds of columns that hold no values. */
    private static final Set<String> LABELS =
            Set.of("indicator", "unit", "nature", "area", "number", "group", "other", "works", "due", "method");

    private final Lexicon words;

    TableHeads(RuleBook book) {
        words = Lexicon.of(book.words("tables"));
    }

    /**
     * A column's head.
     *
     * @param text all of it
     * @param last the lowest cell of it, which names the column most closely
     * @param kinds what its words say, such as {@code unit}, {@code area}, {@code aim}
     */
    record Head(String text, String last, int start, int end, Set<String> kinds) {
        boolean is(String kind) {
            return kinds.contains(kind);
        }

        /** Whether its column has neither names nor values. */
        boolean isAside() {
            return is("other") || is("works") || is("due") || is("method");
        }

        boolean isLabel() {
            return kinds.stream().anyMatch(LABELS::contains);
        }

        /** Whether it is the same printed cell, over more than one column. */
        boolean isSame(Head other) {
            return start == other.start && end == other.end && end > start;
        }
    }

    private static final Head NONE = new Head("", "", 0, 0, Set.of("other"));

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
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < grid.table().columns(); column++) {
            Set<TextTable.Cell> above = new LinkedHashSet<>();
            for (int row = 0; row < firstRow; row++) {
                TextTable.Cell cell = grid.at(row, column);
                boolean said = cell != null && !cell.span().in(text).isBlank();
                if (cell != null && said && cell.columnSpan() < grid.table().columns()) {
                    above.add(cell);
                }
            }
            heads.add(head(text, List.copyOf(above)));
        }
        return heads;
    }

    /**
     * The head that names the rows: areas, else 指标 before 项目 or 内容, the last of several; null where there is none. Beside a
     * column of areas one of 指标 names them.
     */
    static @Nullable Head naming(List<Head> heads) {
        boolean told = heads.stream()
                .anyMatch(head -> head.is("indicator") && head.text().contains("指标"));
        Head best = null;
        for (Head head : heads) {
            if (head.is("area") && !told) {
                return head;
            }
            boolean plain = best == null || !best.text().contains("指标");
            if (head.is("indicator") && (plain || head.text().contains("指标"))) {
                best = head;
            }
        }
        return best;
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
        return naming != null && naming.text().contains("指标") && firstValue(heads) < heads.size();
    }

    private Head head(String text, List<TextTable.Cell> above) {
        if (above.isEmpty()) {
            return new Head("", "", 0, 0, Set.of());
        }
        TextTable.Cell lowest = above.get(above.size() - 1);
        String all = above.stream().map(c -> c.span().in(text)).collect(Collectors.joining());
        String squeezed = all.replaceAll("\\s+", "");
        String last = lowest.span().in(text).replaceAll("\\s+", "");
        Set<String> kinds = words.longest(squeezed).stream()
                .filter(h -> exact(h, squeezed) || exact(h, last))
                .map(h -> h.word().value("kind", ""))
                .collect(Collectors.toSet());
        return new Head(squeezed, last, lowest.start(), lowest.end(), kinds);
    }

    /** The name of a column of labels is the whole head (指标, 单位); words about values may be a part of it. */
    private static boolean exact(Lexicon.Hit hit, String head) {
        Word word = hit.word();
        boolean label = LABELS.contains(word.value("kind", ""));
        String bare = head.replaceAll("[（(].*?[）)]$", "");
        return !label || head.equals(word.term()) || bare.equals(word.term());
    }
}
