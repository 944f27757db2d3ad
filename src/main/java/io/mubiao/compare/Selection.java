package io.mubiao.compare;

import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Regions.Listed;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.model.Period;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which documents a request means, and which areas it asks for that have none. */
final class Selection {
    private static final Comparator<Plan> BY_REGION = Comparator.comparing(
                    (Plan plan) -> plan.code().isEmpty() ? "999999" : plan.code())
            .thenComparing(Plan::id);

    private final Regions regions;
    private final Kinds kinds;
    private final Coded kindWords;
    private final Coded levelWords;
    private final Periods periods;

    Selection(RuleBook book, Regions regions, Kinds kinds) {
        this.regions = regions;
        this.kinds = kinds;
        kindWords = new Coded(book, "kinds", "kind");
        levelWords = new Coded(book, "levels", "level");
        periods = new Periods(book);
    }

    /**
     * @param plans the documents to compare, by region
     * @param parents those of the areas whose parts are compared
     * @param without areas that are asked for and have no plan
     */
    record Chosen(List<Plan> plans, List<Plan> parents, List<Area> without, List<Unmatched> unmatched) {}

    Chosen of(Facts facts, Filters filters) {
        return new One(
                        facts.plans().stream()
                                .filter(kinds::isPlan)
                                .sorted(BY_REGION)
                                .toList(),
                        filters)
                .chosen();
    }

    /** One request. */
    private final class One {
        private final List<Plan> there;
        private final List<Unmatched> unmatched = new ArrayList<>();
        private final Map<String, List<Listed>> asked;
        private final Map<String, List<Listed>> parents;
        private final Set<String> levels;
        private final Set<String> wantedKinds;
        private final List<Period> wantedPeriods;

        One(List<Plan> there, Filters filters) {
            this.there = there;
            asked = areas(filters.regions(), Asked.REGION);
            parents = areas(filters.parents(), Asked.PARENT);
            levels = known(filters.levels(), Asked.LEVEL, levelWords::of, levelWords.codes());
            wantedKinds = known(filters.kinds(), Asked.KIND, kindWords::of, kindsThere());
            wantedPeriods = List.copyOf(known(filters.periods(), Asked.PERIOD, periods::of, periodsThere()));
        }

        Chosen chosen() {
            List<Plan> timely = there.stream()
                    .filter(plan ->
                            wantedPeriods.isEmpty() || wantedPeriods.stream().anyMatch(plan::overlaps))
                    .filter(plan -> wantedKinds.isEmpty()
                            || wantedKinds.contains(Objects.requireNonNullElse(kinds.of(plan.title()), "")))
                    .toList();
            List<Plan> chosen = timely.stream().filter(this::isAskedFor).toList();
            List<Plan> above = timely.stream()
                    .filter(plan -> parents.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(area -> area.code().equals(plan.code())))
                    .toList();
            return new Chosen(chosen, above, without(chosen), List.copyOf(unmatched));
        }

        private boolean isAskedFor(Plan plan) {
            Region region = plan.region();
            if (!levels.isEmpty() && (region == null || !levels.contains(level(region.level())))) {
                return false;
            }
            boolean below = parents.isEmpty()
                    || parents.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(area ->
                                    !area.code().equals(plan.code()) && Regions.within(plan.code(), area.code()));
            return below && (asked.isEmpty() || asked.keySet().stream().anyMatch(word -> holds(word, region)));
        }

        private boolean holds(String word, @Nullable Region region) {
            return region != null
                    && (word.equals(region.name())
                            || region.path().contains(word)
                            || asked.getOrDefault(word, List.of()).stream()
                                    .anyMatch(area -> Regions.within(region.code(), area.code())));
        }

        private List<Area> without(List<Plan> chosen) {
            Map<String, Area> without = new TreeMap<>();
            Set<String> have = chosen.stream().map(Plan::code).collect(Collectors.toSet());
            for (Listed parent : parents.values().stream().flatMap(List::stream).toList()) {
                for (Listed area : parts(parent)) {
                    boolean meant = asked.isEmpty()
                            || asked.values().stream()
                                    .flatMap(List::stream)
                                    .anyMatch(outer -> Regions.within(area.code(), outer.code()));
                    if (meant && !have.contains(area.code())) {
                        without.put(area.code(), area.area());
                    }
                }
            }
            asked.forEach((word, areas) -> {
                if (parents.isEmpty()
                        && !areas.isEmpty()
                        && chosen.stream().noneMatch(plan -> holds(word, plan.region()))) {
                    without.put(areas.get(0).code(), areas.get(0).area());
                }
            });
            return List.copyOf(without.values());
        }

        private List<Listed> parts(Listed parent) {
            if (levels.isEmpty()) {
                return regions.below(parent.code(), null);
            }
            return levels.stream()
                    .flatMap(level ->
                            regions.below(parent.code(), Region.Level.valueOf(level.toUpperCase(Locale.ROOT))).stream())
                    .toList();
        }

        private Map<String, List<Listed>> areas(List<String> words, Asked as) {
            Map<String, List<Listed>> areas = new LinkedHashMap<>();
            for (String word : words) {
                List<Listed> found = regions.find(word);
                boolean named = there.stream()
                        .map(Plan::region)
                        .anyMatch(region -> region != null && word.equals(region.name()));
                if (found.isEmpty() && !named) {
                    unmatched.add(new Unmatched(as, word, Near.to(word, names())));
                }
                areas.put(word, found);
            }
            return areas;
        }

        private <T> Set<T> known(
                List<String> words, Asked as, Function<String, @Nullable T> meaning, Collection<String> proposals) {
            Set<T> known = new LinkedHashSet<>();
            for (String word : words) {
                T meant = meaning.apply(word);
                if (meant == null) {
                    unmatched.add(new Unmatched(as, word, Near.to(word, proposals)));
                } else {
                    known.add(meant);
                }
            }
            return known;
        }

        private Set<String> names() {
            return there.stream()
                    .map(Plan::region)
                    .filter(Objects::nonNull)
                    .map(Region::name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<String> kindsThere() {
            return there.stream()
                    .map(plan -> kinds.of(plan.title()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<String> periodsThere() {
            return there.stream()
                    .map(plan -> plan.years().covered())
                    .filter(Objects::nonNull)
                    .map(period -> period.start() + "-" + period.end())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static String level(Region.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
