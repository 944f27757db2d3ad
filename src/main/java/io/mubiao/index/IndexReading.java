package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.index.Answers.Asked;
import io.mubiao.index.Answers.Found;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchResult.Gist;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.index.SearchResult.Origin;
import io.mubiao.index.SearchResult.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Answers from the index as it was committed when this was opened; threads may share it. */
public final class IndexReading implements AutoCloseable {
    static {
        // Each word is looked for in many places: Lucene's own 1024 are used up by a hundred words.
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    private final Directory directory;
    private final DirectoryReader reader;
    private final Imprint imprint;
    private final Segmentation segmentation;
    private final Answers answers = new Answers();
    private final Facets facets;
    private final Canonicals canonicals;
    private final TermLists lists;

    private IndexReading(Directory directory, DirectoryReader reader, Imprint imprint, Segmentation segmentation) {
        this.directory = directory;
        this.reader = reader;
        this.imprint = imprint;
        this.segmentation = segmentation;
        this.facets = new Facets(reader);
        this.canonicals = new Canonicals(reader);
        this.lists = new TermLists(reader);
    }

    /**
     * Opens the index of a folder.
     *
     * @throws NoIndexException where there is none, or one that is damaged or of another version
     */
    public static IndexReading open(Path folder) throws IOException {
        return open(folder, (IndexReading) null);
    }

    /** Whether there is an index in the folder that questions can be put to. */
    public static boolean isReadable(Path folder) throws IOException {
        try {
            open(folder).close();
            return true;
        } catch (NoIndexException e) {
            return false;
        }
    }

    /** As above; the segmenter of an earlier reading is used again where the words are still the same. */
    static IndexReading open(Path folder, @Nullable IndexReading earlier) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoIndexException("there is no index in " + folder);
        }
        Directory directory = FSDirectory.open(folder);
        try {
            return open(folder, directory, earlier);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static IndexReading open(Path folder, Directory directory, @Nullable IndexReading earlier)
            throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            throw new NoIndexException("there is no index in " + folder);
        }
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            if (Damage.isThat(e)) {
                throw new NoIndexException("the index in " + folder + " cannot be read: " + e.getMessage());
            }
            throw e;
        }
        Imprint imprint = Imprint.of(reader.getIndexCommit().getUserData());
        if (!imprint.format().equals(Imprint.FORMAT)) {
            reader.close();
            throw new NoIndexException("the index in " + folder + " was made by another version");
        }
        Segmentation segmentation =
                earlier != null && earlier.imprint.equals(imprint) ? earlier.segmentation : imprint.segmentation();
        return new IndexReading(directory, reader, imprint, segmentation);
    }

    /**
     * Finds, ranks, counts and marks; whatever the query's signs are, it means something.
     *
     * @throws LongQuestionException where the query is too long
     */
    public SearchResult search(SearchRequest request) throws IOException {
        SearchResult known = answers.result(request);
        if (known == null) {
            try {
                known = found(request);
            } catch (IndexSearcher.TooManyClauses e) {
                throw new LongQuestionException();
            }
            answers.keep(request, known);
        }
        return known;
    }

    private SearchResult found(SearchRequest request) throws IOException {
        IndexSearcher searcher = searcher();
        Asking asking = asking(request);
        boolean whole = request.in() == Scope.DOCUMENTS;
        Matching matching = new Matching(searcher, lists, facets.indicators());
        Found matches = matches(matching, asking, request);
        Ranking found = whole
                ? Ranking.ofDocuments(matching, asking.scores(), matches.entries(), request.window())
                : Ranking.ofEntries(matching, asking.scores(), matches.entries(), request.window());
        Marking marking = new Marking(searcher, new PlanAnalyzer(segmentation), request.marks());
        List<String> highlights = marking.apply(asking.marked(), found.entries());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < highlights.size(); i++) {
            Document entry = searcher.storedFields().document(found.entries().get(i));
            hits.add(hit(entry, highlights.get(i), whole));
        }
        return new SearchResult(found.total(), hits, matches.facets());
    }

    /** The hits of all pages and orders, with their facets. */
    private Found matches(Matching matching, Asking asking, SearchRequest request) throws IOException {
        Asked asked = Asked.of(request);
        Found known = answers.found().find(asked);
        if (known == null) {
            FixedBitSet entries = entries(matching, asking, request);
            boolean whole = request.in() == Scope.DOCUMENTS;
            known = new Found(entries, facets.of(entries, whole, asked.counts()));
            answers.found().keep(asked, known);
        }
        return known;
    }

    /**
     * All hits, however many, without marks and facets: document by document, in the order of their text.
     *
     * @return how many there were
     * @throws LongQuestionException where the query is too long
     */
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

    private List<Integer> all(SearchRequest request) throws IOException {
        IndexSearcher searcher = searcher();
        Asking asking = asking(request);
        FixedBitSet matches = entries(new Matching(searcher, lists, facets.indicators()), asking, request);
        return request.in() == Scope.DOCUMENTS
                ? Ranking.ofEachDocument(searcher, asking.scores(), matches)
                : Ranking.inTextOrder(searcher, matches);
    }

    /**
     * Which departments are held to how much.
     *
     * @param area a region's code, for it and all below it; empty for all
     */
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

    /** Takes one hit after another. */
    @FunctionalInterface
    public interface Taking {
        void take(Hit hit) throws IOException;
    }

    /** Whether nothing was committed since this was opened. */
    boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    /** Keeps this open until {@link #release}; false where it was closed already. */
    boolean hold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
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
        return asking.matches(matching, among);
    }

    private IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    /** What can be compared; it answers as long as this is open. */
    public Facts facts() throws IOException {
        return new IndexFacts(reader);
    }

    private static Hit hit(Document entry, String highlight, boolean whole) {
        Kind kind = Kind.valueOf(text(entry, Names.KIND).toUpperCase(Locale.ROOT));
        Origin origin = new Origin(
                text(entry, Names.DOCUMENT),
                entry.get(Names.TITLE),
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

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
