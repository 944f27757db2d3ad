package io.mubiao.compare;

import io.mubiao.compare.Regions.Listed;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which areas a few typed letters may mean: {@code 宝鸡} gives 宝鸡市, {@code 6103} its districts and counties too. */
public final class RegionLookup {
    private final Regions regions;
    private final Kinds kinds;

    public RegionLookup(RuleBook book) {
        regions = new Regions(book);
        kinds = new Kinds(book);
    }

    /**
     * An area that can be asked for.
     *
     * @param above the names of what it lies in, the outermost first, the nation left out
     */
    public record Known(String code, String name, Region.Level level, List<String> above, Counted counted) {
        public Known {
            above = List.copyOf(above);
        }
    }

    /** How many plans there are of the area itself, and of those in it. */
    public record Counted(int own, int below) {}

    /** @param typed a part of a name, or the beginning of a code; empty for all areas that have plans */
    public List<Known> apply(Facts facts, String typed, int most) {
        Map<String, Integer> own = new TreeMap<>();
        facts.plans().stream().filter(kinds::isPlan).forEach(plan -> own.merge(plan.code(), 1, Integer::sum));
        Map<String, Integer> below = new TreeMap<>();
        own.forEach((code, count) -> regions.above(code).forEach(outer -> below.merge(outer, count, Integer::sum)));
        String word = typed.strip();
        Set<String> called = regions.find(word).stream().map(Listed::code).collect(Collectors.toSet());
        return regions.all().stream()
                .filter(area -> word.isEmpty()
                        ? own.containsKey(area.code())
                        : area.area().name() != null
                                && (called.contains(area.code())
                                        || area.area().name().contains(word)
                                        || area.code().startsWith(word)))
                .map(area -> known(area, own.getOrDefault(area.code(), 0), below.getOrDefault(area.code(), 0)))
                .sorted(Comparator.comparing((Known known) ->
                                known.counted().own() + known.counted().below() == 0)
                        .thenComparing(Known::level)
                        .thenComparing(Known::code))
                .limit(most)
                .toList();
    }

    /** What an area is called that is given by its code or name. */
    public String name(String word) {
        List<Listed> found = regions.find(word);
        String name = found.isEmpty() ? null : found.get(0).area().name();
        return name == null ? word : name;
    }

    /** The code of the one area of that name or code; empty where there is none, or several. */
    public Optional<String> code(String word) {
        List<Listed> found = regions.find(word);
        return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.empty();
    }

    private Known known(Listed area, int own, int below) {
        List<String> above = new ArrayList<>();
        for (String code : regions.above(area.code())) {
            Listed outer = regions.of(code);
            if (outer != null && !code.equals(Regions.NATION)) {
                above.add(String.valueOf(outer.area().name()));
            }
        }
        Collections.reverse(above);
        return new Known(area.code(), String.valueOf(area.area().name()), area.level(), above, new Counted(own, below));
    }
}
