package io.mubiao.index.facts;

import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A target as bytes: what comparing needs of it, without departments and boxes. */
public final class TargetFacts {
    private static final Target.Measure[] MEASURES = Target.Measure.values();
    private static final Target.Trend[] TRENDS = Target.Trend.values();
    private static final Target.Comparator[] COMPARATORS = Target.Comparator.values();
    private static final Target.Tier[] TIERS = Target.Tier.values();
    private static final Target.Cadence[] CADENCES = Target.Cadence.values();
    private static final Target.Nature[] NATURES = Target.Nature.values();

    private TargetFacts() {}

    public static BytesRef write(Target target) throws IOException {
        Target.Demand demand = target.demand();
        Value value = demand.value();
        Value.Si si = value.si();
        Place place = target.evidence().source();
        FactsOut out = new FactsOut()
                .text(target.id())
                .text(target.subject().indicator().name())
                .text(target.subject().indicator().canonical())
                .text(target.subject().scope())
                .word(demand.measure())
                .word(demand.trend())
                .word(demand.comparator())
                .word(demand.tier())
                .word(demand.cadence())
                .word(target.standing().nature());
        out.decimal(value.min()).decimal(value.max()).text(value.unit()).text(value.text());
        out.number(si == null ? 0 : 1);
        if (si != null) {
            out.decimal(si.min()).decimal(si.max()).text(si.unit());
        }
        out.numberOrNull(target.timing().baseYear())
                .numberOrNull(target.timing().targetYear());
        period(out, target.timing().period());
        return out.text(target.evidence().address())
                .text(place.quote())
                .number(place.start())
                .number(place.end())
                .number(place.page())
                .text(target.evidence().rule())
                .end();
    }

    public static Target read(BytesRef bytes) {
        FactsIn in = new FactsIn(bytes);
        String id = in.text();
        Target.Subject subject = new Target.Subject(new Target.Indicator(in.text(), in.textOrNull()), in.textOrNull());
        Target.Measure measure = in.word(MEASURES);
        Target.Trend trend = in.wordOrNull(TRENDS);
        Target.Comparator comparator = in.word(COMPARATORS);
        Target.Tier tier = in.wordOrNull(TIERS);
        Target.Cadence cadence = in.wordOrNull(CADENCES);
        Target.Nature nature = in.wordOrNull(NATURES);
        Value value = value(in);
        Target.Timing timing = new Target.Timing(in.numberOrNull(), in.numberOrNull(), period(in));
        return new Target(
                id,
                subject,
                new Target.Demand(measure, trend, comparator, value, tier, cadence),
                timing,
                new Target.Standing(Target.Role.TARGET, nature, List.of()),
                new Target.Evidence(
                        in.textOrNull(),
                        new Place(in.text(), in.number(), in.number(), in.number(), List.of()),
                        in.text()));
    }

    private static Value value(FactsIn in) {
        var min = in.decimal();
        var max = in.decimal();
        String unit = in.textOrNull();
        String text = in.text();
        Value.Si si = in.number() == 0 ? null : new Value.Si(in.decimal(), in.decimal(), in.textOrNull());
        return new Value(min, max, unit, text, si);
    }

    static void period(FactsOut out, @Nullable Period period) throws IOException {
        out.numberOrNull(period == null ? null : period.start()).numberOrNull(period == null ? null : period.end());
    }

    static @Nullable Period period(FactsIn in) {
        Integer start = in.numberOrNull();
        Integer end = in.numberOrNull();
        return start == null || end == null ? null : new Period(start, end);
    }
}
