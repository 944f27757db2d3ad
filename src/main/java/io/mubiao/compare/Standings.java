package io.mubiao.compare;

import io.mubiao.compare.Comparison.Spread;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.compare.Lines.Line;
import io.mubiao.model.Folding;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of a column's comparable values, the strictest first, and how far they lie apart. Of a document its first
 * comparable value that has to be reached counts; equal values share a rank; of a region that has several plans each
 * value counts once.
 */
final class Standings {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final IdentityHashMap<Line, Integer> ranks = new IdentityHashMap<>();
    private final @Nullable Spread spread;

    /** A document's line and its number. */
    private record Ranked(Line line, BigDecimal amount) {}

    /** @param unit the one that most of the column is printed in */
    Standings(List<Line> lines, @Nullable Better better, @Nullable String unit) {
        Map<String, Ranked> byDocument = new LinkedHashMap<>();
        for (Line line : lines) {
            BigDecimal amount = line.why() == null ? Amounts.of(line.target(), better) : null;
            if (amount != null) {
                byDocument.merge(line.plan().id(), new Ranked(line, amount), Standings::first);
            }
        }
        Map<List<Object>, Ranked> distinct = new LinkedHashMap<>();
        byDocument.values().forEach(ranked -> distinct.putIfAbsent(key(ranked), ranked));
        if (better != null) {
            rank(byDocument.values().stream().toList(), List.copyOf(distinct.values()), better);
        }
        spread = distinct.isEmpty() ? null : spread(List.copyOf(distinct.values()), unit);
    }

    private static Ranked first(Ranked known, Ranked other) {
        boolean better = !Amounts.isBase(known.line.target()) && Amounts.isBase(other.line.target());
        return better ? other : known;
    }

    private static List<Object> key(Ranked ranked) {
        String code = ranked.line.plan().code();
        return List.of(code.isEmpty() ? ranked.line.plan().id() : code, ranked.amount.stripTrailingZeros());
    }

    private void rank(List<Ranked> all, List<Ranked> distinct, Better better) {
        Comparator<BigDecimal> order = better == Better.UP ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<BigDecimal> ordered = new ArrayList<>(
                distinct.stream().map(Ranked::amount).sorted(order).toList());
        Map<BigDecimal, Integer> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            places.putIfAbsent(ordered.get(i).stripTrailingZeros(), i + 1);
        }
        all.forEach(ranked ->
                ranks.put(ranked.line, Objects.requireNonNull(places.get(ranked.amount.stripTrailingZeros()))));
    }

    private static Spread spread(List<Ranked> ranked, @Nullable String unit) {
        Printed printed = Printed.of(ranked, unit);
        boolean fall = ranked.stream().allMatch(r -> r.amount.signum() <= 0) && isChange(ranked.get(0));
        List<BigDecimal> amounts = ranked.stream()
                .map(r -> fall ? r.amount.negate() : r.amount)
                .sorted()
                .toList();
        int middle = amounts.size() / 2;
        BigDecimal median = amounts.size() % 2 == 1
                ? amounts.get(middle)
                : amounts.get(middle - 1).add(amounts.get(middle)).divide(TWO);
        String trend = fall ? "down" : isChange(ranked.get(0)) ? "up" : null;
        return new Spread(
                amounts.size(),
                printed.of(amounts.get(0)),
                printed.of(median),
                printed.of(amounts.get(amounts.size() - 1)),
                printed.unit(),
                trend);
    }

    /**
     * How amounts in base units are told: in the unit that the column has in print, so that 1200000 亩 stand below 万亩 as 120.
     *
     * @param size of one of these in base units
     */
    private record Printed(String unit, BigDecimal size) {
        static Printed of(List<Ranked> ranked, @Nullable String unit) {
            for (Ranked each : ranked) {
                Value value = each.line.target().demand().value();
                BigDecimal said = value.min() == null ? value.max() : value.min();
                Value.Si si = value.si();
                BigDecimal base = si == null ? null : value.min() == null ? si.max() : si.min();
                boolean such =
                        value.unit() != null && Folding.fold(value.unit()).equals(unit);
                if (unit != null && such && said != null && base != null && said.signum() != 0 && base.signum() != 0) {
                    return new Printed(unit, base.divide(said, MathContext.DECIMAL64));
                }
            }
            return new Printed(ranked.get(0).line.footing().unit(), BigDecimal.ONE);
        }

        BigDecimal of(BigDecimal amount) {
            return amount.divide(size, MathContext.DECIMAL64);
        }
    }

    private static boolean isChange(Ranked ranked) {
        return ranked.line.footing().measure() == Target.Measure.CHANGE;
    }

    /** The place of a value; null where it is not ranked. */
    @Nullable
    Integer rank(Line line) {
        return ranks.get(line);
    }

    @Nullable
    Spread spread() {
        return spread;
    }
}
