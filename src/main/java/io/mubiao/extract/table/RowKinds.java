package io.mubiao.extract.table;

import io.mubiao.model.Period;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells tables whose rows are years ({@code 2023年 | 12 | 30}, {@code 2026—2027年 | 20 | 45} under names of indicators) from those whose rows are indicators. A
 * row of their sum belongs to no year.
 */
final class RowKinds {
    private static final Pattern YEAR = Pattern.compile(
            "(?:((?:19|20)[0-9]{2})年?[-—–－~～至])?[-—–]?((?:19|20)[0-9]{2})年?[度末底]?(?:[（(](.+)[）)]|(.*))");

    private final List<String> totals;
    private final Set<String> states;

    RowKinds(RuleBook book) {
        totals = book.words("tables").terms("total", "cumulative");
        states = Set.copyOf(book.words("tables").terms("base", "aim"));
    }

    /** The same rows; where they are years, each with its own, and those of sums left out. */
    Map<Integer, TableRow> told(TableTargets.Scene scene, Map<Integer, TableRow> rows) {
        Map<Integer, Period> years = new HashMap<>();
        for (Map.Entry<Integer, TableRow> row : rows.entrySet()) {
            String label = label(scene, row.getValue());
            Matcher year = YEAR.matcher(label);
            if (year.matches() && isState(year)) {
                int end = Integer.parseInt(year.group(2));
                int start = year.group(1) == null ? end : Integer.parseInt(year.group(1));
                years.put(row.getKey(), new Period(start, end));
            } else if (totals.stream().noneMatch(label::contains)) {
                return rows;
            }
        }
        if (years.size() < 2) {
            return rows;
        }
        Map<Integer, TableRow> told = new LinkedHashMap<>();
        rows.forEach((at, row) -> {
            Period year = years.get(at);
            if (year != null) {
                told.put(at, row.as(year, false));
            }
        });
        return told;
    }

    /** Whether the year stands alone, or with no more than what its values are: 2022年（实际）, 2025年目标. */
    private boolean isState(Matcher year) {
        String said = year.group(3) == null ? year.group(4) : year.group(3);
        return said.isEmpty() || states.contains(said);
    }

    private static String label(TableTargets.Scene scene, TableRow row) {
        TextTable.Cell label = row.label();
        return label == null ? "" : TableTargets.squeezed(scene, label);
    }
}
