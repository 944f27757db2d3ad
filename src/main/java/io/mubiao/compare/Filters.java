package io.mubiao.compare;

import java.util.List;

/**
 * Which documents and indicators are looked at; what is empty leaves all. Several words of one list are alternatives.
 *
 * @param regions codes or names, such as {@code 610000} or {@code 陕西省}, with the areas below them
 * @param parents areas whose parts are compared: those below them, and the area itself to hold them against
 * @param levels {@code province}, {@code 市级} …
 * @param periods {@code 2021-2025}, {@code 2025} or {@code 十四五}; a plan is of it where the years meet
 * @param fields of indicators: {@code energy}, {@code 能源} …
 * @param kinds of documents: {@code plan}, {@code 实施方案} …
 */
public record Filters(
        List<String> regions,
        List<String> parents,
        List<String> levels,
        List<String> periods,
        List<String> fields,
        List<String> kinds) {
    public static final Filters NONE = ofRegions(List.of());

    public Filters {
        regions = List.copyOf(regions);
        parents = List.copyOf(parents);
        levels = List.copyOf(levels);
        periods = List.copyOf(periods);
        fields = List.copyOf(fields);
        kinds = List.copyOf(kinds);
    }

    public static Filters ofRegions(List<String> regions) {
        return new Filters(regions, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
