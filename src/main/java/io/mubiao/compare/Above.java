package io.mubiao.compare;

import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.compare.Lines.Line;
import io.mubiao.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the areas above set for an indicator: a county's value is held against that of its city, or where no plan of the
 * city sets one on the same footing, of its province, or of the nation. Where an area above has several plans of the time,
 * the one issued last counts; where it sets several values on one footing (城市 and 县城, or another tier), the one of the
 * same tier and printed name, or else the nearest.
 */
final class Above {
    private static final Comparator<Line> LAST_FIRST = Comparator.comparing(
                    (Line line) ->
                            Objects.requireNonNullElse(line.plan().years().issuedOn(), ""),
                    Comparator.reverseOrder())
            .thenComparing(line -> line.plan().id());

    private final Regions regions;
    private final Map<Place, List<Line>> lines = new HashMap<>();

    /** Where a value stands that others can be held against. */
    private record Place(String region, Footing footing) {}

    /** @param lines every document's, not only of those that are compared */
    Above(Regions regions, List<Line> lines) {
        this.regions = regions;
        for (Line line : lines) {
            this.lines
                    .computeIfAbsent(new Place(line.plan().code(), line.footing()), place -> new ArrayList<>())
                    .add(line);
        }
        this.lines.values().forEach(alike -> alike.sort(LAST_FIRST));
    }

    /** Null where nothing above can be compared with it, or nobody says which way is better. */
    @Nullable
    Against of(Line line, @Nullable Better better) {
        BigDecimal own = Amounts.of(line.target(), better);
        Line above = own == null || better == null ? null : above(line, own, better);
        BigDecimal other = above == null ? null : Amounts.of(above.target(), better);
        if (own == null || above == null || other == null) {
            return null;
        }
        BigDecimal distance = better == Better.UP ? own.subtract(other) : other.subtract(own);
        Relation relation =
                distance.signum() == 0 ? Relation.EQUAL : distance.signum() > 0 ? Relation.STRICTER : Relation.WEAKER;
        return new Against(above.plan(), above.target(), relation, distance);
    }

    private @Nullable Line above(Line line, BigDecimal own, Better better) {
        for (String code : regions.above(line.plan().code())) {
            List<Line> like = lines.getOrDefault(new Place(code, line.footing()), List.of());
            String last = like.stream()
                    .filter(other -> ofOneTime(line.plan(), other.plan()))
                    .map(other -> other.plan().id())
                    .findFirst()
                    .orElse(null);
            if (last != null) {
                return like.stream()
                        .filter(other -> other.plan().id().equals(last))
                        .min(Comparator.comparing(
                                        (Line other) -> Amounts.isBase(other.target()) != Amounts.isBase(line.target()))
                                .thenComparing(other -> !name(other).equals(name(line)))
                                .thenComparing(other -> gap(other, own, better)))
                        .orElseThrow();
            }
        }
        return null;
    }

    private static String name(Line line) {
        return line.target().subject().indicator().name();
    }

    private static BigDecimal gap(Line line, BigDecimal own, Better better) {
        return Objects.requireNonNullElse(Amounts.of(line.target(), better), own)
                .subtract(own)
                .abs();
    }

    private static boolean ofOneTime(Plan one, Plan other) {
        Period years =
                one.years().covered() == null ? one.years().aims() : one.years().covered();
        return years == null || other.overlaps(years);
    }
}
