package io.mubiao.cli;

import io.mubiao.answer.Json;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The outline of one document with what it sets, or the ledger of its numbers, or its commitments. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "DOCUMENT")
    private String words = "";

    @Option(names = "--ledger")
    private boolean ledger;

    @Option(names = "--commitments")
    private boolean commitments;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = new Documents(session.results(output.folder()));
        PlanDocument document = Meant.one(session, documents, words);
        Printing printing = new Printing(session, format.format());
        DocumentViews views = new DocumentViews(session.texts());
        if (ledger) {
            printing.print(views.ledger(document), () -> part(documents, document, "mentions"));
        } else if (commitments) {
            printing.print(views.commitments(document), () -> part(documents, document, "commitments"));
        } else if (printing.isTable()) {
            new OutlineView(
                            session.texts(),
                            document,
                            new KinView(session.texts(), documents.metadata()).lines(document.id()))
                    .lines()
                    .forEach(printing::line);
        } else {
            printing.print(
                    views.targets(document), () -> new String(documents.bytes(document.id()), StandardCharsets.UTF_8));
        }
        return Exit.OK;
    }

    private static String part(Documents documents, PlanDocument document, String field) throws IOException {
        return Json.part(documents.bytes(document.id()), field);
    }
}
