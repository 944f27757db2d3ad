package io.mubiao.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** The rows of an exported table as other people's readers see them, heads first; numbers without trailing zeros. */
final class ReadBack {
    private static final Pattern CSV_CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n)");

    private static final ObjectMapper AS_PRINTED = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Path folder;
    private final String table;

    ReadBack(Path folder, String table) {
        this.folder = folder;
        this.table = table;
    }

    List<List<String>> csv() throws IOException {
        String text = Files.readString(folder.resolve(table + ".csv"), StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF') {
            throw new AssertionError("no byte order mark");
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int end = 1;
        for (MatchResult cell : (Iterable<MatchResult>)
                CSV_CELL.matcher(text).region(1, text.length()).results()::iterator) {
            if (cell.start() != end) {
                throw new AssertionError("no CSV at " + end);
            }
            end = cell.end();
            row.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    List<List<String>> json() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(table + ".jsonl"), StandardCharsets.UTF_8)) {
            JsonNode json = AS_PRINTED.readTree(line);
            if (rows.isEmpty()) {
                List<String> heads = new ArrayList<>();
                json.fieldNames().forEachRemaining(heads::add);
                rows.add(heads);
            }
            List<String> row = new ArrayList<>();
            json.forEach(value -> row.add(
                    value.isNull()
                            ? ""
                            : value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText()));
            rows.add(row);
        }
        return rows;
    }

    List<List<String>> sqlite() throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("mubiao.sqlite"));
                ResultSet found = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
            int columns = found.getMetaData().getColumnCount();
            List<String> heads = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                heads.add(found.getMetaData().getColumnName(i));
            }
            rows.add(heads);
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(text(found.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** With Apache's reader. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<List<String>> parquet() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<Map> read = new CarpetReader<>(folder.resolve(table + ".parquet").toFile(), Map.class).toList();
        for (Map<String, Object> line : (List<Map<String, Object>>) (List<?>) read) {
            if (rows.isEmpty()) {
                rows.add(List.copyOf(line.keySet()));
            }
            List<String> row = new ArrayList<>();
            line.values().forEach(value -> row.add(text(value)));
            rows.add(row);
        }
        return rows;
    }

    /** With POI; further sheets of the same table follow, their heads left out, as is the column {@code open}. */
    List<List<String>> sheets() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook =
                WorkbookFactory.create(folder.resolve("mubiao.xlsx").toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().matches(table + "(-\\d+)?")) {
                    int columns = sheet.getRow(0).getLastCellNum();
                    for (Row row : sheet) {
                        if (row.getRowNum() > 0 || rows.isEmpty()) {
                            rows.add(cells(row, columns));
                        }
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < columns; i++) {
            Cell cell = row.getCell(i);
            cells.add(
                    cell == null
                            ? ""
                            : switch (cell.getCellType()) {
                                case STRING -> cell.getStringCellValue();
                                case NUMERIC -> text(cell.getNumericCellValue());
                                case BOOLEAN -> text(cell.getBooleanCellValue());
                                default -> "";
                            });
        }
        return cells;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof Number ? number(value.toString()) : value.toString();
    }

    static String number(String printed) {
        return new BigDecimal(printed).stripTrailingZeros().toPlainString();
    }
}
