package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.compare.ChangesJson;
import io.mubiao.compare.Differ;
import io.mubiao.compare.PlanChanges;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What became of the targets of one plan in another. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "BEFORE")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "AFTER")
    private String after = "";

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = new Documents(session.results(output.folder()));
        PlanChanges changes = new Differ(session.rules())
                .apply(Meant.one(session, documents, before), Meant.one(session, documents, after));
        Printing printing = new Printing(session, format.format());
        printing.print(sheet(changes, printing.isTable()), () -> new ChangesJson().apply(changes));
        if (printing.isTable()) {
            session.say("diff.total", counts(changes));
        }
        return changes.changes().isEmpty() ? Exit.FAILED : Exit.OK;
    }

    private String counts(PlanChanges changes) {
        return Stream.of(PlanChanges.Kind.values())
                .map(kind -> session.texts().of("change." + kind.code()) + " "
                        + changes.changes().stream()
                                .filter(change -> change.kind() == kind)
                                .count())
                .collect(Collectors.joining(session.texts().of("list.comma")));
    }

    private Sheet sheet(PlanChanges changes, boolean forPeople) {
        Texts texts = session.texts();
        List<Column> heads = Stream.of("change", "indicator", "before", "after", "note")
                .map(key -> Column.text(forPeople ? texts.of("head." + key) : key))
                .toList();
        return new Sheet(
                heads,
                changes.changes().stream().map(change -> row(change, forPeople)).toList());
    }

    private List<String> row(Change change, boolean forPeople) {
        Texts texts = session.texts();
        String kind = change.kind().code();
        return List.of(
                forPeople ? texts.of("change." + kind) : kind,
                change.indicator().name(),
                value(change.sides().before(), change),
                value(change.sides().after(), change),
                note(change));
    }

    private String value(@Nullable Target target, Change change) {
        if (target == null) {
            return change.sides().inWords() ? session.texts().of("cell.unnumbered") : "";
        }
        String scope = target.subject().scope();
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        return (scope == null ? "" : scope + " ")
                + new Phrases(session.texts()).value(target.demand())
                + (years.isEmpty() ? "" : " " + years);
    }

    private String note(Change change) {
        if (change.why() != null) {
            return session.texts().of("differs." + change.why().code());
        }
        return change.relation() == null
                ? ""
                : session.texts().of("relation." + change.relation().code());
    }
}
