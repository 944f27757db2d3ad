package io.mubiao.compare;

import io.mubiao.model.Commitment;
import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Linked documents of a few targets each, without files. */
final class Plans {
    private Plans() {}

    static PlanDocument plan(String code, String name, List<String> promises, Target... targets) {
        return plan(code, name + "方案", new Period(2021, 2025), promises, targets);
    }

    private static Region region(String code, String title) {
        Region.Level level = code.equals("100000")
                ? Region.Level.NATION
                : code.endsWith("0000")
                        ? Region.Level.PROVINCE
                        : code.endsWith("00") ? Region.Level.CITY : Region.Level.COUNTY;
        String name = title.replaceAll("(?<=[省市区县国]).*$", "");
        return new Region(code, name, level, List.of("某省", name));
    }

    static PlanDocument plan(String code, String title, Period period, List<String> promises, Target... targets) {
        Metadata metadata = new Metadata(
                title, new Metadata.Issue(null, null, null), region(code, title), period, List.of(), List.of());
        List<Commitment> commitments = promises.stream()
                .map(text -> new Commitment("一", text, 2025, List.of(), place(text), List.of("straw-utilization-rate")))
                .toList();
        return new PlanDocument(
                "d" + code + (period.end() == 2025 ? "" : period.end()),
                new Source(
                        title + ".pdf",
                        new Source.Fingerprint("00", 1),
                        new Source.Form("application/pdf", 1, Source.TextLayer.DIGITAL),
                        List.of()),
                "",
                new Outline(metadata, List.of(), List.of(), List.of()),
                new Findings(List.of(), List.of(), List.of(targets), commitments, List.of()),
                List.of());
    }

    static PlanDocument plan(String code, String name, Target... targets) {
        return plan(code, name, List.of(), targets);
    }

    /** A level to be reached by 2025. */
    static Target level(String indicator, String canonical, String number, String unit) {
        return target(
                indicator, canonical, Target.Measure.LEVEL, null, number, unit, new Target.Timing(null, 2025, null));
    }

    /** A fall by 2025. */
    static Target fall(String indicator, String canonical, String number, @Nullable Integer baseYear) {
        return target(
                indicator,
                canonical,
                Target.Measure.CHANGE,
                null,
                number,
                "%",
                new Target.Timing(baseYear, 2025, null));
    }

    static Target target(
            String indicator,
            String canonical,
            Target.Measure measure,
            Target.@Nullable Cadence cadence,
            String number,
            String unit,
            Target.Timing timing) {
        BigDecimal n = new BigDecimal(number);
        String text = number + unit;
        return new Target(
                "t",
                new Target.Subject(new Target.Indicator(indicator, canonical), null),
                new Target.Demand(
                        measure,
                        null,
                        Target.Comparator.EQ,
                        new Value(n, n, unit, text, new Value.Si(n, n, unit)),
                        null,
                        cadence),
                timing,
                new Target.Standing(Target.Role.TARGET, null, List.of()),
                new Target.Evidence("一", place(indicator + text), "r"));
    }

    /** The same target for a part, or for some only. */
    static Target within(String scope, Target target) {
        return new Target(
                target.id(),
                new Target.Subject(target.subject().indicator(), scope),
                target.demand(),
                target.timing(),
                target.standing(),
                target.evidence());
    }

    private static Place place(String quote) {
        return new Place(quote, 0, quote.length(), 1, List.of());
    }
}
