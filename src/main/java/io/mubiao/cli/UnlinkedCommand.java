package io.mubiao.cli;

import io.mubiao.evaluate.Unlinked;
import io.mubiao.evaluate.UnlinkedJson;
import io.mubiao.evaluate.UnlinkedNames;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.rules.IndicatorNames;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The names that no registry entry takes. */
@Command(name = "unlinked", sortOptions = false)
final class UnlinkedCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "-n", paramLabel = "N", defaultValue = "30")
    private int most;

    @Option(names = "--departments")
    private boolean departments;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    UnlinkedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("unlinked.many"));
        }
        List<PlanDocument> documents = new Documents(session.results(output.folder())).all();
        Unlinked found = departments
                ? UnlinkedNames.departments(documents)
                : UnlinkedNames.indicators(documents, new IndicatorNames(session.rules())::isListed);
        Unlinked shown = found.first(most);
        new Printing(session, format.format()).print(sheet(shown, documents), () -> UnlinkedJson.write(shown));
        String share =
                String.format(Locale.ROOT, "%.1f", found.total() == 0 ? 100.0 : 100.0 * found.linked() / found.total());
        session.say(
                departments ? "unlinked.departments" : "unlinked.indicators",
                found.total(),
                found.linked(),
                share,
                found.entries().size());
        return Exit.OK;
    }

    private Sheet sheet(Unlinked unlinked, List<PlanDocument> documents) {
        Texts texts = session.texts();
        Map<String, String> titles = new HashMap<>();
        documents.forEach(document -> titles.put(document.id(), document.name()));
        List<Sheet.Column> columns = List.of(
                Sheet.Column.text(texts.of("head.name")),
                Sheet.Column.figures(texts.of("head.times")),
                Sheet.Column.figures(texts.of("head.documents")),
                Sheet.Column.text(texts.of("head.sentence")),
                Sheet.Column.text(texts.of("head.document")));
        List<List<String>> rows = unlinked.entries().stream()
                .map(entry -> List.of(
                        entry.name(),
                        String.valueOf(entry.count()),
                        String.valueOf(entry.documents()),
                        entry.example().quote(),
                        titles.getOrDefault(entry.example().document(), "")))
                .toList();
        return new Sheet(columns, rows);
    }
}
