package io.mubiao.write;

import io.mubiao.model.Inherited;
import io.mubiao.model.Target;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Standing;
import io.mubiao.model.Target.Timing;
import io.mubiao.model.Value;
import java.io.IOException;

/** A target: its nested parts lie side by side in the JSON. */
final class TargetShape {
    private TargetShape() {}

    static void write(Target target, Fields fields) throws IOException {
        Demand demand = target.demand();
        Timing timing = target.timing();
        Standing standing = target.standing();
        fields.text("id", target.id())
                .text("address", target.evidence().address())
                .object("indicator", target.subject().indicator(), TargetShape::indicator)
                .text("scope", target.subject().scope())
                .object("scopeRegion", target.subject().area(), MetadataShape::area)
                .word("measure", demand.measure())
                .word("trend", demand.trend())
                .word("comparator", demand.comparator())
                .object("value", demand.value(), TargetShape::value)
                .word("tier", demand.tier())
                .word("cadence", demand.cadence())
                .word("nature", standing.nature())
                .count("baseYear", timing.baseYear())
                .count("targetYear", timing.targetYear())
                .object("period", timing.period(), MetadataShape::period)
                .word("role", standing.role())
                .objects("departments", standing.departments(), SectionShape::department)
                .object("source", target.evidence().source(), MentionShape::place)
                .text("rule", target.evidence().rule())
                .objects("inherited", target.evidence().inherited(), TargetShape::inherited);
    }

    static Target read(Given given) throws IOException {
        return new Target(
                given.text("id"),
                new Target.Subject(
                        given.object("indicator", TargetShape::indicator),
                        given.textOrNull("scope"),
                        given.objectOrNull("scopeRegion", MetadataShape::area)),
                new Demand(
                        given.word("measure", Target.Measure.class),
                        given.wordOrNull("trend", Target.Trend.class),
                        given.word("comparator", Target.Comparator.class),
                        given.object("value", TargetShape::value),
                        given.wordOrNull("tier", Target.Tier.class),
                        given.wordOrNull("cadence", Target.Cadence.class)),
                new Timing(
                        given.countOrNull("baseYear"),
                        given.countOrNull("targetYear"),
                        given.objectOrNull("period", MetadataShape::period)),
                new Standing(
                        given.word("role", Target.Role.class),
                        given.wordOrNull("nature", Target.Nature.class),
                        given.objects("departments", SectionShape::department)),
                new Target.Evidence(
                        given.textOrNull("address"),
                        given.object("source", MentionShape::place),
                        given.text("rule"),
                        given.objectsOrNone("inherited", TargetShape::inherited)));
    }

    private static void inherited(Inherited inherited, Fields fields) throws IOException {
        fields.text("field", inherited.field().called()).object("source", inherited.source(), MentionShape::place);
    }

    private static Inherited inherited(Given given) throws IOException {
        return new Inherited(
                given.name("field", Inherited.Field.values(), Inherited.Field::called),
                given.objectOrNull("source", MentionShape::place));
    }

    private static void indicator(Target.Indicator indicator, Fields fields) throws IOException {
        fields.text("name", indicator.name()).text("canonical", indicator.canonical());
    }

    private static Target.Indicator indicator(Given given) throws IOException {
        return new Target.Indicator(given.text("name"), given.textOrNull("canonical"));
    }

    private static void value(Value value, Fields fields) throws IOException {
        fields.number("min", value.min())
                .number("max", value.max())
                .text("unit", value.unit())
                .text("text", value.text())
                .object("si", value.si(), TargetShape::si);
    }

    private static Value value(Given given) throws IOException {
        return new Value(
                given.decimalOrNull("min"),
                given.decimalOrNull("max"),
                given.textOrNull("unit"),
                given.text("text"),
                given.objectOrNull("si", TargetShape::si));
    }

    private static void si(Value.Si si, Fields fields) throws IOException {
        fields.number("min", si.min()).number("max", si.max()).text("unit", si.unit());
    }

    private static Value.Si si(Given given) throws IOException {
        return new Value.Si(given.decimalOrNull("min"), given.decimalOrNull("max"), given.textOrNull("unit"));
    }
}
