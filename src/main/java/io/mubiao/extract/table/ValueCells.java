package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.TextTable;

/** Tells the cells of an indicator table that hold values from those that hold words. */
final class ValueCells {
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_WORDS = 3;

    private final Marker marker;

    ValueCells(Marker marker) {
        this.marker = marker;
    }

    /** The first row in which a cell beside the first column is a value; the number of rows without one. */
    int firstRow(TableTargets.Scene scene) {
        int first = scene.table().rows();
        for (TextTable.Cell cell : scene.table().cells()) {
            if (cell.row() < first
                    && cell.column() > 0
                    && !cell.header()
                    && isValue(scene, cell)
                    && !isYearHead(scene, cell)) {
                first = cell.row();
            }
        }
        return first;
    }

    private boolean isYearHead(TableTargets.Scene scene, TextTable.Cell cell) {
        String printed = cell.span().in(scene.text());
        Marked marked = marker.apply(printed);
        return Remarks.blanked(printed).strip().matches("[（(]?(?:19|20)\\d\\d[)）]?")
                || marked.marks().stream().anyMatch(Mark::isTime)
                || marked.marks().stream().noneMatch(m -> m.isQuantity() && !m.has("figure"));
    }

    /**
     * A cell is a value if beside its numbers, bounds and units hardly a word is left; remarks do not count, nor does
     * what tells several values apart (市区≥95 各县≥85).
     */
    boolean isValue(TableTargets.Scene scene, TextTable.Cell cell) {
        if (cell.span().in(scene.text()).chars().noneMatch(ValueCells::isDigit)) {
            return false;
        }
        String value = Remarks.blanked(TableTargets.squeezed(scene, cell)).strip();
        if (value.length() > LONGEST_VALUE || value.chars().noneMatch(ValueCells::isDigit)) {
            return false;
        }
        Marked marked = marker.apply(value);
        long quantities = marked.marks().stream()
                .filter(mark -> mark.isQuantity() && !mark.has("figure"))
                .count();
        long words = ideographs(value);
        for (Mark mark : marked.marks()) {
            words -= ideographs(value.substring(mark.start(), mark.end()));
        }
        return quantities > 0 && words <= MOST_WORDS * quantities;
    }

    /** Whether a cell says in words what is to be reached (完成国家下达目标). */
    boolean isWord(TableTargets.Scene scene, TextTable.Cell cell) {
        String text = TableTargets.squeezed(scene, cell);
        return ideographs(text) > 1 && text.chars().noneMatch(ValueCells::isDigit);
    }

    private static long ideographs(String text) {
        return text.codePoints().filter(Character::isIdeographic).count();
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || "ⅠⅡⅢⅣⅤ".indexOf(c) >= 0;
    }
}
