package io.mubiao.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What went out.
 *
 * @param rows how many, by the name of the table
 * @param formulaLike cells of the CSV files that a spreadsheet would take for formulas
 * @param cut cells of the workbook that were too long for it
 */
public record ExportReport(Map<String, Long> rows, long formulaLike, long cut) {
    public ExportReport {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
