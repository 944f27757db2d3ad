package io.mubiao.link;

import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import java.util.List;

/**
 * Gives indicators, departments, areas and units the names that all documents share: {@code 单位GDP能耗} becomes
 * {@code energy-intensity-gdp}, {@code 区发展和改革局} 发展改革, 4.32 万吨 also 43200 吨. What is printed stays beside it.
 */
public final class Linker {
    private final IndicatorNames indicators;
    private final DepartmentNames departments;
    private final UnitNames units;
    private final PromisedIndicators promised;
    private final Areas areas;
    private final DepartmentSeats seats;
    private final ScopeAreas scopes;

    public Linker(RuleBook book) {
        indicators = new IndicatorNames(book);
        departments = new DepartmentNames(book);
        units = new UnitNames(book);
        promised = new PromisedIndicators(book, indicators);
        areas = new Areas(book.words("regions"));
        seats = new DepartmentSeats(book);
        scopes = new ScopeAreas(book);
    }

    /**
     * @param id the document's own, kept
     * @return the finished document; the problems of its text are its problems
     */
    public PlanDocument apply(String id, Source source, PlanText text, Outline outline, Findings findings) {
        return new PlanDocument(id, source, text.text(), outline, linked(findings, outline), text.problems());
    }

    private Findings linked(Findings findings, Outline outline) {
        return new OfDocument(areas.from(outline.metadata().region())).linked(findings);
    }

    /** Links the findings of one document, whose region tells what 市 and 全区 are. */
    private final class OfDocument {
        private final Areas.View view;

        OfDocument(Areas.View view) {
            this.view = view;
        }

        private Findings linked(Findings findings) {
            return new Findings(
                    findings.sections().stream().map(this::linked).toList(),
                    findings.tasks().stream().map(this::linked).toList(),
                    findings.targets().stream().map(this::linked).toList(),
                    findings.commitments().stream().map(this::linked).toList(),
                    findings.mentions());
        }

        private Section linked(Section section) {
            return new Section(
                    section.heading(), section.start(), section.end(), section.page(), linked(section.departments()));
        }

        private Task linked(Task task) {
            return new Task(
                    task.number(), task.address(), task.text(), linked(task.departments()), task.start(), task.end());
        }

        private Commitment linked(Commitment commitment) {
            return new Commitment(
                    commitment.address(),
                    commitment.text(),
                    commitment.targetYear(),
                    linked(commitment.departments()),
                    commitment.source(),
                    promised.apply(commitment.text()));
        }

        private Target linked(Target target) {
            Target.Demand demand = target.demand();
            Target.Standing standing = target.standing();
            return new Target(
                    target.id(),
                    linked(target.subject(), demand.value()),
                    new Target.Demand(
                            demand.measure(),
                            demand.trend(),
                            demand.comparator(),
                            linked(demand.value()),
                            demand.tier(),
                            demand.cadence()),
                    target.timing(),
                    new Target.Standing(standing.role(), standing.nature(), linked(standing.departments())),
                    target.evidence());
        }

        private Target.Subject linked(Target.Subject subject, Value value) {
            String name = subject.indicator().name();
            Value.Si si = units.apply(value);
            String id = indicators.apply(name, units.family(value.unit()), si == null ? null : si.unit());
            return new Target.Subject(
                    new Target.Indicator(name, id), subject.scope(), scopes.apply(subject.scope(), view));
        }

        private Value linked(Value value) {
            return new Value(value.min(), value.max(), value.unit(), value.text(), units.apply(value));
        }

        private List<Department> linked(List<Department> printed) {
            return printed.stream()
                    .map(d -> new Department(
                            d.name(),
                            departments.apply(d.name()),
                            d.role(),
                            d.inherited(),
                            seats.apply(d.name(), view)))
                    .toList();
        }
    }
}
