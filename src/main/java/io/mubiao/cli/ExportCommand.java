package io.mubiao.cli;

import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.evaluate.Evaluation;
import io.mubiao.evaluate.EvaluationJson;
import io.mubiao.evaluate.Evaluator;
import io.mubiao.export.ExportRefusedException;
import io.mubiao.export.ExportReport;
import io.mubiao.export.ExportRequest;
import io.mubiao.export.ExportRequest.Comparing;
import io.mubiao.export.ExportRequest.Corpus;
import io.mubiao.export.ExportRequest.Provenance;
import io.mubiao.export.ExportRequest.Scores;
import io.mubiao.export.Exporter;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All facts as tables for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    /** A sheet has 16,384 columns. */
    private static final int MOST_INDICATORS = 10_000;

    private static final int NO_ERRORS = 0;

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--indicators", paramLabel = "N")
    private int indicators = 100;

    @Option(names = "--gold", paramLabel = "GOLD")
    private @Nullable Path gold;

    @Mixin
    private OutputOption output = new OutputOption();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (indicators < 1 || indicators > MOST_INDICATORS) {
            throw new Refusal(Exit.USAGE, session.texts().of("export.many", MOST_INDICATORS));
        }
        OutputFolder results = session.results(output.folder());
        Documents documents = new Documents(results);
        List<String> ids = documents.ids();
        if (ids.isEmpty()) {
            throw new Refusal(Exit.FAILED, session.texts().of("export.none", shown(results.path())));
        }
        Comparer comparer = new Comparer(session.rules());
        Comparing comparing = new Comparing(
                indicators,
                (compared, wanted) -> comparer.apply(compared, new CompareRequest(wanted, List.of(), indicators)));
        ExportRequest request = new ExportRequest(
                session.path(folder),
                session.names().root(),
                new Corpus(ids, documents::read, Lineage.of(documents.metadata())),
                comparing,
                new Provenance(MubiaoCommand.Version.number(), documents.builds(), scores(documents, ids)));
        try {
            tell(new Exporter().apply(request));
            return Exit.OK;
        } catch (ExportRefusedException e) {
            String key = "export." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new Refusal(Exit.USAGE, session.texts().of(key, shown(e.path())));
        }
    }

    private void tell(ExportReport report) {
        report.rows().forEach((table, rows) -> session.say("export.done", table, rows));
        if (report.formulaLike() > 0) {
            session.say("export.formulas", report.formulaLike());
        }
        if (report.cut() > 0) {
            session.say("export.cut", report.cut());
        }
        session.say("export.end", shown(session.path(folder)));
    }

    /** Against the gold answers that were given; else those that were recorded. */
    private @Nullable Scores scores(Documents documents, List<String> ids) throws IOException {
        Path answers = gold == null ? null : session.path(gold);
        if (answers != null) {
            if (!Files.isDirectory(answers)) {
                throw new Refusal(Exit.USAGE, session.texts().of("evaluate.missing", answers));
            }
            return new Scores(
                    "evaluation.json", session.texts().of("export.scores.gold"), evaluation(answers, documents, ids));
        }
        Path recorded = session.names().root().resolve("docs").resolve("scores.md");
        return Files.isRegularFile(recorded)
                ? new Scores(
                        "scores.md",
                        session.texts().of("export.scores.recorded"),
                        Files.readString(recorded, StandardCharsets.UTF_8))
                : null;
    }

    private String evaluation(Path answers, Documents documents, List<String> ids) throws IOException {
        Evaluator evaluator = new Evaluator();
        List<PlanDocument> answered = new ArrayList<>();
        for (String id : ids) {
            PlanDocument document = documents.read(id);
            if (evaluator.answers(answers, document.source().path())) {
                answered.add(document);
            }
        }
        if (answered.isEmpty()) {
            throw new Refusal(Exit.FAILED, session.texts().of("evaluate.none", answers));
        }
        Evaluation evaluation = evaluator.apply(answered, answers);
        return EvaluationJson.write(evaluation, NO_ERRORS);
    }

    private String shown(Path path) {
        return session.names().shown(path);
    }
}
