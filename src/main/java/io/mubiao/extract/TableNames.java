package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name, scope and unit of a value in a table: in its row where rows are indicators, else in its column. */
final class TableNames {
    private static final Pattern AREA =
            Pattern.compile("(?:全[国省市区县州旗]|[\\u4e00-\\u9fff]{1,9}(?:省|市|区|县|州|盟|旗|镇|乡|街道|园区|新区|开发区|城区|合计))");
    private static final Pattern OF_THESE = Pattern.compile("^其中[：:，,]?");
    private static final int FEWEST_AREAS = 2;

    private final PrintedNames printed;

    TableNames(RuleBook book, Marker marker) {
        printed = new PrintedNames(book, marker);
    }

    /** A name with its scope and unit, and where it begins in the clean text. */
    record Named(String name, @Nullable String scope, Measured measured, int start) {
        Named within(String area) {
            return new Named(name, area, measured, start);
        }
    }

    /** The unit, and the word of change that ended the printed name (能耗强度降低), where there are any. */
    record Measured(@Nullable String unit, @Nullable Mark change) {}

    PrintedNames printed() {
        return printed;
    }

    /** The name of a value under this head, in a row of this name; null where neither has one. */
    @Nullable
    Named apply(TableTargets.Scene scene, TableHeads.Head head, TableRow row, @Nullable Named rowName) {
        String own = printed.measured(head.text());
        String last = printed.bare(head.last());
        if (row.year() != null && scene.areas() && isArea(head)) {
            return ofOne(scene, head, ofThese(last), row);
        }
        if (own.isEmpty() && row.area()) {
            return ofOne(scene, head, null, row);
        }
        boolean thing = printed.isThing(last);
        if (own.length() >= 2 && (row.area() || row.year() != null || thing)) {
            String caption = scene.caption() == null ? "" : printed.bare(scene.caption());
            String name = thing ? last + tailOf(caption) : own;
            TextTable.Cell label = row.label();
            String scope = label == null || row.year() != null ? null : TableTargets.squeezed(scene, label);
            String unit = printed.unit(head.text());
            return printed.named(name, scope, unit == null ? row.unit() : unit, head.start());
        }
        return rowName != null && scene.areas() && isArea(head) ? rowName.within(ofThese(last)) : rowName;
    }

    /** The name of a value in a table of one indicator, whose heads say no more than the years; null where its caption says none. */
    private @Nullable Named ofOne(
            TableTargets.Scene scene, TableHeads.Head head, @Nullable String place, TableRow row) {
        String caption = scene.one() ? scene.caption() : null;
        TextTable.Cell label = row.label();
        String name =
                caption == null ? "" : printed.captioned(caption, scene.around().title());
        if (name.isEmpty() || label == null) {
            return null;
        }
        String unit = printed.unit(head);
        String rowed = unit == null ? row.unit() : unit;
        String told = rowed == null && caption != null ? printed.unit(caption) : rowed;
        return printed.named(name, place == null ? TableTargets.squeezed(scene, label) : place, told, label.start());
    }

    /** Whether the columns of a table are areas: 全市, 甲区, 乙县 over the values of each row. */
    static boolean haveAreas(Iterable<TableHeads.Head> heads) {
        int areas = 0;
        for (TableHeads.Head head : heads) {
            areas += isArea(head) ? 1 : 0;
        }
        return areas >= FEWEST_AREAS;
    }

    private static boolean isArea(TableHeads.Head head) {
        return !head.isLabel()
                && AREA.matcher(ofThese(Folding.fold(head.last()))).matches();
    }

    /** Without the word that says it is a part: 其中：省会城市. */
    private static String ofThese(String printed) {
        return OF_THESE.matcher(printed).replaceFirst("");
    }

    /** The measure that a caption gives to bare things: 主要污染物重点工程减排量目标 is 重点工程减排量. */
    private static String tailOf(String caption) {
        int at = caption.lastIndexOf("污染物");
        String tail = at < 0 ? "" : caption.substring(at + "污染物".length());
        return tail.length() > 12 ? "" : tail;
    }
}
