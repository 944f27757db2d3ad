package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables that are drawn with level lines alone, mostly three: above the head, below it, and at the end.
 *
 * <p>Lines above and below prose (a letterhead's, those of 抄送 and 印发) are many more, so such lines make a table only
 * where all text between them stands in columns: see {@link WhiteColumns}.
 */
final class LevelRules {
    private static final float SHORTEST = 120;
    /** How far apart the ends of lines may be that belong to one table. */
    static final float RAGGED = 8;

    private static final int FEWEST = 3;
    /** The fewest columns of a table that the page cuts. */
    private static final int FEWEST_COLUMNS = 3;

    private static final int MOST = 200;

    private final List<Ruling> level;
    private final List<List<Ruling>> stacks;

    /** Of these rulings those that no table or frame found before is made of. */
    LevelRules(List<Ruling> rulings, List<Lattice> known) {
        level = Joining.joined(rulings, true).stream()
                .filter(rule -> known.stream().noneMatch(lattice -> touches(lattice.edges(), rule)))
                .toList();
        List<Ruling> wide = level.stream()
                .filter(rule -> rule.length() >= SHORTEST)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        stacks = wide.size() > MOST ? List.of() : stacks(wide);
    }

    /** Whether there are lines enough for a table. */
    boolean mayHoldTables() {
        return !stacks.isEmpty();
    }

    /** The tables among these rows of text, those between the longest lines first. */
    List<Lattice> tables(List<Row> rows) {
        List<Lattice> tables = new ArrayList<>();
        for (List<Ruling> stack : stacks) {
            List<Ruling> free = stack.stream() // not the shorter lines within a table found before
                    .filter(rule -> tables.stream().noneMatch(table -> touches(table.edges(), rule)))
                    .toList();
            List<List<Ruling>> parts = new TextBetween(rows).parts(free);
            for (int i = 0; i < parts.size(); i++) {
                add(parts.get(i), i == 0, i + 1 == parts.size(), rows, tables);
            }
        }
        return tables;
    }

    private static boolean touches(Edges edges, Ruling rule) {
        return edges.top() - 1 <= rule.at()
                && rule.at() <= edges.bottom() + 1
                && rule.from() < edges.right()
                && edges.left() < rule.to();
    }

    /** Lines as long as each other, one below the other; the longest first, as shorter ones may part rows between them. */
    private static List<List<Ruling>> stacks(List<Ruling> wide) {
        List<List<Ruling>> stacks = new ArrayList<>();
        for (Ruling rule : wide) {
            List<Ruling> stack = stacks.stream()
                    .filter(open -> isUnder(open.get(0), rule))
                    .findFirst()
                    .orElse(null);
            if (stack == null) {
                stack = new ArrayList<>();
                stacks.add(stack);
            }
            stack.add(rule);
        }
        stacks.sort(Comparator.comparingDouble(stack -> -stack.get(0).length()));
        return stacks;
    }

    private static boolean isUnder(Ruling first, Ruling rule) {
        return Math.abs(first.from() - rule.from()) <= RAGGED && Math.abs(first.to() - rule.to()) <= RAGGED;
    }

    /** The longest runs of lines between which there is a table; at the ends of the page it may do without one. */
    private void add(List<Ruling> stack, boolean first, boolean last, List<Row> rows, List<Lattice> tables) {
        PageEnds ends = new PageEnds(rows);
        Ruling above = first ? ends.above(stack.get(0)) : null;
        Ruling below = last ? ends.below(stack.get(stack.size() - 1)) : null;
        List<Ruling> lines = new ArrayList<>(above == null ? List.of() : List.of(above, above));
        lines.addAll(stack);
        lines.addAll(below == null ? List.of() : List.of(below));
        int from = 0;
        while (from + FEWEST <= lines.size()) {
            int to = lines.size();
            Lattice table = null;
            while (table == null && to >= from + FEWEST) {
                List<Ruling> run = lines.subList(from, to);
                boolean cut = run.contains(above) || run.contains(below);
                table = WhiteColumns.between(run, level, rows);
                table = table != null && cut && table.columns() < FEWEST_COLUMNS ? null : table;
                to--;
            }
            if (table != null) {
                tables.add(table);
                from = to;
            }
            from += from == 0 && above != null ? 2 : 1;
        }
    }
}
