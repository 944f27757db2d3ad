package io.mubiao.cli;

import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Regions as rows, indicators as columns. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "INDICATOR", descriptionKey = "INDICATOR", arity = "0..*")
    private List<String> indicators = List.of();

    @Option(names = "--region", paramLabel = "REGION")
    private List<String> regions = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<PlanDocument> documents = new Documents(session.results(output.folder())).all();
        Comparison comparison = new Comparer(session.rules()).apply(documents, new CompareRequest(indicators, regions));
        if (!comparison.unknownRegions().isEmpty()) {
            String names = String.join(", ", comparison.unknownRegions());
            throw new Refusal(Exit.USAGE, session.texts().of("region.unknown", names));
        }
        ComparisonView view = new ComparisonView(session.texts(), comparison, paged(documents));
        Printing printing = new Printing(session, format.format());
        if (printing.isTable()) {
            printing.pieces(view.matrix());
            view.notes().forEach(session.out()::println);
        } else {
            printing.print(view.list(), () -> new ComparisonJson().apply(comparison));
        }
        if (view.isEmpty()) {
            session.say("compare.none");
        }
        return view.isEmpty() ? Exit.FAILED : Exit.OK;
    }

    private static Set<String> paged(List<PlanDocument> documents) {
        return documents.stream()
                .filter(document -> document.source().form().pages() != null)
                .map(PlanDocument::id)
                .collect(Collectors.toSet());
    }
}
