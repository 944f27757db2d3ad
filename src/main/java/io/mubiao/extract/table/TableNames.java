package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Folding;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name, scope and unit of a value in a table: in its row where rows are indicators, else in its column. */
final class TableNames {
    private static final Pattern AREA =
            Pattern.compile("(?:全[国省市区县州旗]|[\\u4e00-\\u9fff]{1,9}(?:省|市|区|县|州|盟|旗|镇|乡|街道|园区|新区|开发区|城区|合计))");
    private static final Pattern OF_THESE = Pattern.compile("^其中[：:，,]?");
    private static final int FEWEST_AREAS = 2;
    /** One in so many may be another word. */
    private static final int MOST = 4;
    /** A head this short may only say what is done to the thing of the caption: 改造任务（户） under 农村户厕改造任务. */
    private static final int LONGEST_DOING = 2;

    private final PrintedNames printed;

    TableNames(RuleBook book, Marker marker) {
        printed = new PrintedNames(book, marker);
    }

    /** A name with its scope and unit, and where it begins in the clean text. */
    record Named(String name, @Nullable String scope, Measured measured, int start) {
        Named within(String area) {
            return new Named(name, area, measured, start);
        }

        /** The same under another name and in that unit. */
        Named of(String other, @Nullable String unit) {
            return new Named(other, scope, new Measured(unit, measured.change(), measured.annual()), start);
        }
    }

    /**
     * The unit, and the word of change that ended the printed name (能耗强度降低), where there are any; {@code annual} where it
     * was one of each year (年均增长).
     */
    record Measured(@Nullable String unit, @Nullable Mark change, boolean annual) {}

    PrintedNames printed() {
        return printed;
    }

    /** The name of a value under this head, in a row of this name; null where neither has one. */
    @Nullable
    Named apply(TableTargets.Scene scene, TableHeads.Head head, TableRow row, @Nullable Named rowName) {
        String own = head.whole().isEmpty()
                ? printed.measured(head)
                : part(printed.measured(ofThese(head.last())), printed.measured(head.whole()));
        String last = printed.bare(head.last());
        if (row.years() != null && scene.shape().areas() && isArea(head)) {
            return ofOne(scene, head, ofThese(last), row);
        }
        boolean moves = printed.isChange(own);
        if (row.area() && (moves || own.length() <= LONGEST_DOING)) {
            Named named = ofOne(scene, head, null, row);
            if (own.isEmpty() || moves || (named != null && named.name().contains(own))) {
                return named;
            }
        }
        boolean thing = printed.isThing(last);
        if (own.length() >= 2 && (row.area() || row.years() != null || thing)) {
            String caption = scene.caption() == null ? "" : printed.bare(scene.caption());
            String name = thing && head.whole().isEmpty() ? last + tailOf(caption) : own;
            TextTable.Cell label = row.label();
            String scope = label == null || row.years() != null ? null : TableTargets.squeezed(scene, label);
            String headed = printed.unit(head.text());
            String unit = headed == null ? printed.unit(head.whole()) : headed;
            return printed.named(name, scope, unit == null ? row.unit() : unit, head.start());
        }
        return rowName != null && scene.shape().areas() && isArea(head) ? rowName.within(ofThese(last)) : rowName;
    }

    /**
     * The name of a value in a table of one indicator, whose heads say no more than the years: by the head of its present state
     * (2022年水质 before 2025年目标), else by the caption; null where neither says one.
     */
    private @Nullable Named ofOne(
            TableTargets.Scene scene, TableHeads.Head head, @Nullable String place, TableRow row) {
        String caption = scene.shape().one() ? scene.caption() : null;
        TextTable.Cell label = row.label();
        TableHeads.Head state = scene.shape().state();
        if (label != null && state != null && row.area()) {
            String unit = printed.unit(head);
            String stated = unit == null ? printed.unit(state) : unit;
            String scope = place == null ? TableTargets.squeezed(scene, label) : place;
            return printed.named(printed.measured(state), scope, stated == null ? row.unit() : stated, label.start());
        }
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

    /** The one head that says what is measured, right before one that only says that its values are aims; null without one. */
    TableHeads.@Nullable Head state(List<TableHeads.Head> heads) {
        TableHeads.Head state = null;
        for (int i = TableHeads.firstValue(heads); i + 1 < heads.size(); i++) {
            TableHeads.Head head = heads.get(i);
            TableHeads.Head next = heads.get(i + 1);
            if (head.isLabel() || head.isSame(next) || printed.measured(head).isEmpty()) {
                continue;
            }
            boolean before = !next.isLabel() && printed.measured(next).isEmpty();
            if (state != null || !before || printed.isChange(printed.measured(head))) {
                return null;
            }
            state = head;
        }
        return state;
    }

    /** Whether most of these cells name areas. */
    static boolean areAreas(List<String> cells) {
        long areas = cells.stream()
                .filter(cell -> AREA.matcher(Folding.fold(cell)).matches())
                .count();
        return areas >= FEWEST_AREAS && MOST * areas >= (MOST - 1L) * cells.size();
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

    /** The name of a part with what is measured of its whole: 风电 of 新能源装机 is 风电装机, 农民工 of 职业技能培训 农民工职业技能培训. */
    private String part(String name, String whole) {
        String tail = printed.measure(whole);
        boolean told = name.length() < 2 || !printed.measure(name).isEmpty() || shares(name, whole);
        return told ? name : name + (tail.isEmpty() ? whole : tail);
    }

    /** Whether two names have two characters in common that stand side by side: 人工造林 and 造林绿化. */
    private static boolean shares(String name, String whole) {
        for (int i = 0; i + 2 <= name.length(); i++) {
            if (whole.contains(name.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
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
