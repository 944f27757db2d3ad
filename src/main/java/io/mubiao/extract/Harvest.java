package io.mubiao.extract;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Said;
import io.mubiao.extract.draft.Sources;
import io.mubiao.extract.duty.Duties;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Numeral;
import io.mubiao.extract.mark.Numerals;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.extract.table.TableTargets;
import io.mubiao.extract.table.ToldCells;
import io.mubiao.model.Addresses;
import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Folding;
import io.mubiao.model.Mention;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.Place;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Span;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sentences and tables of a document gave, brought to their places in the text. */
final class Harvest {
    private final PlanText text;
    private final Outline outline;
    private final Addresses addresses;
    private final Duties duties;
    private final Said said;
    private final Ledger ledger = new Ledger();
    private final List<Target> targets = new ArrayList<>();
    private final List<Commitment> promises = new ArrayList<>();

    Harvest(PlanText text, Outline outline, Duties duties, Said said) {
        this.text = text;
        this.outline = outline;
        this.addresses = new Addresses(outline);
        this.duties = duties;
        this.said = said;
    }

    void times(Sentence sentence, Marked marked) {
        said.note(marked, sentence.start());
        for (Mark mark : marked.marks()) {
            if (mark.isTime()) {
                String run = marked.text().substring(mark.start(), mark.end());
                for (Span number : Numerals.runs(marked.folded().substring(mark.start(), mark.end()), run)) {
                    int start = sentence.start() + mark.start() + number.start();
                    if (Folding.fold(run.charAt(number.start())) <= '9') {
                        ledger.enter(new LedgerEntry(start, start + number.length(), null, Mention.Role.DATE, -1));
                    }
                }
            }
        }
    }

    /** @param project what the row of a project table names; null where the sentence stands in none */
    void add(Sentence sentence, Verdict verdict, Works.@Nullable Project project) {
        if (ledger.holds(sentence.start()
                + verdict.mark().quantities().get(0).numerals().get(0).start())) {
            return;
        }
        boolean target = verdict.role() == Mention.Role.TARGET && sentence.body();
        Mention.Role role = verdict.role() == Mention.Role.TARGET && !target ? Mention.Role.OTHER : verdict.role();
        for (Quantity quantity : verdict.mark().quantities()) {
            int index = -1;
            for (Draft draft : target ? verdict.drafts() : List.<Draft>of()) {
                if (draft.spot().quantity().core().equals(quantity.core())) {
                    index = index < 0 ? targets.size() : index;
                    Span run = draft.spot().from(sentence.start());
                    Sources sources = Sources.of(draft, sentence.start(), said);
                    if (project != null) {
                        sources = project.in(draft, sources);
                    }
                    add(draft, new Target.Standing(Target.Role.TARGET, null, List.of()), run, sources);
                }
            }
            enter(quantity, sentence.start(), role, index);
        }
    }

    void add(TableTargets.Found found) {
        Target.Role role = found.baseline() ? Target.Role.BASELINE : Target.Role.TARGET;
        Quantity quantity = found.draft().spot().quantity();
        enter(
                quantity,
                found.spot().cell(),
                found.baseline() ? Mention.Role.BASELINE : Mention.Role.TARGET,
                targets.size());
        add(
                found.draft(),
                new Target.Standing(role, found.nature(), List.of()),
                new Span(found.spot().start(), found.spot().end()),
                found.sources());
    }

    /** A value of a table that looks back. */
    void told(TableTargets.Found found, Mention.Role role) {
        enter(found.draft().spot().quantity(), found.spot().cell(), role, -1);
    }

    void add(ToldCells.Told told) {
        enter(told.quantity(), told.cell(), told.role(), -1);
    }

    private void enter(Quantity quantity, int offset, Mention.Role role, int target) {
        for (Numeral numeral : quantity.numerals()) {
            boolean counts = numeral.digits()
                    || (quantity.unit() != null && role != Mention.Role.OTHER && role != Mention.Role.LABEL);
            if (counts) {
                ledger.enter(new LedgerEntry(
                        offset + numeral.start(), offset + numeral.end(), quantity.unit(), role, target));
            }
        }
    }

    /** {@code t0001}. */
    private static String id(int number) {
        String digits = String.valueOf(number);
        return "t" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private void add(Draft draft, Target.Standing standing, Span run, Sources sources) {
        String address = addresses.at(run.end() - 1);
        List<Department> held = duties.at(run.end(), address);
        targets.add(new Target(
                id(targets.size() + 1),
                draft.subject(),
                draft.demand(),
                draft.timing(),
                new Target.Standing(standing.role(), standing.nature(), own(held)),
                new Target.Evidence(
                        address,
                        place(run.start(), run.end()),
                        draft.rule().id(),
                        sources.outside(run, span -> place(span.start(), span.end())))));
    }

    void add(TableTargets.Promise promise) {
        String address = outline.addressAt(promise.end() - 1);
        promises.add(new Commitment(
                address,
                text.text().substring(promise.start(), promise.end()),
                promise.year(),
                own(duties.at(promise.end(), address)),
                place(promise.start(), promise.end())));
    }

    void add(Sentence sentence, Commitments.Promise promise) {
        int start = sentence.start() + promise.start();
        int end = sentence.start() + promise.end();
        List<Department> held = duties.at(end, sentence.address());
        promises.add(new Commitment(
                sentence.address(), text.text().substring(start, end), promise.year(), held, place(start, end)));
    }

    /** A target names those of its own note; what a note says of all later ones stands with their sections. */
    private static List<Department> own(List<Department> held) {
        return held.stream().filter(d -> !d.inherited()).toList();
    }

    private Place place(int start, int end) {
        return new Place(
                text.text().substring(start, end),
                start,
                end,
                text.places().page(start),
                text.places().boxes(start, end));
    }

    Findings findings() {
        List<Task> tasks = new ArrayList<>();
        for (NumberedRow row : outline.rows()) {
            List<Department> held = duties.at(row.row().start(), row.address());
            tasks.add(new Task(
                    row.number(),
                    row.address(),
                    row.task().in(text.text()),
                    held,
                    row.row().start(),
                    row.row().end()));
        }
        List<Section> sections = outline.sections().stream().map(duties::of).toList();
        return new Findings(sections, tasks, targets, promises, ledger.mentions(text, outline, targets));
    }
}
