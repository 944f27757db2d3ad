package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table for programs, after RFC 4180: cells with commas, quotes or line breaks in quotes, lines ended by CR LF. */
public record CsvTable(List<String> heads, List<List<String>> rows) {
    public CsvTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Objects as rows: {@code {"region": {"code": "610700"}}} has {@code 610700} in the column {@code regionCode}; a list
     * is its values, or the names of what it holds, with {@code ;} between.
     */
    public static CsvTable of(JsonNode objects) {
        Map<String, Integer> heads = new LinkedHashMap<>();
        List<Map<Integer, String>> cells = new ArrayList<>();
        for (JsonNode one : objects) {
            Map<Integer, String> row = new TreeMap<>();
            put("", one, heads, row);
            cells.add(row);
        }
        List<List<String>> rows = cells.stream()
                .map(row -> heads.values().stream()
                        .map(at -> row.getOrDefault(at, ""))
                        .toList())
                .toList();
        return new CsvTable(List.copyOf(heads.keySet()), rows);
    }

    private static void put(String before, JsonNode object, Map<String, Integer> heads, Map<Integer, String> row) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey();
            String name =
                    before.isEmpty() ? key : before + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
            if (field.getValue().isObject()) {
                put(name, field.getValue(), heads, row);
            } else {
                row.put(heads.computeIfAbsent(name, n -> heads.size()), cell(field.getValue()));
            }
        }
    }

    private static String cell(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isArray()) {
            return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(
                part.isObject() && part.has("name")
                        ? part.path("name").asText()
                        : part.isContainerNode() ? part.toString() : part.asText()));
        return String.join(";", parts);
    }

    public String text() {
        StringBuilder csv = new StringBuilder(line(heads));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
