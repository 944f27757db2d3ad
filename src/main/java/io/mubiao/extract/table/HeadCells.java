package io.mubiao.extract.table;

import io.mubiao.extract.table.TableHeads.Head;
import io.mubiao.model.Folding;
import io.mubiao.model.TextTable.Cell;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the cells above a column to its head, and says what they tell of it.
 *
 * <p>{@code 新能源装机 | 其中 / 风电} are a whole and its part; a column 单位 whose cells are no units says whose the rows are.
 */
final class HeadCells {
    private static final Pattern OF_WHICH = Pattern.compile("^#?其中[：:，,]?");
    private static final Pattern COMPARED = Pattern.compile("^(?:同比|环比|[比较](?:上年|上一年|去年)(?:同期)?)");
    /** Up to a month before the year's last, without a year: 6月底, 1—9月目标. */
    private static final Pattern MONTHS = Pattern.compile("^(?:截至)?(?:1[-—–－~～至])?(?:[1-9]|1[01])月(?![0-9])");

    private static final Pattern WHOLE = Pattern.compile("总[数量]");

    /** The kinds of words that tell of names and captions, and nothing of a column. */
    private static final Set<String> OF_NAMES =
            Set.of("share", "caption", "surface", "distance", "structure", "mass", "money", "variant");

    private final Lexicon words;
    private final Set<String> totals;
    private final Set<String> units;

    HeadCells(RuleBook book) {
        words = Lexicon.of(book.words("tables"));
        totals = Set.copyOf(book.words("tables").terms("total"));
        units = book.words("units").words().stream()
                .map(unit -> Folding.fold(unit.term()))
                .collect(Collectors.toSet());
    }

    private record Column(CellGrid grid, String text, int at, int firstRow) {
        /** What stands above its first value, from top to bottom. */
        List<Cell> above() {
            Set<Cell> above = new LinkedHashSet<>();
            for (int row = 0; row < firstRow; row++) {
                Cell cell = grid.at(row, at);
                boolean said = cell != null && !cell.span().in(text).isBlank();
                if (cell != null && said && cell.columnSpan() < grid.table().columns()) {
                    above.add(cell);
                }
            }
            return List.copyOf(above);
        }

        String squeezed(Cell cell) {
            return cell.span().in(text).replaceAll("\\s+", "");
        }

        boolean isOfWhich(Cell cell) {
            return OF_WHICH.matcher(squeezed(cell)).find();
        }

        /** What the cells of its body say, but those from side to side. */
        List<String> body() {
            List<String> body = new ArrayList<>();
            for (int row = firstRow; row < grid.table().rows(); row++) {
                Cell cell = grid.at(row, at);
                boolean own = cell != null
                        && cell.row() == row
                        && cell.columnSpan() < grid.table().columns();
                if (cell != null && own && !squeezed(cell).isEmpty()) {
                    body.add(squeezed(cell));
                }
            }
            return body;
        }
    }

    List<Head> apply(String text, CellGrid grid, int firstRow) {
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < grid.table().columns(); column++) {
            heads.add(head(new Column(grid, text, column, firstRow), heads));
        }
        for (int column = 1; column < heads.size(); column++) {
            Head left = heads.get(column - 1);
            boolean works = left.is("works") || left.kinds().isEmpty();
            if (heads.get(column).is("unit") && works && TableHeads.firstValue(heads) > column) {
                heads.set(column - 1, left.as("indicator"));
            }
        }
        if (heads.stream().anyMatch(HeadCells::isOfYear)) {
            heads.replaceAll(head -> MONTHS.matcher(head.last()).find() && !head.isLabel() ? head.as("stage") : head);
        }
        if (TableHeads.naming(heads) == null) {
            for (int column = 0; column < heads.size(); column++) {
                Head head = heads.get(column);
                List<String> body = new Column(grid, text, column, firstRow)
                        .body().stream().filter(cell -> !totals.contains(cell)).toList();
                boolean areas = TableNames.areAreas(body);
                heads.set(column, areas && !head.isLabel() ? head.as("area") : head);
            }
        }
        return heads;
    }

    /** Whether a column is one of aims of a whole year: 2024年目标, beside which 6月底 is a part of the year. */
    private static boolean isOfYear(Head head) {
        return head.is("aim")
                && !head.is("stage")
                && !MONTHS.matcher(head.last()).find();
    }

    /** The later of two words about aims and about what there is decides: 2020年目标完成情况. */
    private Head head(Column column, List<Head> before) {
        List<Cell> above = column.above();
        if (above.isEmpty()) {
            return new Head("", "", 0, 0, Set.of(), "");
        }
        Cell lowest = above.get(above.size() - 1);
        String last = column.squeezed(lowest);
        boolean sum = above.size() > 1
                && (totals.contains(last) || WHOLE.matcher(last).matches());
        String all = above.stream()
                .filter(cell -> !sum || !cell.equals(lowest))
                .map(column::squeezed)
                .collect(Collectors.joining());
        Set<String> kinds = new HashSet<>();
        for (Lexicon.Hit hit : words.longest(all)) {
            String kind = hit.word().value("kind", "");
            if ((exact(hit, all) || exact(hit, last)) && !OF_NAMES.contains(kind)) {
                kinds.removeAll(kind.equals("base") ? Set.of("aim") : kind.equals("aim") ? Set.of("base") : Set.of());
                kinds.add(kind);
            }
        }
        if (kinds.contains("unit") && namesNone(column.body())) {
            kinds = Set.of("area");
        }
        String whole = above.stream()
                .filter(column::isOfWhich)
                .findFirst()
                .map(cell -> whole(cell, before))
                .orElse("");
        return new Head(all, last, lowest.start(), lowest.end(), kinds, whole);
    }

    /** The head of the column before the first of the parts. */
    private static String whole(Cell part, List<Head> before) {
        if (part.column() == 0) {
            return "";
        }
        Head left = before.get(part.column() - 1);
        return left.whole().isEmpty() ? left.text() : left.whole();
    }

    private boolean namesNone(List<String> body) {
        return body.size() > 1
                && body.stream().noneMatch(cell -> cell.indexOf('/') >= 0 || units.contains(Folding.fold(cell)));
    }

    /** The name of a column of labels or of growth is the whole head (指标, 单位, 同比增长); words about values may be a part of it. */
    private static boolean exact(Lexicon.Hit hit, String head) {
        Word word = hit.word();
        String kind = word.value("kind", "");
        boolean whole = TableHeads.isLabel(kind) || kind.equals("growth");
        String bare = COMPARED.matcher(head.replaceAll("[（(].*?[）)]$", "")).replaceFirst("");
        return !whole || head.equals(word.term()) || bare.equals(word.term());
    }
}
