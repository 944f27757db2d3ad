package io.mubiao.read.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an ODT file's lists: a list begins anew, unless it says which one it continues, or that it continues the
 * last one of its style.
 */
final class OdtLists {
    private final ListCounters counters = new ListCounters();
    private final Map<String, String> seriesById = new HashMap<>();
    private final Map<String, String> seriesByStyle = new HashMap<>();
    private final OdtStyles styles;
    private int begun;

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** A list that is being read: whose numbers it continues, its style, its level from 0. */
    record Open(String series, @Nullable String style, int level) {}

    /** A list begins inside another one, or in none. */
    Open begin(Node list, @Nullable Open outer) {
        String style = list.attribute("x:style-name");
        if (outer != null) {
            return new Open(outer.series(), style == null ? outer.style() : style, outer.level() + 1);
        }
        String series = null;
        if (list.attribute("x:continue-list") != null) {
            series = seriesById.get(list.attribute("x:continue-list"));
        } else if ("true".equals(list.attribute("x:continue-numbering"))) {
            series = seriesByStyle.get(style);
        }
        series = series == null ? "list " + begun++ : series;
        seriesByStyle.put(String.valueOf(style), series);
        if (list.attribute("x:id") != null) {
            seriesById.put(list.attribute("x:id"), series);
        }
        return new Open(series, style, 0);
    }

    /** The label of the next item. */
    String label(Node item, Open list) {
        String override = item.attribute("x:style-override");
        Map<Integer, ListLevel> levels = styles.list(override == null ? list.style() : override);
        int start = OdtStyles.number(item.attribute("x:start-value"), -1);
        Map<Integer, Integer> starts = start < 0 ? Map.of() : Map.of(list.level(), start);
        String instance = start < 0 ? list.series() : "start " + begun++;
        return counters.label(new ListNumber(list.series(), instance, list.level(), levels, starts));
    }

    /** The label of the next heading of that level from 1, outside lists. */
    String heading(int level) {
        return counters.label(new ListNumber("outline", "outline", level - 1, styles.outline(), Map.of()));
    }
}
