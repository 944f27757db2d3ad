package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts a printed head or label: {@code 3.化学需氧量排放量降低（万吨）①} is the name 化学需氧量排放量, 降低 and 万吨. */
final class PrintedNames {
    private static final Pattern PARENTHESIS = Pattern.compile("[（(〔\\[]([^（()）]*)[）)〕\\]]");
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?[0-9一二三四五六七八九十]{1,3}[)）.、．]+");
    private static final Pattern NATURE = Pattern.compile("(?:约束|预期)性(?:指标)?");
    private static final int LONGEST_UNIT = 14;
    /** The lengths of words of change that end a name. */
    private static final List<Integer> CHANGES = List.of(2, 3, 4);

    private final Marker marker;
    private final Set<String> units;
    private final Set<String> things;
    private final List<String> measures;
    private final Set<String> qualities;
    private final List<String> aims;

    PrintedNames(RuleBook book, Marker marker) {
        this.marker = marker;
        units = book.words("units").words().stream()
                .map(w -> Folding.fold(w.term()))
                .collect(Collectors.toSet());
        things = Set.copyOf(book.words("things").terms("thing"));
        measures = longestFirst(book.words("things").terms("measure"));
        qualities = Set.copyOf(book.words("things").terms("quality"));
        aims = longestFirst(book.words("tables").terms("aim", "base", "cumulative"));
    }

    private static List<String> longestFirst(Iterable<String> terms) {
        List<String> sorted = new ArrayList<>();
        terms.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return sorted;
    }

    boolean isThing(String name) {
        return things.contains(name);
    }

    /** The measure with which a name ends, the longest there is; empty without one, and for a bare thing (化学需氧量). */
    String measure(String name) {
        if (isThing(name)) {
            return "";
        }
        String plain = name.replaceAll("[（(][^（()）]*[）)]$", "");
        return qualities.stream().anyMatch(plain::endsWith)
                ? ""
                : measures.stream().filter(plain::endsWith).findFirst().orElse("");
    }

    /** The word of change with which a head ends (2025年比2020年下降（%）), or that is all of it; null without one. */
    @Nullable
    Mark change(String printed) {
        String bare = bare(printed).replaceAll("[（(][^（()）]*[）)]$", "");
        for (Mark mark : marker.apply(bare).marks()) {
            if (mark.has("change") && mark.end() == bare.length()) {
                return mark;
            }
        }
        return null;
    }

    /** A word of change at the end of a name is told of its number, not of the thing. */
    TableNames.Named named(String name, @Nullable String scope, @Nullable String unit, int start) {
        for (int length : CHANGES) {
            int from = name.length() - length;
            if (from < 2) {
                break;
            }
            for (Mark mark : marker.apply(name.substring(from)).marks()) {
                if (mark.has("change") && mark.start() == 0 && mark.end() == length) {
                    return new TableNames.Named(
                            name.substring(0, from), scope, new TableNames.Measured(unit, mark), start);
                }
            }
        }
        return new TableNames.Named(name, scope, new TableNames.Measured(unit, null), start);
    }

    /** The unit in brackets or behind a slash (装机/万千瓦); null where there is none. */
    @Nullable
    String unit(String printed) {
        String unit = null;
        Matcher parenthesis = PARENTHESIS.matcher(printed);
        while (parenthesis.find()) {
            unit = isUnit(parenthesis.group(1)) ? parenthesis.group(1) : unit;
        }
        int slash = slash(printed);
        return unit == null && slash > 0 ? printed.substring(slash + 1) : unit;
    }

    private int slash(String printed) {
        int at = Folding.fold(printed).indexOf('/');
        boolean unit = at > 1 && units.contains(Folding.fold(printed.substring(at + 1)));
        return unit ? at : -1;
    }

    /** A known unit, or one unit by another (起/万枚). */
    private boolean isUnit(String inside) {
        String folded = Folding.fold(inside);
        return units.contains(folded) || (folded.length() <= LONGEST_UNIT && folded.matches("[^,;:、]+/[^,;:、/]+"));
    }

    /** A label without its number and the marks that lead to notes. */
    static String unnumbered(String label) {
        return NUMBERING.matcher(Remarks.unnoted(label)).replaceFirst("");
    }

    /** A head or label without units, years, and the words that say it is a target. */
    String bare(String printed) {
        String text = Remarks.unnoted(printed);
        Matcher parenthesis = PARENTHESIS.matcher(text);
        while (parenthesis.find()) {
            String inside = parenthesis.group(1);
            if (isUnit(inside)
                    || inside.matches("[0-9年，,、注:：]*")
                    || NATURE.matcher(inside).matches()) {
                text = text.replace(parenthesis.group(), "");
            }
        }
        int slash = slash(text);
        text = Remarks.unnoted(slash > 0 ? text.substring(0, slash) : text);
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
        return name.replaceAll("^[“”\"、，：:]+|[“”\"、，：:*＊]+$", "");
    }
}
