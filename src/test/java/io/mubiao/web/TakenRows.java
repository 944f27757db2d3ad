package io.mubiao.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The rows of a table that was taken away, each by the names of its columns. */
final class TakenRows {
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");

    private TakenRows() {}

    static List<Map<String, String>> ofCsv(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher cell = CELL.matcher(csv.substring(1)); // behind the byte order mark
        while (cell.find()) {
            line.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        return rows(lines);
    }

    static List<Map<String, String>> ofWorkbook(byte[] workbook) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> line = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    line.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
                }
                lines.add(line);
            }
        }
        return rows(lines);
    }

    private static List<Map<String, String>> rows(List<List<String>> lines) {
        List<String> heads = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(heads.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
