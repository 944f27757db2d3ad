package io.mubiao.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Closes the cut that the end of a page made through a table.
 *
 * <p>A row that was cut goes on in cells beside blank ones ({@code 可再生能源发电装机} above, {@code 比重} alone below); of a
 * merged cell that was cut the lower part is blank, or says the same again ({@code 环境质量}, {@code 环境质量（续）}).
 */
final class Seam {
    private static final Pattern AGAIN = Pattern.compile("[(（]?续[)）]?$");

    private final Map<Integer, PagedGrid.Cell> ends = new HashMap<>();
    private final List<PagedGrid.Cell> cells;

    private Seam(PagedGrid upper) {
        cells = new ArrayList<>(upper.cells());
        for (PagedGrid.Cell cell : cells) {
            if (cell.grid().row() + cell.grid().rowSpan() == upper.rows()) {
                ends.put(cell.grid().column(), cell);
            }
        }
    }

    /** Both parts as one table. */
    static PagedGrid close(PagedGrid upper, PagedGrid lower) {
        Seam seam = new Seam(upper);
        PagedGrid rest = lower;
        if (lower.rows() > 0 && seam.isCutRow(lower.firstRow())) {
            lower.firstRow().stream().filter(cell -> !cell.isBlank()).forEach(seam::goOn);
            Set<Integer> kept = new HashSet<>();
            for (int r = 1; r < lower.rows(); r++) {
                kept.add(r);
            }
            rest = lower.keeping(kept);
        }
        List<PagedGrid.Cell> below = seam.withoutLabelsAgain(rest);
        below.removeIf(cell -> cell.grid().row() == 0 && seam.isCutCell(cell));
        PagedGrid closed = new PagedGrid(upper.page(), upper.rows(), upper.columns(), seam.cells);
        return closed.followedBy(new PagedGrid(rest.page(), rest.rows(), rest.columns(), below));
    }

    private boolean isCutRow(List<PagedGrid.Cell> row) {
        List<PagedGrid.Cell> filled =
                row.stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.size() * 2 <= row.size()
                && row.get(0).isBlank()
                && filled.stream().allMatch(this::hasTextAbove)
                && row.stream().anyMatch(this::isBlankBelowText);
    }

    /** Whether it is blank though the row above has text there, in a cell of that row alone. */
    private boolean isBlankBelowText(PagedGrid.Cell cell) {
        PagedGrid.Cell above = ends.get(cell.grid().column());
        return cell.isBlank()
                && above != null
                && !above.isBlank()
                && above.grid().rowSpan() == 1;
    }

    private boolean hasTextAbove(PagedGrid.Cell cell) {
        PagedGrid.Cell above = ends.get(cell.grid().column());
        return above != null
                && !above.isBlank()
                && above.grid().columnSpan() == cell.grid().columnSpan();
    }

    private void goOn(PagedGrid.Cell cell) {
        PagedGrid.Cell above = Objects.requireNonNull(ends.get(cell.grid().column()));
        List<PagedGrid.Writing> writings = new ArrayList<>(above.writings());
        writings.addAll(cell.writings());
        replace(above, new PagedGrid.Cell(above.page(), above.grid(), writings));
    }

    /** Whether the cell is the blank lower part of a merged one, which then reaches down to its end. */
    private boolean isCutCell(PagedGrid.Cell cell) {
        if (!cell.isBlank() || !hasTextAbove(cell)) {
            return false;
        }
        PagedGrid.Cell above = Objects.requireNonNull(ends.get(cell.grid().column()));
        int span = above.grid().rowSpan();
        if (span == 1 && cell.grid().rowSpan() == 1) {
            return false;
        }
        replace(above, above.at(above.grid().row(), span + cell.grid().rowSpan()));
        return true;
    }

    /** The cells without those at the left of the first row that are parts of a merged one and say the same as it. */
    private List<PagedGrid.Cell> withoutLabelsAgain(PagedGrid lower) {
        List<PagedGrid.Cell> left = new ArrayList<>(lower.cells());
        for (PagedGrid.Cell cell : lower.firstRow()) {
            if (!isLabelAgain(cell)) {
                break;
            }
            PagedGrid.Cell above = Objects.requireNonNull(ends.get(cell.grid().column()));
            int span = above.grid().rowSpan() + cell.grid().rowSpan();
            replace(above, above.at(above.grid().row(), span));
            left.remove(cell);
        }
        return left;
    }

    private boolean isLabelAgain(PagedGrid.Cell cell) {
        PagedGrid.Cell above = ends.get(cell.grid().column());
        return !cell.isBlank()
                && hasTextAbove(cell)
                && above != null
                && above.grid().rowSpan() + cell.grid().rowSpan() > 2
                && AGAIN.matcher(cell.words()).replaceFirst("").equals(above.words());
    }

    private void replace(PagedGrid.Cell old, PagedGrid.Cell made) {
        cells.set(cells.indexOf(old), made);
        ends.put(made.grid().column(), made);
    }
}
