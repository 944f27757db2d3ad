package io.mubiao.cli;

import io.mubiao.answer.ComparisonList;
import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.compare.Filters;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Option(names = "--parent", paramLabel = "REGION")
    private List<String> parents = List.of();

    @Option(names = "--level", paramLabel = "LEVEL")
    private List<String> levels = List.of();

    @Option(names = "--period", paramLabel = "YEARS")
    private List<String> periods = List.of();

    @Option(names = "--field", paramLabel = "FIELD")
    private List<String> fields = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    @Option(names = "-n", paramLabel = "N")
    private int most = 8;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", most, "-n"));
        }
        Filters filters = new Filters(regions, parents, levels, periods, fields, kinds);
        CompareRequest request = new CompareRequest(indicators, filters, most);
        Comparer comparer = new Comparer(session.rules());
        Comparison comparison = OpenFacts.ask(session, index, output, facts -> comparer.apply(facts, request));
        Proposals.check(session, comparison.unmatched());
        Printing printing = new Printing(session, format.format());
        boolean empty = ComparisonView.isEmpty(comparison);
        if (printing.isTable() && comparison.indicators().isEmpty()) {
            session.say("compare.none");
            return Exit.FAILED;
        }
        if (printing.isTable()) {
            ComparisonView view = new ComparisonView(session.texts(), comparison);
            printing.pieces(view.matrix());
            view.notes().forEach(session.out()::println);
        } else {
            printing.print(Sheet.of(ComparisonList.of(comparison)), () -> new ComparisonJson().apply(comparison));
        }
        if (empty) {
            session.say("compare.none");
        }
        return empty ? Exit.FAILED : Exit.OK;
    }
}
