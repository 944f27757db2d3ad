package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Differ;
import io.mubiao.compare.Plan;
import io.mubiao.compare.PlanChanges;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.compare.PlanChanges.Kind;
import io.mubiao.export.ChangesTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.Library;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two plans side by side, of one region as a rule: what is new, dropped, raised, lowered, and each with its place in both. */
public final class DiffPage {
    /** More plans of one region are not offered. */
    private static final int OFFERED = 40;

    /** What stands in both comes first. */
    private static final List<Kind> KINDS =
            List.of(Kind.RAISED, Kind.LOWERED, Kind.UNCHANGED, Kind.NOT_COMPARABLE, Kind.NEW, Kind.DROPPED);

    private final Frame frame;
    private final Comparisons comparisons;
    private final Library library;
    private final Differ differ;

    public DiffPage(Frame frame, Comparisons comparisons, Library library, RuleBook book) {
        this.frame = frame;
        this.comparisons = comparisons;
        this.library = library;
        this.differ = new Differ(book);
    }

    static Address address(String left, String right) {
        return Address.of("/diff").with("left", left).with("right", right);
    }

    public String html(Visit visit) throws IOException {
        String left = visit.parameters().text("left");
        String right = visit.parameters().text("right");
        if (left == null) {
            throw new Refused(400, "error.left");
        }
        Wording words = visit.words();
        Plan first = Plan.of(library.document(left));
        List<Plan> others = comparisons.ask(facts -> kin(facts.plans(), first));
        Part body = right == null
                ? choice(words, first, others)
                : sides(words, differ.apply(library.document(left), library.document(right)), others);
        return frame.page(visit, "compare", words.of("page.diff"), "", el("h1", text(words.of("page.diff"))), body);
    }

    /** Both sides, to take away. */
    public CompareFiles.Ready table(Parameters parameters, Form form) throws IOException {
        String left = parameters.text("left");
        String right = parameters.text("right");
        if (left == null || right == null) {
            throw new Refused(400, "error.left");
        }
        PlanChanges changes = differ.apply(library.document(left), library.document(right));
        return out -> new ChangesTable(form, out).write(changes);
    }

    /** The other plans of its region, the oldest first. */
    private static List<Plan> kin(List<Plan> plans, Plan plan) {
        var region = plan.region();
        return region == null
                ? List.of()
                : plans.stream()
                        .filter(other -> !other.id().equals(plan.id())
                                && other.region() != null
                                && region.code().equals(other.region().code()))
                        .sorted(Comparator.comparing(DiffPage::year).thenComparing(Plan::id))
                        .limit(OFFERED)
                        .toList();
    }

    private static int year(Plan plan) {
        var years = plan.years().covered() == null
                ? plan.years().aims()
                : plan.years().covered();
        return years == null ? 0 : years.end();
    }

    private static Part choice(Wording words, Plan plan, List<Plan> others) {
        return all(
                el("p", text(words.of("diff.choose", plan.title()))),
                when(others.isEmpty(), el("p.empty", text(words.of("diff.alone")))),
                el("ul.plans", all(others.stream().map(other -> el("li", way(plan, other))))));
    }

    /** The older one stands at the left. */
    private static Tag way(Plan plan, Plan other) {
        boolean before = year(other) < year(plan);
        Address address = before ? address(other.id(), plan.id()) : address(plan.id(), other.id());
        return el(
                "a",
                href(address.toString()),
                text(other.title() + " " + Labels.of(other.years().covered())));
    }

