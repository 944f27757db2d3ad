package io.mubiao.extract.table;

import io.mubiao.rules.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit of an indicator where one line above a table gives those of all: {@code 单位：万人、%} means % for
 * 高中阶段毛入学率 and 万人 for 在校生数, {@code 单位：万亩、万株} means 万亩 for 造林面积. Of three such units only %, those of areas and
 * lengths, and 座 can be told; the last word of a name that tells is right: 公路 in 农村公路, 桥 in 公路危桥.
 */
final class ListedUnits {
    private static final String BETWEEN = "[、，,；;]";
    private static final String PARTS = "[%％‰]";

    private final List<String> shares;
    private final Map<String, String> families = new HashMap<>();
    private final Map<String, List<String>> measured;
    private final List<String> money;

    ListedUnits(RuleBook book) {
        shares = book.words("tables").terms("share");
        book.words("units").words().forEach(unit -> families.put(unit.term(), unit.value("family", "")));
        money = book.words("tables").terms("money");
        measured = Map.of(
                "area", book.words("tables").terms("surface"),
                "length", book.words("tables").terms("distance"),
                "mass", book.words("tables").terms("mass"),
                "座", book.words("tables").terms("structure"));
    }

    /** Where a word ends in a name for the last time; 0 where it does not stand there. */
    private static int end(String name, String word) {
        int at = name.lastIndexOf(word);
        return at < 0 ? 0 : at + word.length();
    }

    /** The one of the listed units that the indicator has; null where it cannot be told. */
    @Nullable
    String of(@Nullable String listed, String indicator) {
        List<String> units = listed == null ? List.of() : List.of(listed.split(BETWEEN));
        if (units.size() < 2) {
            return listed;
        }
        String told = null;
        int last = 0;
        for (Map.Entry<String, List<String>> kind : measured.entrySet()) {
            List<String> own = units.stream()
                    .filter(unit -> kind.getKey().equals(unit)
                            || kind.getKey().equals(families.get(unit.replaceAll("^[十百千万亿]+", ""))))
                    .toList();
            int end = kind.getValue().stream()
                    .mapToInt(word -> end(indicator, word))
                    .max()
                    .orElse(0);
            if (own.size() == 1 && end > last) {
                told = own.get(0);
                last = end;
            }
        }
        if (told != null) {
            return told;
        }
        List<String> sums = units.stream()
                .filter(unit -> "money".equals(families.get(unit)))
                .toList();
        if (sums.size() == 1 && units.size() == 2) {
            boolean sum = money.stream().anyMatch(indicator::endsWith);
            return units.stream()
                    .filter(unit -> sum == unit.equals(sums.get(0)))
                    .findFirst()
                    .orElse(null);
        }
        boolean share = shares.stream().anyMatch(indicator::endsWith);
        List<String> fit =
                units.stream().filter(unit -> unit.matches(PARTS) == share).toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }
}
