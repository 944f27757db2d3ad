package io.mubiao.compare;

import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Columns.Wanted;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Facts.Setting;
import io.mubiao.compare.Regions.Listed;
import io.mubiao.compare.Selection.Chosen;
import io.mubiao.memory.Asker;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Follows targets down the levels: what the nation sets, the province in it, the city in that, its counties; and whether
 * what a plan hands out adds up.
 */
public final class Cascader {
    private static final String NOTHING_ABOVE = "-";

    private final Indicators indicators;
    private final Regions regions;
    private final Selection selection;
    private final Scopes scopes;
    private final Handing handing;

    public Cascader(RuleBook book) {
        indicators = new Indicators(book);
        regions = new Regions(book);
        selection = new Selection(book, regions, new Kinds(book));
        scopes = new Scopes(book, regions);
        handing = new Handing(indicators, scopes);
    }

    public Cascade apply(Facts facts, CascadeRequest request) {
        Filters filters =
                new Filters(List.of(request.region()), List.of(), List.of(), request.periods(), List.of(), List.of());
        List<Unmatched> unmatched = new ArrayList<>(selection.of(facts, filters).unmatched());
        List<Listed> found = regions.find(request.region());
        if (found.isEmpty()) {
            return new Cascade(List.of(), unmatched);
        }
        Listed asked = found.get(0);
        Set<String> line = new HashSet<>(regions.above(asked.code()));
        line.add(asked.code());
        Filters timely = new Filters(List.of(), List.of(), List.of(), request.periods(), List.of(), List.of());
        Chosen chosen = selection.of(facts, timely);
        Map<String, Plan> related = new LinkedHashMap<>();
        chosen.plans().stream()
                .filter(plan -> line.contains(plan.code()) || Regions.within(plan.code(), asked.code()))
                .forEach(plan -> related.put(plan.id(), plan));
        Columns columns = new Columns(indicators, facts, plan -> related.containsKey(plan.id()));
        Set<String> own = facts.counts(
                        plan -> related.containsKey(plan.id()) && plan.code().equals(asked.code()))
                .keySet();
        CompareRequest wanted = new CompareRequest(request.indicators(), Filters.NONE, request.most());
        List<Strand> strands = new ArrayList<>();
        for (Wanted one : columns.of(wanted, Set.of(), unmatched, own)) {
            Asker.stillWaits();
            strands.add(new Following(facts, columns, related, asked).strand(one));
        }
        return new Cascade(strands, unmatched);
    }

    /** One request. */
    private final class Following {
        private final Facts facts;
        private final Columns columns;
        private final Map<String, Plan> related;
        private final Listed asked;

        Following(Facts facts, Columns columns, Map<String, Plan> related, Listed asked) {
            this.facts = facts;
            this.columns = columns;
            this.related = related;
            this.asked = asked;
        }

        Strand strand(Wanted wanted) {
            ColumnCells cells = new ColumnCells.Filling(indicators, regions, new Lines(scopes), facts, columns)
                    .apply(wanted, new ColumnCells.Among(related.keySet(), Set.of()));
            Map<String, List<Setting>> settings = new HashMap<>();
            for (Setting setting : facts.set(wanted.id())) {
                settings.computeIfAbsent(setting.plan().id(), id -> new ArrayList<>())
                        .add(setting);
            }
            Map<String, List<Said>> byRegion = new TreeMap<>();
            related.values().forEach(plan -> {
                Cell cell = cells.cell(plan.id());
                var shares = handing.of(settings.getOrDefault(plan.id(), List.of()));
                if (cell.state() != State.NOT_SET || !shares.isEmpty()) {
                    byRegion.computeIfAbsent(plan.code(), code -> new ArrayList<>())
                            .add(new Said(plan, cell, shares));
                }
            });
            byRegion.computeIfAbsent(asked.code(), code -> new ArrayList<>());
            Map<String, List<String>> below = new HashMap<>();
            byRegion.keySet()
                    .forEach(code -> below.computeIfAbsent(nearest(code, byRegion.keySet()), area -> new ArrayList<>())
                            .add(code));
            return new Strand(cells.column(), nodes(NOTHING_ABOVE, below, byRegion));
        }

        /** The nearest area above it that says something. */
        private String nearest(String code, Set<String> saying) {
            return regions.above(code).stream()
                    .filter(saying::contains)
                    .findFirst()
                    .orElse(NOTHING_ABOVE);
        }

        /** The areas right below one, among those that say something. */
        private List<Node> nodes(String above, Map<String, List<String>> below, Map<String, List<Said>> byRegion) {
            List<Node> nodes = new ArrayList<>();
            for (String code : below.getOrDefault(above, List.of())) {
                List<Said> said = byRegion.getOrDefault(code, List.of());
                nodes.add(new Node(area(code, said), code.equals(asked.code()), said, nodes(code, below, byRegion)));
            }
            return nodes;
        }

        private Area area(String code, List<Said> said) {
            var region = said.isEmpty() ? null : said.get(0).plan().region();
            return region == null ? asked.area() : new Area(code, region.name());
        }
    }
}