    private static Part sides(Wording words, PlanChanges changes, List<Plan> others) {
        Plan before = changes.before();
        Plan after = changes.after();
        Address here = address(before.id(), after.id());
        Address forPrograms =
                Address.of("/api/v1/diff").with("before", before.id()).with("after", after.id());
        return all(
                el(
                        "div.line",
                        el("p.total", at("role", "status"), text(counts(words, changes))),
                        el(
                                "p.take",
                                el("a", href(address(after.id(), before.id()).toString()), text(words.of("diff.swap"))),
                                el("a", href(here.at("/diff.csv").toString()), text("CSV")),
                                el("a", href(here.at("/diff.xlsx").toString()), text("XLSX")),
                                el("a", href(forPrograms.toString()), text("JSON")))),
                changes.changes().isEmpty()
                        ? el("p.empty", text(words.of("diff.none")))
                        : el(
                                "div.scroll",
                                at("tabindex", "0"),
                                at("role", "region"),
                                at("aria-label", words.of("page.diff")),
                                table(words, changes)),
                when(
                        others.size() > 1,
                        el(
                                "details.others",
                                el("summary", text(words.of("diff.others"))),
                                el(
                                        "ul.plans",
                                        all(others.stream()
                                                .filter(other -> !other.id().equals(after.id()))
                                                .map(other -> el("li", way(before, other))))))));
    }

    private static String counts(Wording words, PlanChanges changes) {
        return String.join(
                words.of("chart.comma"),
                KINDS.stream()
                        .map(kind -> words.of("change." + kind.code()) + " "
                                + changes.changes().stream()
                                        .filter(change -> change.kind() == kind)
                                        .count())
                        .toList());
    }

    private static Tag table(Wording words, PlanChanges changes) {
        return el(
                "table.diff",
                el(
                        "thead",
                        el(
                                "tr",
                                el("th", at("scope", "col"), text(words.of("diff.indicator"))),
                                head(changes.before()),
                                head(changes.after()),
                                el("th", at("scope", "col"), text(words.of("diff.change"))))),
                all(KINDS.stream()
                        .map(kind -> group(
                                words,
                                kind,
                                changes,
                                changes.changes().stream()
                                        .filter(change -> change.kind() == kind)
                                        .toList()))));
    }

    private static Tag head(Plan plan) {
        return el(
                "th",
                at("scope", "col"),
                el("a", href("/documents/" + plan.id()), text(plan.title())),
                el(
                        "span.note",
                        text(" " + Labels.of(plan.years().covered()) + " "
                                + Objects.requireNonNullElse(plan.years().issuedOn(), ""))));
    }

    private static Part group(Wording words, Kind kind, PlanChanges changes, List<Change> group) {
        return when(
                !group.isEmpty(),
                el(
                        "tbody." + kind.code(),
                        el(
                                "tr.kind",
                                el(
                                        "th",
                                        at("scope", "rowgroup"),
                                        at("colspan", "4"),
                                        text(words.of("change." + kind.code()) + " " + group.size()))),
                        all(group.stream()
                                .map(change -> el(
                                        "tr",
                                        el(
                                                "th",
                                                at("scope", "row"),
                                                text(change.indicator().name())),
                                        side(
                                                words,
                                                changes.before(),
                                                change.sides().before(),
                                                change),
                                        side(
                                                words,
                                                changes.after(),
                                                change.sides().after(),
                                                change),
                                        el("td", note(words, change)))))));
    }

    private static Tag side(Wording words, Plan plan, @Nullable Target target, Change change) {
        if (target == null) {
            boolean promised = change.sides().inWords();
            return el("td.none", text(promised ? words.of("cell.unnumbered") : words.of("cell.notSet")));
        }
        String scope = target.subject().scope();
        return el(
                "td",
                el("a.value", href(Cells.target(plan.id(), target)), text(Signs.value(target.demand()))),
                el(
                        "span.years",
                        text(Signs.years(
                                target.timing().baseYear(), target.timing().targetYear()))),
                scope == null ? NOTHING : el("small.note", text(scope)),
                el("p.quote", text(target.evidence().source().quote())));
    }

    private static Part note(Wording words, Change change) {
        if (change.why() != null) {
            return el("span.note", text(words.of("differs." + change.why().code())));
        }
        var relation = change.relation();
        return relation == null
                ? NOTHING
                : el("span.relation." + relation.code(), text(words.of("diff." + relation.code())));
    }
}
