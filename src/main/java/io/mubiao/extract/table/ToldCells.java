package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marker;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Folding;
import io.mubiao.model.Mention;
import io.mubiao.model.TextTable;
import io.mubiao.model.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of a table that set nothing, as the heads of their columns say: years in the heads themselves ({@code 2020（现状值）}),
 * the numbers of rows, and numbers alone in cells of columns beside the aims (总投资, 分值) or of parts of a year (一季度).
 */
public final class ToldCells {
    private static final Pattern YEAR = Pattern.compile("\\s*[（(]?(?:19|20)[0-9]{2}(?![0-9.]).*", Pattern.DOTALL);

    private static final Pattern ROW_NUMBER = Pattern.compile("[0-9]{1,3}");
    /** Fewer may go up by one by chance. */
    private static final int FEWEST = 3;

    private final Marker marker;

    public ToldCells(Marker marker) {
        this.marker = marker;
    }

    /** A number of a cell that begins at the offset {@code cell} of the clean text, and what it is. */
    public record Told(Quantity quantity, int cell, Mention.Role role) {}

    /** @param firstRow the first row of values */
    List<Told> apply(TableTargets.Scene scene, List<TableHeads.Head> heads, int firstRow) {
        List<Told> told = new ArrayList<>();
        for (Cell cell : scene.table().cells()) {
            String printed = cell.span().in(scene.text());
            TableHeads.Head head = heads.get(cell.column());
            boolean alone = cell.row() >= firstRow && printed.codePoints().noneMatch(Character::isIdeographic);
            if (cell.row() < firstRow && YEAR.matcher(printed).matches()) {
                add(told, cell, first(printed), Mention.Role.DATE);
            } else if (alone && head.is("number")) {
                add(told, cell, first(printed), Mention.Role.LABEL);
            } else if (alone && (head.is("other") || head.is("method") || head.is("stage"))) {
                add(told, cell, quantities(Remarks.blanked(printed)), Mention.Role.COUNT);
            }
        }
        return told;
    }

    /** The columns that number their rows: three or more numbers that go up, most by one, from 1 again in another group. */
    public List<Told> numbers(String text, TextTable table) {
        List<Told> told = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            List<Cell> cells = new ArrayList<>();
            int last = 0;
            int steps = 0;
            boolean up = true;
            for (Cell cell : table.cells()) {
                String said = Folding.fold(cell.span().in(text)).strip();
                if (cell.column() == column && ROW_NUMBER.matcher(said).matches()) {
                    int number = Integer.parseInt(said);
                    up = up && (cells.isEmpty() || number > last || number == 1);
                    steps += number == last + 1 || number == 1 ? 1 : 0;
                    last = number;
                    cells.add(cell);
                }
            }
            if (up && cells.size() >= FEWEST && steps * 3 >= cells.size() * 2) {
                cells.forEach(cell -> add(told, cell, first(cell.span().in(text)), Mention.Role.LABEL));
            }
        }
        return told;
    }

    private static void add(List<Told> told, Cell cell, List<Quantity> quantities, Mention.Role role) {
        quantities.forEach(quantity -> told.add(new Told(quantity, cell.start(), role)));
    }

    private List<Quantity> first(String printed) {
        return quantities(printed).stream().limit(1).toList();
    }

    private List<Quantity> quantities(String printed) {
        return marker.apply(printed).marks().stream()
                .filter(Mark::isQuantity)
                .flatMap(mark -> mark.quantities().stream())
                .toList();
    }
}
