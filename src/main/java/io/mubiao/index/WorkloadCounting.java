package io.mubiao.index;

import io.mubiao.model.Department;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** Counts departments and those that stand together; a document's entries follow each other, so it counts once. */
final class WorkloadCounting extends SimpleCollector {
    private static final int PAIRS = 400;
    private static final List<Department.Role> ROLES =
            List.of(Department.Role.LEAD, Department.Role.RESPONSIBLE, Department.Role.COOPERATOR);
    private static final Comparator<Workload.Body> MOST_FIRST = Comparator.comparingInt(Workload.Body::targets)
            .thenComparingInt(Workload.Body::documents)
            .reversed()
            .thenComparing(Workload.Body::name);
    private static final Comparator<Workload.Pair> TOGETHER_FIRST = Comparator.comparingInt(Workload.Pair::documents)
            .reversed()
            .thenComparing(Workload.Pair::one)
            .thenComparing(Workload.Pair::other);

    private final Map<String, int[]> bodies = new TreeMap<>();
    private final Map<List<String>, Integer> pairs = new HashMap<>();

    /** By function: how often it leads, is responsible, helps. */
    private final Map<String, int[]> roles = new HashMap<>();

    private SortedSetDocValues departments = DocValues.emptySortedSet();
    private SortedSetDocValues duties = DocValues.emptySortedSet();
    private int[] done = {};
    private SortedSetDocValues kinds = DocValues.emptySortedSet();
    private SortedDocValues documents = DocValues.emptySorted();
    private long target;
    /** By ordinal: targets, sections, documents, and the document counted last. */
    private int[][] counts = {};

    /** By two ordinals: documents, and the document counted last. */
    private Map<Long, int[]> together = new HashMap<>();

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        departments = DocValues.getSortedSet(context.reader(), Names.facet("department"));
        duties = DocValues.getSortedSet(context.reader(), Names.DUTY);
        done = new int[Math.toIntExact(duties.getValueCount())];
        kinds = DocValues.getSortedSet(context.reader(), Names.facet("kind"));
        documents = DocValues.getSorted(context.reader(), Names.DOCUMENT);
        target = kinds.lookupTerm(new BytesRef("target" + Names.LABEL + "target"));
        counts = new int[Math.toIntExact(departments.getValueCount())][];
        Arrays.setAll(counts, ordinal -> new int[] {0, 0, 0, -1});
        together = new HashMap<>();
    }

    @Override
    public void collect(int entry) throws IOException {
        if (!departments.advanceExact(entry) || !documents.advanceExact(entry) || !kinds.advanceExact(entry)) {
            return;
        }
        if (duties.advanceExact(entry)) {
            for (int i = duties.docValueCount(); i > 0; i--) {
                done[(int) duties.nextOrd()]++;
            }
        }
        int kind = kinds.nextOrd() == target ? 0 : 1;
        int document = documents.ordValue();
        int[] named = new int[departments.docValueCount()];
        for (int i = 0; i < named.length; i++) {
            named[i] = (int) departments.nextOrd();
            int[] count = counts[named[i]];
            count[kind]++;
            count[2] += count[3] == document ? 0 : 1;
            count[3] = document;
            for (int j = 0; j < i; j++) {
                int[] pair = together.computeIfAbsent(((long) named[j] << 32) | named[i], both -> new int[] {0, -1});
                pair[0] += pair[1] == document ? 0 : 1;
                pair[1] = document;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        String[] names = new String[counts.length];
        for (int i = 0; i < counts.length; i++) {
            String term = departments.lookupOrd(i).utf8ToString();
            names[i] = term.substring(0, term.indexOf(Names.LABEL));
            if (counts[i][2] > 0) {
                int[] sum = bodies.computeIfAbsent(names[i], name -> new int[3]);
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += counts[i][k];
                }
            }
        }
        together.forEach((both, count) ->
                pairs.merge(List.of(names[(int) (both >> 32)], names[both.intValue()]), count[0], Integer::sum));
        counts = new int[0][];
        together = new HashMap<>();
        for (int i = 0; i < done.length; i++) {
            if (done[i] > 0) {
                String term = duties.lookupOrd(i).utf8ToString();
                int end = term.indexOf(Names.LABEL);
                Department.Role role =
                        Department.Role.valueOf(term.substring(0, end).toUpperCase(Locale.ROOT));
                int at = ROLES.indexOf(role);
                roles.computeIfAbsent(term.substring(end + 1), name -> new int[ROLES.size()])[at] += done[i];
            }
        }
        done = new int[0];
    }

    private Workload.Roles roles(String name) {
        int[] counted = roles.getOrDefault(name, new int[ROLES.size()]);
        return new Workload.Roles(counted[0], counted[1], counted[2]);
    }

    Workload workload() {
        return new Workload(
                bodies.entrySet().stream()
                        .map(body -> new Workload.Body(
                                body.getKey(),
                                body.getValue()[0],
                                body.getValue()[1],
                                body.getValue()[2],
                                roles(body.getKey())))
                        .sorted(MOST_FIRST)
                        .toList(),
                pairs.entrySet().stream()
                        .map(pair -> new Workload.Pair(
                                pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                        .sorted(TOGETHER_FIRST)
                        .limit(PAIRS)
                        .toList());
    }
}
