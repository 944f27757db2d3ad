package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.index.Answers.Asked;
import io.mubiao.index.Answers.Begun;
import io.mubiao.index.Answers.Found;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Gist;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.index.SearchResult.Origin;
import io.mubiao.index.SearchResult.Spot;
import io.mubiao.index.words.Segmentation;
import io.mubiao.memory.Underway;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Answers from the entries that a reader sees, whoever opened it, and keeps what was answered; threads may share it. */
public final class ReaderAnswers implements IndexAnswers {
    static {
        // Each word is looked for in many places: Lucene's own 1024 are used up by a hundred words.
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    private final DirectoryReader reader;
    private final Segmentation segmentation;
    private final Answers answers = new Answers();
    private final Underway<SearchRequest, SearchResult> underway = new Underway<>();
    private final Facets facets;
    private final Canonicals canonicals;
    private final TermLists lists;
    private final Orders orders;

    /** @param segmentation by which the entries' text was taken apart */
    public ReaderAnswers(DirectoryReader reader, Segmentation segmentation) {
        this.reader = reader;
        this.segmentation = segmentation;
        this.facets = new Facets(reader);
        this.canonicals = new Canonicals(reader);
        this.lists = new TermLists(reader);
        this.orders = new Orders(reader);
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        SearchResult known = answers.result(request);
        return known == null ? underway.once(request, () -> answered(request)) : known;
    }

    private SearchResult answered(SearchRequest request) throws IOException {
        SearchResult found;
        try {
            found = found(request);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new LongQuestionException();
        }
        answers.keep(request, found);
        return found;
    }

    private SearchResult found(SearchRequest request) throws IOException {
        Asking asking = asking(request);
        Matching matching = matching();
        Found matches = matches(matching, asking, request);
        Ranking found = ranking(matching, asking, matches.entries(), request.in(), request.window());
        return new SearchResult(
                found.total(), hits(asking, found.entries(), request, matching.portions()), matches.facets());
    }

    private static Ranking ranking(Matching matching, Asking asking, FixedBitSet found, Scope in, Window window)
            throws IOException {
        return in == Scope.DOCUMENTS
                ? Ranking.ofDocuments(matching, asking.scores(), found, window)
                : Ranking.ofEntries(matching, asking.scores(), found, window);
    }

    private List<Hit> hits(Asking asking, List<Integer> entries, SearchRequest request, Portions portions)
            throws IOException {
        Marked marked = asking.marked();
        Hit[] hits = new Hit[entries.size()];
        int count = Math.max(1, Math.min(portions.cores(), hits.length));
        portions.each(count, portion -> {
            int from = hits.length * portion / count;
            List<Hit> some = hits(marked, entries.subList(from, hits.length * (portion + 1) / count), request);
            for (int i = 0; i < some.size(); i++) {
                hits[from + i] = some.get(i);
            }
        });
        return List.of(hits);
    }

    private List<Hit> hits(Marked marked, List<Integer> entries, SearchRequest request) throws IOException {
        Map<Integer, Document> stored = new LinkedHashMap<>();
        StoredFields all = reader.storedFields();
        for (int entry : entries) {
            stored.put(entry, all.document(entry));
        }
        Marking marking = new Marking(searcher(), new PlanAnalyzer(segmentation), marked, request.marks(), stored);
        Iterator<String> highlights = marking.apply(entries).iterator();
        boolean whole = request.in() == Scope.DOCUMENTS;
        return stored.values().stream()
                .map(hit -> hit(hit, highlights.next(), whole))
                .toList();
    }

    /** The hits of all pages and orders, with their facets. */
    private Found matches(Matching matching, Asking asking, SearchRequest request) throws IOException {
        Asked asked = Asked.of(request);
        Found known = answers.found().find(asked);
        if (known == null) {
            FixedBitSet entries = entries(matching, asking, request);
            boolean whole = request.in() == Scope.DOCUMENTS;
            known = new Found(entries, facets.of(entries, whole, asked.counts(), matching.portions()));
            answers.found().keep(asked, known);
        }
        return known;
    }

    @Override
    public long each(SearchRequest request, Taking taking) throws IOException {
        List<Integer> entries;
        try {
            entries = all(request);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new LongQuestionException();
        }
        StoredFields stored = reader.storedFields();
        for (int entry : entries) {
            Document fields = stored.document(entry);
            taking.take(hit(fields, "", request.in() == Scope.DOCUMENTS));
        }
        return entries.size();
    }

    /** All hits in the order in which pages of them are shown. */
    private List<Integer> all(SearchRequest request) throws IOException {
        Asking asking = asking(request);
        Matching matching = matching();
        FixedBitSet found = entries(matching, asking, request);
        Window all = new Window(found.cardinality(), 0, 0, request.window().order());
        return ranking(matching, asking, found, request.in(), all).entries();
    }

    @Override
    public Workload workload(String area) throws IOException {
        Workload known = answers.workloads().find(area);
        if (known == null) {
            WorkloadCounting counting = new WorkloadCounting();
            Query query =
                    area.isEmpty() ? new MatchAllDocsQuery() : new TermQuery(new Term(Names.chosen("area"), area));
            new IndexSearcher(reader).search(query, new Ranking.OneCollector(counting));
            known = counting.workload();
            answers.workloads().keep(area, known);
        }
        return known;
    }

    private Asking asking(SearchRequest request) throws LongQuestionException {
        if (request.query().length() > SearchRequest.LONGEST) {
            throw new LongQuestionException();
        }
        return new Asking(new ClauseQueries(segmentation, canonicals), request.query());
    }

    private FixedBitSet entries(Matching matching, Asking asking, SearchRequest request) throws IOException {
        Sieve sieve = new Sieve(reader, segmentation, canonicals);
        Query passing = sieve.of(request.in(), request.filters(), request.choices());
        FixedBitSet among = answers.passing().find(passing);
        if (among == null) {
            among = matching.any(List.of(passing), matching.living());
            answers.passing().keep(passing, among);
        }
        FixedBitSet all = among;
        return asking.matches(matching, all, clause -> {
            Begun begun = new Begun(clause, passing);
            FixedBitSet known = answers.begun().find(begun);
            if (known == null) {
                known = asking.matches(matching, clause, all);
                answers.begun().keep(begun, known);
            }
            return known;
        });
    }

    private Matching matching() {
        return new Matching(
                searcher(),
                lists,
                facets.indicators(),
                facets.inMemory() ? orders : null,
                Portions.among(underway.size()));
    }

    private IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    @Override
    public Facts facts() throws IOException {
        return new IndexFacts(reader);
    }

    private static Hit hit(Document entry, String highlight, boolean whole) {
        Kind kind = Kind.valueOf(text(entry, Names.KIND).toUpperCase(Locale.ROOT));
        Origin origin = new Origin(
                text(entry, Names.DOCUMENT),
                text(entry, Names.TITLE),
                entry.get(Names.REGION_CODE),
                entry.get(Names.REGION_NAME));
        Number page = Objects.requireNonNull(entry.getField(Names.PAGE)).numericValue();
        Spot spot = new Spot(entry.get(Names.ADDRESS), page.intValue());
        return new Hit(
                whole ? Kind.DOCUMENT : kind,
                origin,
                spot,
                text(entry, Names.TEXT),
                highlight,
                whole ? null : gist(entry));
    }

    private static @Nullable Gist gist(Document entry) {
        String target = entry.get(Names.TARGET);
        return target == null
                ? null
                : new Gist(
                        target,
                        text(entry, Names.GIST_INDICATOR),
                        text(entry, Names.GIST_VALUE),
                        text(entry, Names.GIST_YEARS));
    }

    private static String text(Document entry, String field) {
        return Objects.requireNonNullElse(entry.get(field), "");
    }
}
