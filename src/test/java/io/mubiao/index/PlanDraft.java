package io.mubiao.index;

import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small plan, put together sentence by sentence: its text, sections and targets belong together. */
final class PlanDraft {
    private final String id;
    private final Region region;
    private final StringBuilder text = new StringBuilder("关于印发方案的通知\n");
    private final List<Section> sections = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private @Nullable String title;

    PlanDraft(String id, String code, String... path) {
        this.id = id;
        Region.Level level = path.length == 1 ? Region.Level.PROVINCE : Region.Level.CITY;
        this.title = path[path.length - 1] + "节能减排方案";
        this.region = new Region(code, path[path.length - 1], level, List.of(path));
    }

    PlanDraft untitled() {
        title = null;
        return this;
    }

    PlanDraft section(String address, String title, String body, Department... departments) {
        int start = text.length();
        text.append(title).append("\n").append(body).append("\n");
        Section.Heading heading = new Section.Heading(address, 1, address + "、", title);
        sections.add(new Section(heading, start, text.length(), 2, List.of(departments)));
        return this;
    }

    /** A target said in the last section by just this quote. */
    PlanDraft target(String indicator, String canonical, String quote, Value value, Department... departments) {
        return target(indicator, canonical, quote, value, 2025, departments);
    }

    PlanDraft target(
            String indicator, String canonical, String quote, Value value, Integer year, Department... departments) {
        int start = text.indexOf(quote);
        Section section = sections.get(sections.size() - 1);
        targets.add(new Target(
                id + "-t" + (targets.size() + 1),
                new Target.Subject(new Target.Indicator(indicator, canonical), null),
                new Target.Demand(Target.Measure.LEVEL, null, Target.Comparator.EQ, value, null, null),
                new Target.Timing(null, year, null),
                new Target.Standing(Target.Role.TARGET, null, Arrays.asList(departments)),
                new Target.Evidence(
                        section.address(), new Place(quote, start, start + quote.length(), 3, List.of()), "a-rule")));
        return this;
    }

    PlanDocument plan() {
        Metadata metadata = new Metadata(
                title,
                new Metadata.Issue("文〔2022〕1号", null, "2022-06-25"),
                region,
                new Period(2021, 2025),
                List.of(new Metadata.Basis(null, "国发〔2021〕33号")),
                List.of("任务分工表"));
        return new PlanDocument(
                id,
                new Source(
                        "corpus/" + id + ".pdf",
                        new Source.Fingerprint("00", 1),
                        new Source.Form("application/pdf", 3, Source.TextLayer.DIGITAL),
                        List.of()),
                text.toString(),
                new Outline(metadata, sections, List.of(), List.of()),
                new Findings(sections, List.of(), targets, List.of(), List.of()),
                List.of());
    }

    /** A value that is already in its base unit. */
    static Value value(String number, String unit) {
        return value(number, unit, number, unit);
    }

    static Value value(String number, String unit, String base, String baseUnit) {
        BigDecimal printed = new BigDecimal(number);
        BigDecimal si = new BigDecimal(base);
        return new Value(printed, printed, unit, number + unit, new Value.Si(si, si, baseUnit));
    }

    static Department department(String name, String canonical) {
        return new Department(name, canonical, Department.Role.RESPONSIBLE, false);
    }
}
