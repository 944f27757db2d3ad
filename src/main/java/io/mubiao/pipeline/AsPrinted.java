package io.mubiao.pipeline;

import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Folding;
import io.mubiao.model.Hints;
import io.mubiao.model.Inherited;
import io.mubiao.model.Mention;
import io.mubiao.model.Metadata;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Section.Heading;
import io.mubiao.model.Table;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets the stages understand traditional characters without each rule knowing them: they are given the text in simplified
 * ones, character for character, and what they found is said again as the document prints it.
 *
 * <p>{@code 單位地區生產總值能耗} is understood as 单位地区生产总值能耗, and stays what it is as quote and name. What is no
 * wording of the document (canonical names, regions, units brought to one spelling) stays simplified.
 */
final class AsPrinted {
    private final String printed;
    private final String simplified;
    private final Map<Character, Character> habits = new HashMap<>();

    private AsPrinted(String printed, String simplified) {
        this.printed = printed;
        this.simplified = simplified;
        for (int i = 0; i < printed.length(); i++) {
            habits.putIfAbsent(simplified.charAt(i), printed.charAt(i));
        }
    }

    /** The text for the stages; the same one where it holds no traditional characters. */
    static PlanText simplified(PlanText text) {
        String simplified = Folding.simplified(text.text());
        Hints hints = text.hints();
        Hints simplifiedHints = new Hints(
                simplified(hints.title()), simplified(hints.docNumber()), simplified(hints.issuer()), hints.issuedOn());
        return simplified.equals(text.text()) && simplifiedHints.equals(hints)
                ? text
                : new PlanText(
                        simplified, text.paragraphs(), text.tables(), text.places(), simplifiedHints, text.problems());
    }

    private static @Nullable String simplified(@Nullable String text) {
        return text == null ? null : Folding.simplified(text);
    }

    /** The document that was made of the simplified text, as the printed one says it. */
    static PlanDocument apply(PlanDocument document, PlanText text) {
        String simplified = document.text();
        if (simplified.equals(text.text())) {
            return document;
        }
        AsPrinted as = new AsPrinted(text.text(), simplified);
        return new PlanDocument(
                document.id(),
                document.source(),
                text.text(),
                as.outline(document.outline()),
                as.findings(document.findings()),
                document.problems());
    }

    /** A wording as it is first printed; where it was put together, each character as the document writes it. */
    private String word(String word) {
        int at = simplified.indexOf(word);
        if (at >= 0) {
            return printed.substring(at, at + word.length());
        }
        StringBuilder as = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            as.append(habits.getOrDefault(word.charAt(i), word.charAt(i)).charValue());
        }
        return as.toString();
    }

    private @Nullable String wordOrNull(@Nullable String word) {
        return word == null ? null : word(word);
    }

    private Outline outline(Outline outline) {
        return new Outline(
                metadata(outline.metadata()),
                outline.sections().stream().map(this::section).toList(),
                outline.rows().stream()
                        .map(row -> new NumberedRow(
                                word(row.number()), word(row.address()), row.row(), row.task(), row.holders()))
                        .toList(),
                outline.tables().stream().map(this::table).toList());
    }

    private Metadata metadata(Metadata metadata) {
        Metadata.Issue issue = metadata.issue();
        return new Metadata(
                wordOrNull(metadata.title()),
                new Metadata.Issue(wordOrNull(issue.docNumber()), wordOrNull(issue.issuer()), issue.issuedOn()),
                metadata.region(),
                metadata.period(),
                metadata.basedOn().stream()
                        .map(basis -> new Metadata.Basis(wordOrNull(basis.title()), wordOrNull(basis.docNumber())))
                        .toList(),
                metadata.annexes().stream().map(this::word).toList());
    }

    private Section section(Section section) {
        Heading heading = section.heading();
        return new Section(
                new Heading(word(heading.address()), heading.level(), word(heading.label()), word(heading.title())),
                section.start(),
                section.end(),
                section.page(),
                departments(section.departments()));
    }

    private Table table(Table table) {
        List<List<Table.Cell>> rows = table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new Table.Cell(word(cell.text()), cell.rowSpan(), cell.colSpan(), cell.header()))
                        .toList())
                .toList();
        return new Table(
                word(table.address()), wordOrNull(table.caption()), wordOrNull(table.unit()), table.page(), rows);
    }

    private Findings findings(Findings found) {
        return new Findings(
                found.sections().stream().map(this::section).toList(),
                found.tasks().stream()
                        .map(task -> new Task(
                                word(task.number()),
                                word(task.address()),
                                word(task.text()),
                                departments(task.departments()),
                                task.start(),
                                task.end()))
                        .toList(),
                found.targets().stream().map(this::target).toList(),
                found.commitments().stream()
                        .map(each -> new Commitment(
                                wordOrNull(each.address()),
                                word(each.text()),
                                each.targetYear(),
                                departments(each.departments()),
                                place(each.source()),
                                each.indicators()))
                        .toList(),
                found.mentions().stream()
                        .map(each -> new Mention(
                                printed.substring(
                                        each.spot().start(), each.spot().end()),
                                wordOrNull(each.unit()),
                                each.role(),
                                wordOrNull(each.address()),
                                each.spot(),
                                each.target()))
                        .toList());
    }

    private Target target(Target target) {
        Target.Subject subject = target.subject();
        Target.Demand demand = target.demand();
        Value value = demand.value();
        Target.Standing standing = target.standing();
        Target.Evidence evidence = target.evidence();
        return new Target(
                target.id(),
                new Target.Subject(
                        new Target.Indicator(
                                word(subject.indicator().name()),
                                subject.indicator().canonical()),
                        wordOrNull(subject.scope()),
                        subject.area()),
                new Target.Demand(
                        demand.measure(),
                        demand.trend(),
                        demand.comparator(),
                        new Value(value.min(), value.max(), wordOrNull(value.unit()), word(value.text()), value.si()),
                        demand.tier(),
                        demand.cadence()),
                target.timing(),
                new Target.Standing(standing.role(), standing.nature(), departments(standing.departments())),
                new Target.Evidence(
                        wordOrNull(evidence.address()),
                        place(evidence.source()),
                        evidence.rule(),
                        evidence.inherited().stream().map(this::inherited).toList()));
    }

    private Inherited inherited(Inherited inherited) {
        Place source = inherited.source();
        return source == null ? inherited : new Inherited(inherited.field(), place(source));
    }

    private List<Department> departments(List<Department> departments) {
        return departments.stream()
                .map(each ->
                        new Department(word(each.name()), each.canonical(), each.role(), each.inherited(), each.seat()))
                .toList();
    }

    private Place place(Place place) {
        return new Place(
                printed.substring(place.start(), place.end()), place.start(), place.end(), place.page(), place.boxes());
    }
}
