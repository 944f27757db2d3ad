package io.mubiao.cli;

import io.mubiao.index.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.NoIndexException;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.index.ValueRange;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full text over sections and targets. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
    private static final int COUNTS = 20;

    private final Session session;

    @Parameters(paramLabel = "QUERY", descriptionKey = "QUERY", arity = "1..*")
    private String[] query = {};

    @Option(names = "--in", paramLabel = "WHERE")
    private @Nullable Place in;

    @Option(names = "--region", paramLabel = "REGION")
    private @Nullable String region;

    @Option(names = "--department", paramLabel = "NAME")
    private @Nullable String department;

    @Option(names = "--indicator", paramLabel = "NAME")
    private @Nullable String indicator;

    @Option(names = "--unit", paramLabel = "UNIT")
    private @Nullable String unit;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--value", paramLabel = "RANGE")
    private @Nullable String value;

    @Option(names = "-n", paramLabel = "N")
    private int hits = Window.FIRST.hits();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private FormatOption format = new FormatOption();

    /** What is searched. */
    enum Place {
        targets,
        sections,
        documents
    }

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (hits < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", hits, "-n"));
        }
        Filters filters = new Filters(region, department, indicator, unit, year, range());
        OutputFolder folder = session.results(output.folder());
        Printing printing = new Printing(session, format.format());
        SearchView view = new SearchView(session, new Documents(folder));
        Marks marks = printing.isTable() ? SearchView.MARKS : Marks.EM;
        SearchRequest request =
                new SearchRequest(String.join(" ", query), scope(), filters, new Window(hits, 0, COUNTS), marks);
        SearchResult result = found(folder, request);
        if (result.total() == 0 && region != null) {
            session.checkRegion(region);
        }
        printing.print(printing.isTable() ? view.table(result) : view.list(result), () -> view.json(result));
        if (printing.isTable()) {
            session.say("search.total", result.hits().size(), result.total());
        }
        return result.total() == 0 ? Exit.FAILED : Exit.OK;
    }

    private SearchResult found(OutputFolder folder, SearchRequest request) throws IOException {
        SolrIndex solr = index.solr(session);
        try {
            return solr == null ? inFolder(folder, request) : solr.search(request);
        } catch (LongQuestionException e) {
            throw new Refusal(
                    Exit.USAGE,
                    session.texts().of("search.long", request.query().length(), SearchRequest.LONGEST));
        }
    }

    private SearchResult inFolder(OutputFolder folder, SearchRequest request) throws IOException {
        try (IndexReading reading = IndexReading.open(folder.index())) {
            return reading.search(request);
        } catch (NoIndexException e) {
            throw new Refusal(
                    Exit.FAILED,
                    session.texts().of("search.noIndex", session.names().shown(folder.path())));
        }
    }

    private Scope scope() {
        return in == null ? Scope.ALL : Scope.valueOf(in.name().toUpperCase(Locale.ROOT));
    }

    private @Nullable ValueRange range() {
        if (value == null) {
            return null;
        }
        try {
            return ValueRange.parse(value);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Exit.USAGE, session.texts().of("search.range", value));
        }
    }
}
