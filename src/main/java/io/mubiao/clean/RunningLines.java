package io.mubiao.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds running headers and footers: lines that come again at the same height of other pages, their numbers aside.
 *
 * <p>The title of a plan that stands in the header of every page is found at that height only; the title itself stands
 * elsewhere and stays. Where most pages have such a line at one height, whatever stands there is one too: a chapter's
 * name in the header of its only page.
 */
final class RunningLines {
    private static final double SAME_HEIGHT = 4;

    private RunningLines() {}

    static Set<Printed> among(List<Sheet> sheets) {
        Map<String, List<Margins.Marginal>> alike = new HashMap<>();
        List<Margins.Marginal> marginals = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Margins.Marginal marginal : Margins.of(sheet)) {
                marginals.add(marginal);
                alike.computeIfAbsent(marginal.head() + marginal.key(), key -> new ArrayList<>())
                        .add(marginal);
            }
        }
        Set<Margins.Marginal> running = new HashSet<>();
        alike.values().forEach(lines -> running.addAll(atOneHeight(lines, sheets.size())));
        Set<Printed> found = new HashSet<>();
        running.forEach(marginal -> found.add(marginal.line()));
        found.addAll(atTheirHeights(running, marginals, sheets.size()));
        found.addAll(Watermarks.among(sheets));
        return found;
    }

    /** Those of the lines that share a height with enough others: three, or all of a short document. */
    private static List<Margins.Marginal> atOneHeight(List<Margins.Marginal> lines, int pages) {
        int enough = Math.max(2, Math.min(3, pages));
        List<Margins.Marginal> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Margins.Marginal::top));
        List<Margins.Marginal> again = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Margins.Marginal line : sorted) {
            double top = line.top();
            while (sorted.get(from).top() < top - SAME_HEIGHT) {
                from++;
            }
            while (to < sorted.size() && sorted.get(to).top() <= top + SAME_HEIGHT) {
                to++;
            }
            if (to - from >= enough) {
                again.add(line);
            }
        }
        return again;
    }

    private static List<Printed> atTheirHeights(Set<Margins.Marginal> running, List<Margins.Marginal> all, int pages) {
        Map<Integer, Set<Integer>> pagesAt = new HashMap<>();
        for (Margins.Marginal line : running) {
            if (!hasWords(line.line())) {
                continue;
            }
            for (int height = height(line) - 1; height <= height(line) + 1; height++) {
                pagesAt.computeIfAbsent(height, h -> new HashSet<>())
                        .add(line.line().page());
            }
        }
        List<Printed> found = new ArrayList<>();
        for (Margins.Marginal marginal : all) {
            int with = pagesAt.getOrDefault(height(marginal), Set.of()).size();
            if (with >= 4 && with * 5 >= pages * 3) {
                found.add(marginal.line());
            }
        }
        return found;
    }

    /** Not a page number: what stands at its height on another page may be a note at the end of the text. */
    private static boolean hasWords(Printed line) {
        return line.words().chars().anyMatch(c -> Characters.isHan((char) c) && c != '一');
    }

    private static int height(Margins.Marginal line) {
        return (int) Math.round((line.top() + line.bottom()) / 2 / 3);
    }
}
