package io.mubiao.write;

import io.mubiao.model.Area;
import io.mubiao.model.Box;
import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Inherited;
import io.mubiao.model.Mention;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import io.mubiao.model.Table;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents with every field filled or absent by chance: the same seed gives the same document. */
final class GeneratedDocuments {
    private static final String CHARACTERS = "全市节能减排目标到２０２５年，（〔〕）“”%％①Ⅲ㎡\t\n\"\\/ \u0001\u2028é𠮷";

    private final Random random;

    GeneratedDocuments(long seed) {
        random = new Random(seed);
    }

    PlanDocument document() {
        List<Section> sections = some(() -> new Section(
                new Section.Heading(text(), 1 + random.nextInt(4), text(), text()),
                count(),
                count(),
                1,
                departments()));
        List<Section> bare = sections.stream()
                .map(s -> new Section(s.heading(), s.start(), s.end(), s.page(), List.of()))
                .toList();
        return new PlanDocument(
                text(),
                source(),
                text(),
                new Outline(metadata(), bare, List.of(), some(this::table)),
                new Findings(
                        sections,
                        some(() -> new Task(text(), text(), text(), departments(), count(), count())),
                        some(this::target),
                        some(() ->
                                new Commitment(maybe(text()), text(), 2025, departments(), place(), some(this::text))),
                        some(this::mention)),
                some(() -> new Problem(any(Problem.Severity.class), text(), text(), maybe(count()))));
    }

    private Source source() {
        return new Source(
                text(),
                new Source.Fingerprint(text(), random.nextLong() >>> 1),
                new Source.Form(
                        text(),
                        maybe(count()),
                        any(Source.TextLayer.class),
                        some(() -> new Source.PageConfidence(count(), 0.87))),
                some(this::text));
    }

    private Metadata metadata() {
        return new Metadata(
                maybe(text()),
                new Metadata.Issue(maybe(text()), maybe(text()), maybe("2023-06-25")),
                maybe(new Region("610700", text(), any(Region.Level.class), some(this::text))),
                maybe(new Period(2021, 2025)),
                some(() -> new Metadata.Basis(maybe(text()), maybe(text()))),
                some(this::text));
    }

    private Table table() {
        return new Table(
                text(),
                maybe(text()),
                maybe(text()),
                count(),
                some(() -> some(() -> new Table.Cell(text(), count(), count(), random.nextBoolean()))));
    }

    private Area area() {
        return new Area("610303", text());
    }

    private Target target() {
        return new Target(
                text(),
                new Target.Subject(new Target.Indicator(text(), maybe(text())), maybe(text()), maybe(area())),
                new Target.Demand(
                        any(Target.Measure.class),
                        maybe(any(Target.Trend.class)),
                        any(Target.Comparator.class),
                        value(),
                        maybe(any(Target.Tier.class)),
                        maybe(any(Target.Cadence.class))),
                new Target.Timing(maybe(2020), maybe(2025), maybe(new Period(2021, 2025))),
                new Target.Standing(any(Target.Role.class), maybe(any(Target.Nature.class)), departments()),
                new Target.Evidence(
                        maybe(text()),
                        place(),
                        text(),
                        some(() -> new Inherited(any(Inherited.Field.class), maybe(place())))));
    }

    private Value value() {
        return new Value(
                maybe(decimal()),
                maybe(decimal()),
                maybe(text()),
                text(),
                maybe(new Value.Si(maybe(decimal()), maybe(decimal()), maybe(text()))));
    }

    private Mention mention() {
        return new Mention(
                text(),
                maybe(text()),
                any(Mention.Role.class),
                maybe(text()),
                new Mention.Spot(count(), count(), count()),
                maybe(text()));
    }

    private Place place() {
        return new Place(
                text(),
                count(),
                count(),
                count(),
                some(() -> new Box(count(), points(), points(), points(), points())));
    }

    private List<Department> departments() {
        return some(() -> new Department(text(), maybe(text()), any(Department.Role.class), random.nextBoolean()));
    }

    private BigDecimal decimal() {
        return new BigDecimal(Stream.of("0.20", "12", "0", "-3.50", "0.0000001", "123456789012345678901234567890.10")
                .skip(random.nextInt(6))
                .findFirst()
                .orElseThrow());
    }

    private double points() {
        return random.nextInt(8420) / 10.0;
    }

    private int count() {
        return 1 + random.nextInt(1_000_000);
    }

    private String text() {
        int[] characters = CHARACTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, characters.length).forEach(i -> text.appendCodePoint(characters[i]));
        return text.toString();
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <E extends Enum<E>> E any(Class<E> words) {
        return words.getEnumConstants()[random.nextInt(words.getEnumConstants().length)];
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
    }
}
