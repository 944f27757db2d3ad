package io.mubiao.cli;

import io.mubiao.evaluate.Evaluation;
import io.mubiao.evaluate.Evaluation.DocumentScore;
import io.mubiao.evaluate.EvaluationJson;
import io.mubiao.evaluate.Evaluator;
import io.mubiao.evaluate.Figures;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores against gold answers. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "GOLD", descriptionKey = "GOLD")
    private Path gold = Path.of("");

    @Option(names = "--errors", paramLabel = "N")
    private int errors;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path answers = session.path(gold);
        if (!Files.isDirectory(answers)) {
            throw new Refusal(Exit.USAGE, session.texts().of("evaluate.missing", gold));
        }
        Documents documents = new Documents(session.results(output.folder()));
        Evaluation evaluation = new Evaluator().apply(documents.all(), answers);
        if (evaluation.documents().stream().allMatch(DocumentScore::missing)) {
            throw new Refusal(Exit.FAILED, session.texts().of("evaluate.none", gold));
        }
        Printing printing = new Printing(session, format.format());
        printing.print(sheet(evaluation), () -> EvaluationJson.write(evaluation, errors));
        if (printing.isTable() && errors > 0) {
            evaluation.documents().forEach(this::list);
        }
        return Exit.OK;
    }

    /** A line a figure, a column a document. */
    private Sheet sheet(Evaluation evaluation) {
        Texts texts = session.texts();
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(Sheet.Column.text(texts.of("head.figure")));
        List<Map<String, Double>> figures = new ArrayList<>();
        for (DocumentScore document : evaluation.documents()) {
            columns.add(Sheet.Column.figures(document.name()));
            figures.add(Figures.of(document));
        }
        columns.add(Sheet.Column.figures(texts.of("head.all")));
        figures.add(Figures.of(evaluation.all()));
        Set<String> names = new LinkedHashSet<>();
        figures.forEach(document -> names.addAll(document.keySet()));
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            List<String> row = new ArrayList<>(List.of(name));
            figures.forEach(document -> row.add(printed(document.get(name))));
            rows.add(row);
        }
        return new Sheet(columns, rows);
    }

    private static String printed(@Nullable Double figure) {
        return figure == null ? "" : String.format(Locale.ROOT, "%.4f", figure);
    }

    private void list(DocumentScore document) {
        if (document.errors().isEmpty()) {
            return;
        }
        session.out().println();
        session.out()
                .println(session.texts()
                        .of(
                                "evaluate.errors",
                                document.name(),
                                document.errors().size()));
        document.errors().stream().limit(errors).forEach(error -> session.out().println("  " + error));
    }
}
