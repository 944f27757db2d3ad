package io.mubiao.compare;

import io.mubiao.compare.Columns.Wanted;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Promise;
import io.mubiao.compare.Comparison.Sense;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.compare.Lines.Line;
import io.mubiao.memory.Asker;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One column: the cell of each document, and what is said of the column as a whole. */
record ColumnCells(Column column, Map<String, Cell> cells) {

    /** The documents that are compared, and those they are held against. */
    record Among(Set<String> documents, Set<String> parents) {
        boolean holds(Plan plan) {
            return documents.contains(plan.id()) || parents.contains(plan.id());
        }
    }

    /** The cell of a document. */
    Cell cell(String document) {
        return cells.getOrDefault(document, new Cell(State.NOT_SET, List.of()));
    }

    /** Fills columns. */
    record Filling(Indicators indicators, Regions regions, Lines lines, Facts facts, Columns columns) {

        ColumnCells apply(Wanted wanted, Among among) {
            Asker.stillWaits();
            List<Facts.Setting> settings = facts.set(wanted.id());
            List<Line> all = lines.of(settings);
            List<Line> shown = Lines.guarded(
                    all.stream().filter(line -> among.holds(line.plan())).toList(),
                    plan -> among.documents().contains(plan.id()));
            List<Line> ranked = shown.stream()
                    .filter(line -> among.documents().contains(line.plan().id()))
                    .toList();
            Better better = better(wanted.id(), shown);
            List<Facts.Setting> said = settings.stream()
                    .filter(setting -> among.holds(setting.plan()))
                    .toList();
            String unit = Columns.unit(said);
            Standings standings = new Standings(ranked, better, unit);
            Above above = new Above(regions, all);
            Map<String, Cell> cells = new HashMap<>();
            for (Facts.Promise promise : facts.promised(wanted.id())) {
                cells.putIfAbsent(
                        promise.plan().id(),
                        new Cell(State.UNNUMBERED, List.of(), new Promise(promise.text(), promise.page())));
            }
            Lines.byDocument(shown).forEach((document, values) -> {
                List<Entry> entries = new ArrayList<>();
                for (Line line : values) {
                    boolean adds = indicators.adds(line.footing().unit());
                    entries.add(new Entry(
                            line.target(), line.why(), standings.rank(line), adds ? null : above.of(line, better)));
                }
                cells.put(document, new Cell(State.SET, entries));
            });
            Column column = new Column(
                    wanted.id(),
                    columns.name(wanted, said),
                    unit,
                    new Sense(
                            indicators.english(wanted.id()),
                            indicators.field(wanted.id()),
                            better == null ? null : better.name().toLowerCase(Locale.ROOT)),
                    standings.spread());
            return new ColumnCells(column, cells);
        }

        private @Nullable Better better(String id, List<Line> shown) {
            Better listed = indicators.better(id);
            List<Target> targets = shown.stream().map(Line::target).toList();
            return listed == null ? Amounts.direction(targets) : listed;
        }
    }
}
