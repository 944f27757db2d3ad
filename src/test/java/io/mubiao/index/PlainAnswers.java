package io.mubiao.index;

import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Answers as plainly and slowly as can be, to hold the real ones against: one query that says all that was asked, every run
 * by its single characters, every entry scored, every value counted by its name.
 */
public final class PlainAnswers implements AutoCloseable {
    private final DirectoryReader reader;
    private final Segmentation segmentation;
    private final Canonicals canonicals;
    /** By facet and entry: values with their labels. */
    private final Map<String, List<List<String>>> values = new TreeMap<>();

    public PlainAnswers(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        segmentation = Imprint.of(reader.getIndexCommit().getUserData()).segmentation();
        canonicals = new Canonicals(reader);
        for (String name : Names.FACETS) {
            values.put(name, values(name));
        }
    }

    private List<List<String>> values(String name) throws IOException {
        SortedSetDocValues facet = MultiDocValues.getSortedSetValues(reader, Names.facet(name));
        List<List<String>> all = new ArrayList<>();
        for (int entry = 0; entry < reader.maxDoc(); entry++) {
            List<String> own = new ArrayList<>();
            if (facet != null && facet.advanceExact(entry)) {
                for (int i = 0; i < facet.docValueCount(); i++) {
                    own.add(facet.lookupOrd(facet.nextOrd()).utf8ToString());
                }
            }
            all.add(own);
        }
        return all;
    }

    /** What a hit is, without its marks. */
    public record Found(String document, String address, String text, String target) {
        static Found of(Hit hit) {
            return new Found(hit.origin().document(), hit.spot().address(), hit.text(), hit.target());
        }
    }

    public record Answer(long total, List<Found> hits, List<Facet> facets) {
        public static Answer of(SearchResult result) {
            return new Answer(
                    result.total(), result.hits().stream().map(Found::of).toList(), result.facets());
        }
    }

    public Answer search(SearchRequest request) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        Query passing =
                new Sieve(reader, segmentation, canonicals).of(request.in(), request.filters(), request.choices());
        Query query = new BooleanQuery.Builder()
                .add(ranked(request.query()), Occur.MUST)
                .add(passing, Occur.FILTER)
                .build();
        boolean whole = request.in() == Scope.DOCUMENTS;
        ScoreDoc[] all = searcher.search(
                        query,
                        Math.max(1, reader.maxDoc()),
                        sort(whole ? Order.BEST : request.window().order()),
                        true)
                .scoreDocs;
        Map<String, List<Integer>> documents = new LinkedHashMap<>();
        for (ScoreDoc hit : all) {
            String id = searcher.storedFields().document(hit.doc).get(Names.DOCUMENT);
            documents.computeIfAbsent(id, document -> new ArrayList<>()).add(hit.doc);
        }
        List<Integer> hits = whole
                ? documents.values().stream().map(entries -> entries.get(0)).toList()
                : Arrays.stream(all).map(hit -> hit.doc).toList();
        Collection<List<Integer>> counted =
                whole ? documents.values() : hits.stream().map(List::of).toList();
        List<Found> shown = new ArrayList<>();
        for (int entry : hits.stream()
                .skip(request.window().offset())
                .limit(request.window().hits())
                .toList()) {
            Document fields = searcher.storedFields().document(entry);
            String text = fields.get(Names.TEXT);
            shown.add(new Found(
                    fields.get(Names.DOCUMENT),
                    fields.get(Names.ADDRESS),
                    text == null ? "" : text,
                    whole ? null : fields.get(Names.TARGET)));
        }
        List<Facet> facets = new ArrayList<>();
        for (String name : Names.FACETS) {
            facets.add(facet(name, counted, request.window().counts()));
        }
        return new Answer(hits.size(), shown, facets);
    }

    private static Sort sort(Order order) {
        List<SortField> fields = new ArrayList<>(List.of(
                SortField.FIELD_SCORE,
                new SortField(Names.DOCUMENT, SortField.Type.STRING),
                new SortField(Names.SEQUENCE, SortField.Type.LONG)));
        SortField region = new SortField(Names.ORDER_REGION, SortField.Type.STRING);
        region.setMissingValue(SortField.STRING_LAST);
        switch (order) {
            case BEST -> {}
            case REGION -> fields.add(0, region);
            case YEAR -> fields.add(0, number(Names.ORDER_YEAR, false));
            case SMALLEST -> fields.add(0, number(Names.ORDER_VALUE, false));
            case LARGEST -> fields.add(0, number(Names.ORDER_VALUE, true));
        }
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static SortField number(String field, boolean reversed) {
        SortField number = new SortField(field, SortField.Type.DOUBLE, reversed);
        number.setMissingValue(reversed ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        return number;
    }

    private Query ranked(String typed) throws IOException {
        ClauseQueries queries = new ClauseQueries(segmentation, canonicals);
        List<List<Wording.Clause>> alternatives = Wording.of(typed).alternatives();
        boolean usable = alternatives.stream().flatMap(List::stream).anyMatch(queries::hasTokens);
        if (!usable && !typed.isBlank()) {
            alternatives = Wording.plain(typed).alternatives();
        }
        if (alternatives.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<Wording.Clause> alternative : alternatives) {
            List<Wording.Clause> clauses =
                    alternative.stream().filter(queries::hasTokens).toList();
            BooleanQuery.Builder together = new BooleanQuery.Builder();
            for (Wording.Clause clause : clauses) {
                BooleanQuery.Builder ways = new BooleanQuery.Builder();
                for (Query way : clause.excluded() ? queries.excluded(clause) : queries.ways(clause)) {
                    ways.add(plain(way), Occur.SHOULD);
                }
                together.add(ways.build(), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
            }
            if (clauses.stream().allMatch(Wording.Clause::excluded)) {
                together.add(new MatchAllDocsQuery(), Occur.MUST);
            }
            if (!clauses.isEmpty()) {
                any.add(together.build(), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Names.ROLE, "target"))), 0.5f),
                        Occur.SHOULD)
                .build();
    }

    /** The same by single characters. */
    private static Query plain(Query query) {
        if (query instanceof RunQuery run) {
            return run.inPlaces();
        }
        if (query instanceof BoostQuery boosted) {
            return new BoostQuery(plain(boosted.getQuery()), boosted.getBoost());
        }
        return query instanceof ConstantScoreQuery constant
                ? new ConstantScoreQuery(plain(constant.getQuery()))
                : query;
    }

    /** Over hits, each of one entry or of all entries of a document. */
    private Facet facet(String name, Collection<List<Integer>> hits, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> labels = new TreeMap<>();
        for (List<Integer> hit : hits) {
            Set<String> met = new HashSet<>();
            for (int entry : hit) {
                for (String value : values.getOrDefault(name, List.of()).get(entry)) {
                    String[] pair = value.split(String.valueOf(Names.LABEL), 2);
                    met.add(pair[0]);
                    labels.computeIfAbsent(pair[0], same -> new TreeMap<>()).merge(pair[1], 1, Integer::sum);
                }
            }
            met.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        List<Count> sorted = counts.entrySet().stream()
                .map(count -> new Count(
                        count.getKey(), commonest(labels.getOrDefault(count.getKey(), Map.of())), count.getValue()))
                .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value))
                .limit(most)
                .toList();
        return new Facet(name, sorted);
    }

    private static String commonest(Map<String, Integer> labels) {
        int most = labels.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return labels.entrySet().stream()
                .filter(label -> label.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
