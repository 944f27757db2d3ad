package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.model.TextTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the rows of an indicator table: by the cell closest to the values, and where that says only half of it, by the
 * cell before it or the row above it.
 *
 * <p>{@code 氮氧化物 | 重点工程减排量（万吨）} is 氮氧化物重点工程减排量; {@code 主要水污染物排放量 | 氨氮} is 氨氮排放量; {@code 黑臭水体比例 |
 * 县级城市} is 黑臭水体比例 of 县级城市; 办理时间 in the groups 开办企业 and 获得电力 is that of each. Below {@code 发电装机容量} the row {@code 其中：水电} is 水电装机容量.
 */
final class RowNames {
    private static final String OF_WHICH = "其中";
    /** A longer one is a name by itself: 用水总量 beside 供水安全. */
    private static final int LONGEST_MEASURE = 3;

    private final PrintedNames printed;

    RowNames(PrintedNames printed) {
        this.printed = printed;
    }

    /** The rows' names, for those that have one. */
    Map<Integer, TableNames.Named> apply(TableTargets.Scene scene, Map<Integer, TableRow> rows) {
        Set<String> repeated = repeated(scene, rows);
        Map<Integer, TableNames.Named> names = new HashMap<>();
        String whole = "";
        String unit = null;
        TextTable.Cell group = null;
        boolean part = false;
        for (int row : rows.keySet().stream().sorted().toList()) {
            TableRow labels = Objects.requireNonNull(rows.get(row));
            TextTable.Cell label = labels.label();
            if (label == null || labels.area()) {
                continue;
            }
            String text = PrintedNames.unnumbered(TableTargets.squeezed(scene, label));
            boolean under = isOfWhich(scene, labels);
            labels = under ? labels.closest() : labels;
            int at = text.indexOf(OF_WHICH);
            String own = at < 0 ? text : text.substring(at + OF_WHICH.length()).replaceAll("^[：:，,、]", "");
            TableNames.Named named = named(scene, labels, own, repeated);
            String measured = named.measured().unit();
            boolean bare = printed.measure(named.name()).isEmpty();
            boolean same = Objects.equals(group, wider(labels)) && (measured == null || measured.equals(unit));
            if (at > 0) {
                whole = printed.bare(text.substring(0, at));
            }
            part = at >= 0 || under || (part && bare && same);
            if (part) {
                String tail = printed.measure(whole);
                named = bare && !tail.isEmpty()
                        ? named.of(named.name() + tail, measured == null ? unit : measured)
                        : named;
            } else {
                whole = named.name();
                group = wider(labels);
            }
            unit = named.measured().unit();
            if (named.name().length() >= 2) {
                names.put(row, named);
            }
        }
        return names;
    }

    /** Whether a cell beside the name says alone that it is a part: {@code 其中 | 风电}. */
    private static boolean isOfWhich(TableTargets.Scene scene, TableRow row) {
        List<TextTable.Cell> cells = row.labels();
        return cells.size() > 1
                && TableTargets.squeezed(scene, cells.get(cells.size() - 2)).matches("#?其中[：:]?");
    }

    private TableNames.Named named(TableTargets.Scene scene, TableRow row, String own, Set<String> repeated) {
        List<TextTable.Cell> labels = row.labels();
        TextTable.Cell label = labels.get(labels.size() - 1);
        String unit = printed.unit(own);
        String name = printed.bare(own);
        if (labels.size() < 2) {
            String measured = unit == null ? row.unit() : unit;
            TextTable.Cell group = row.group();
            String of = group == null ? "" : printed.group(TableTargets.squeezed(scene, group));
            if (group != null && !name.startsWith(of) && (repeated.contains(own) || printed.isHalf(name))) {
                return printed.named(of + name, null, measured, group.start());
            }
            return printed.named(name, null, measured, label.start());
        }
        TextTable.Cell outer = labels.get(labels.size() - 2);
        String wide = PrintedNames.unnumbered(TableTargets.squeezed(scene, outer));
        TableNames.Named whole = printed.named(printed.bare(wide), null, null, outer.start());
        String around = whole.name();
        String measure = printed.measure(name);
        String shared = printed.measure(around);
        String outerUnit = unit == null ? printed.unit(wide) : unit;
        String measured = outerUnit == null ? row.unit() : outerUnit;
        boolean bare = measure.equals(name) && (name.length() <= LONGEST_MEASURE || printed.isThing(around));
        if (bare || printed.isDeed(name) || repeated.contains(own)) {
            return printed.named(around + name, null, measured, outer.start());
        }
        if (!measure.isEmpty() || shared.isEmpty()) {
            return printed.named(name, null, unit == null ? row.unit() : unit, label.start());
        }
        Mark change = whole.measured().change();
        return printed.isThing(name)
                ? changed(printed.named(name + tail(around, shared), null, measured, outer.start()), change)
                : changed(printed.named(around, name, measured, outer.start()), change);
    }

    /** The word of change that ends the wider label (主要污染物排放量减少), where the name has none of its own. */
    private static TableNames.Named changed(TableNames.Named named, @Nullable Mark change) {
        TableNames.Measured own = named.measured();
        return own.change() == null && change != null
                ? new TableNames.Named(
                        named.name(),
                        named.scope(),
                        new TableNames.Measured(own.unit(), change, own.annual()),
                        named.start())
                : named;
    }

    private static String tail(String around, String shared) {
        int at = around.lastIndexOf("污染物");
        return at < 0 ? shared : around.substring(at + "污染物".length());
    }

    /** The cell that the closest label stands beside or below; null where it stands alone. */
    private static TextTable.@Nullable Cell wider(TableRow row) {
        int labels = row.labels().size();
        return labels < 2 ? null : row.labels().get(labels - 2);
    }

    /** The closest labels that stand beside different wider ones: they do not name their rows alone. */
    private static Set<String> repeated(TableTargets.Scene scene, Map<Integer, TableRow> rows) {
        Map<String, TextTable.Cell> first = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (TableRow row : rows.values()) {
            TextTable.Cell label = row.label();
            TextTable.Cell outer = wider(row) == null ? row.group() : wider(row);
            if (label != null && outer != null) {
                String text = PrintedNames.unnumbered(TableTargets.squeezed(scene, label));
                TextTable.Cell other = first.putIfAbsent(text, outer);
                if (other != null && !other.equals(outer)) {
                    repeated.add(text);
                }
            }
        }
        return repeated;
    }
}
