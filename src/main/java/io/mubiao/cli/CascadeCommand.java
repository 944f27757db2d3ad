package io.mubiao.cli;

import io.mubiao.compare.Cascade;
import io.mubiao.compare.CascadeJson;
import io.mubiao.compare.CascadeRequest;
import io.mubiao.compare.Cascader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Targets down the levels. */
@Command(name = "cascade", sortOptions = false)
final class CascadeCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "REGION")
    private String region = "";

    @Parameters(index = "1..*", paramLabel = "INDICATOR", descriptionKey = "INDICATOR", arity = "0..*")
    private List<String> indicators = List.of();

    @Option(names = "--period", paramLabel = "YEARS")
    private List<String> periods = List.of();

    @Option(names = "-n", paramLabel = "N")
    private int most = 5;

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    CascadeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", most, "-n"));
        }
        CascadeRequest request = new CascadeRequest(region, indicators, periods, most);
        Cascader cascader = new Cascader(session.rules());
        Cascade cascade = OpenFacts.ask(session, index, output, facts -> cascader.apply(facts, request));
        Proposals.check(session, cascade.unmatched());
        CascadeView view = new CascadeView(session.texts(), cascade);
        Printing printing = new Printing(session, format.format());
        if (printing.isTable()) {
            view.lines().forEach(session.out()::println);
        } else {
            printing.print(view.list(), () -> new CascadeJson().apply(cascade));
        }
        if (cascade.strands().isEmpty()) {
            session.say("cascade.none", region);
        }
        return cascade.strands().isEmpty() ? Exit.FAILED : Exit.OK;
    }
}
