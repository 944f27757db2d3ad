package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the name, scope and unit of a value in a table: in its row where rows are indicators, else in its column. */
final class TableNames {
    private static final Pattern PARENTHESIS = Pattern.compile("[（(〔\\[]([^（()）]*)[）)〕\\]]");
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．]+");

    private final Marker marker;
    private final Set<String> units;
    private final Set<String> things;
    private final List<String> aims;

    TableNames(RuleBook book, Marker marker) {
        this.marker = marker;
        units = book.words("units").words().stream()
                .map(w -> Folding.fold(w.term()))
                .collect(Collectors.toSet());
        things = Set.copyOf(book.words("things").terms("thing"));
        aims = book.words("tables").terms("aim", "base", "cumulative").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A name with its scope and unit, and where it begins in the clean text. */
    record Named(String name, @Nullable String scope, Measured measured, int start) {}

    /** The unit, and the word of change that ended the printed name (能耗强度降低), where there are any. */
    record Measured(@Nullable String unit, @Nullable Mark change) {}

    @Nullable
    Named apply(TableTargets.Scene scene, TableHeads.Head head, TableRow row) {
        String own = bare(head.text());
        TextTable.Cell label = row.label();
        boolean columnNames = own.length() >= 2 && (row.area() || things.contains(bare(head.last())));
        if (columnNames) {
            String caption = scene.caption() == null ? "" : bare(scene.caption());
            String name = things.contains(bare(head.last())) ? bare(head.last()) + tailOf(caption) : own;
            String scope = label == null ? null : TableTargets.squeezed(scene, label);
            return named(name, scope, unit(head.text(), row.unit()), head.start());
        }
        if (label == null) {
            return null;
        }
        String printed = NUMBERING.matcher(TableTargets.squeezed(scene, label)).replaceFirst("");
        String name = bare(printed);
        return name.length() < 2 ? null : named(name, null, unit(printed, row.unit()), label.start());
    }

    /** A word of change at the end of a name is told of its number, not of the thing. */
    private Named named(String printed, @Nullable String scope, @Nullable String unit, int start) {
        for (Mark mark : marker.apply(printed).marks()) {
            if (mark.has("change") && mark.end() == printed.length() && mark.start() > 1) {
                return new Named(printed.substring(0, mark.start()), scope, new Measured(unit, mark), start);
            }
        }
        return new Named(printed, scope, new Measured(unit, null), start);
    }

    /** The measure that a caption gives to bare things: 主要污染物重点工程减排量目标 is 重点工程减排量. */
    private static String tailOf(String caption) {
        int at = caption.lastIndexOf("污染物");
        String tail = at < 0 ? "" : caption.substring(at + "污染物".length());
        return tail.length() > 12 ? "" : tail;
    }

    private @Nullable String unit(String printed, @Nullable String column) {
        String unit = column;
        Matcher parenthesis = PARENTHESIS.matcher(printed);
        while (parenthesis.find()) {
            if (units.contains(Folding.fold(parenthesis.group(1)))) {
                unit = parenthesis.group(1);
            }
        }
        return unit;
    }

    /** A head or label without units, years, and the words that say it is a target. */
    private String bare(String printed) {
        String text = printed;
        Matcher parenthesis = PARENTHESIS.matcher(text);
        while (parenthesis.find()) {
            String inside = parenthesis.group(1);
            if (units.contains(Folding.fold(inside)) || inside.matches("[0-9年，,、注:：]*")) {
                text = text.replace(parenthesis.group(), "");
            }
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (Mark mark : marker.apply(text).marks()) {
            boolean drop = mark.isTime() || mark.has("base-tier") || mark.has("incentive");
            if (drop) {
                kept.append(text, from, mark.start());
                from = mark.end();
            }
        }
        String name = kept.append(text.substring(from)).toString();
        for (String aim : aims) {
            name = name.endsWith(aim) && name.length() > aim.length()
                    ? name.substring(0, name.length() - aim.length())
                    : name;
        }
        return name.replaceAll("^[“”\"、，：:]+|[“”\"、，：:*]+$", "");
    }
}
