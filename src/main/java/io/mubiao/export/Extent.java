package io.mubiao.export;

/**
 * How much some rows of a table are.
 *
 * @param csv in bytes, as CSV
 * @param json in bytes, as JSON Lines
 * @param formulaLike how many cells of the CSV a spreadsheet would take for a formula
 */
record Extent(long rows, long csv, long json, long formulaLike) {
    static final Extent NONE = new Extent(0, 0, 0, 0);

    Extent plus(Extent more) {
        return new Extent(rows + more.rows, csv + more.csv, json + more.json, formulaLike + more.formulaLike);
    }
}
