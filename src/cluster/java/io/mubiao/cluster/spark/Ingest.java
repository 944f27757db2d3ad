package io.mubiao.cluster.spark;

import io.mubiao.cluster.spark.Commit.Move;
import io.mubiao.cluster.spark.Survey.Packed;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Opened;
import io.mubiao.pipeline.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A batch on Spark: looks what the files hold, has made what is new, takes away what is gone, and reports. What was made is
 * committed round by round, so that a run that dies is taken up where it stood.
 */
final class Ingest {
    private static final double NANOS = 1e9;

    private final Terms terms;
    private final Order order;
    private final String run = UUID.randomUUID().toString();
    private final List<FileOutcome> outcomes = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final Map<String, Entry> journal = new TreeMap<>();
    private final List<Move> moves = new ArrayList<>();

    /**
     * What is to be done.
     *
     * @param round how many files are read from one commit to the next
     * @param force whether what is known is done anew
     * @param meant whether a file that was known was looked for
     * @param here the folder in which it was ordered
     */
    record Order(Output output, Input input, Predicate<String> meant, boolean force, int round, Path here) {}

    Ingest(Terms terms, Order order) {
        this.terms = terms;
        this.order = order;
    }

    BatchReport apply(JavaSparkContext spark) throws IOException {
        Instant started = Instant.now();
        long start = System.nanoTime();
        Output output = order.output();
        try {
            output.claim(run);
        } catch (IOException e) {
            throw new Output.UnusableException(e);
        }
        try {
            boolean changed = rounds(spark);
            double seconds = (System.nanoTime() - start) / NANOS;
            List<FileOutcome> sorted = outcomes.stream()
                    .sorted(Comparator.comparing(FileOutcome::path))
                    .toList();
            BatchReport report = new BatchReport(started, seconds, sorted, removed, changed);
            output.write(report, order.here(), run);
            output.commit(new Commit(List.of(move(Output.REPORT)), List.of()), run);
            return report;
        } finally {
            output.sweep(run);
        }
    }

    /** All that is to be done, a part after the other; says whether there was anything. */
    private boolean rounds(JavaSparkContext spark) throws IOException {
        Output output = order.output();
        journal.putAll(output.journal());
        Map<String, Entry> before = Map.copyOf(journal);
        outcomes.addAll(order.input().aside());
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String folder = output.folder().toString();
        String room = folder + "/" + Output.aside(run) + "/archives";
        Survey survey = Survey.of(spark, configuration, terms, order.input().files(), room, this::isDocument);
        outcomes.addAll(survey.aside());
        Map<String, Holding> holdings = holdings(survey.contents());
        List<Holding> work = work(holdings);
        Set<String> held = new HashSet<>(holdings.keySet());
        survey.archives().forEach(archive -> held.add(archive.file().sha256()));
        Map<String, Set<String>> stale = gone(held);
        boolean told = enter(survey.archives(), work);
        boolean changed = told || !work.isEmpty() || !stale.isEmpty();
        Round round = new Round(spark, configuration, terms, folder, Output.aside(run));
        for (int from = 0; from < work.size() || !stale.isEmpty() || told; from += order.round()) {
            told = false;
            List<Holding> part = work.subList(Math.min(from, work.size()), Math.min(from + order.round(), work.size()));
            part.forEach(holding -> drop(holding.sha256(), stale));
            Map<String, List<Entry>> replaced = replaced(stale);
            enter(round.apply(part, replaced), part, before);
            output.write(journal.values(), run);
            commit(replaced.keySet());
            stale.clear();
        }
        return changed;
    }

    /** The files by content. */
    private Map<String, Holding> holdings(Map<String, List<Found>> contents) {
        Map<String, Holding> holdings = new TreeMap<>();
        contents.forEach((sha, all) -> holdings.put(sha, holding(sha, all)));
        return holdings;
    }

    private Holding holding(String sha256, List<Found> met) {
        return new Holding(sha256, met.get(0).bytes(), withOthers(sha256, met));
    }

    /** Whether a content was read as a document under the same rules. */
    private boolean isDocument(String sha256) {
        Entry known = journal.get(sha256);
        return known != null && known.file() != null && holds(known);
    }

    private boolean holds(Entry known) {
        return !order.force() && terms.versions().hold(known.piece().version());
    }

    /**
     * Says what came of the archives; one that is known, and of which nothing is read anew, is unchanged. Returns whether there is
     * anything new to be known.
     */
    private boolean enter(List<Packed> archives, List<Holding> work) {
        Set<String> anew = work.stream().map(Holding::sha256).collect(Collectors.toSet());
        Map<String, List<Found>> met = new TreeMap<>();
        archives.forEach(archive -> met.computeIfAbsent(archive.file().sha256(), sha -> new ArrayList<>())
                .add(archive.file().found()));
        boolean changed = false;
        for (Packed archive : archives) {
            String sha256 = archive.file().sha256();
            String name = archive.file().found().name();
            Opened opened = Objects.requireNonNull(archive.opened());
            Entry known = journal.get(sha256);
            boolean stands = known != null
                    && holds(known)
                    && known.names().contains(name)
                    && opened.files().stream().noneMatch(file -> anew.contains(file.sha256()));
            FileOutcome outcome = opened.outcome(name, stands);
            outcomes.add(outcome);
            if (!stands && !opened.version().isEmpty()) {
                Piece piece = new Piece(outcome.status(), outcome.code(), outcome.message(), null, opened.version(), 0);
                journal.put(sha256, new Entry(holding(sha256, met.getOrDefault(sha256, List.of())), piece, null));
                changed = true;
            }
        }
        return changed;
    }

    /** With the files of the same content that lie where this run does not look. */
    private List<Found> withOthers(String sha256, List<Found> met) {
        Entry known = journal.get(sha256);
        if (known == null) {
            return met;
        }
        List<Found> all = new ArrayList<>(met);
        known.holding().holders().stream()
                .filter(holder -> !order.meant().test(holder.address()))
                .forEach(all::add);
        return all;
    }

    /** What is to be made; what is known and stands is told. */
    private List<Holding> work(Map<String, Holding> holdings) {
        List<Holding> work = new ArrayList<>();
        for (Holding holding : holdings.values()) {
            Entry known = journal.get(holding.sha256());
            if (known != null && holds(known) && known.stands(holding)) {
                tell(holding, known.piece().known(), known.names());
            } else {
                work.add(holding);
            }
        }
        return work;
    }

    private void tell(Holding holding, Piece piece, List<String> before) {
        Set<String> met = holding.holders().stream()
                .filter(holder -> order.meant().test(holder.address()))
                .map(Found::name)
                .collect(Collectors.toSet());
        piece.outcomes(holding.fingerprint(), holding.names(), before).stream()
                .filter(outcome -> met.contains(outcome.path()))
                .forEach(outcomes::add);
    }

    /** Forgets what no file holds any more; its documents, by the file they stand in. */
    private Map<String, Set<String>> gone(Set<String> held) {
        Map<String, Set<String>> stale = new HashMap<>();
        List<Entry> gone = journal.values().stream()
                .filter(entry -> !held.contains(entry.holding().sha256()))
                .filter(entry -> entry.holding().holders().stream()
                        .allMatch(holder -> order.meant().test(holder.address())))
                .toList();
        for (Entry entry : gone) {
            drop(entry.holding().sha256(), stale);
            journal.remove(entry.holding().sha256());
            if (entry.file() != null) {
                removed.add(String.valueOf(entry.piece().document()));
            }
        }
        return stale;
    }

    private void drop(String sha256, Map<String, Set<String>> stale) {
        Entry known = journal.get(sha256);
        if (known != null && known.file() != null) {
            stale.computeIfAbsent(known.file(), file -> new TreeSet<>()).add(sha256);
        }
    }

    /** The files that hold what is to go, with what is to stay of them. */
    private Map<String, List<Entry>> replaced(Map<String, Set<String>> stale) {
        Map<String, List<Entry>> replaced = new LinkedHashMap<>();
        stale.keySet().forEach(file -> replaced.put(file, new ArrayList<>()));
        for (Entry entry : journal.values()) {
            Set<String> dropped = entry.file() == null ? null : stale.get(entry.file());
            if (dropped != null && !dropped.contains(entry.holding().sha256())) {
                Objects.requireNonNull(replaced.get(entry.file())).add(entry);
            }
        }
        return replaced;
    }

    private void enter(List<Shelved> shelved, List<Holding> part, Map<String, Entry> before) {
        Map<String, Holding> made = part.stream().collect(Collectors.toMap(Holding::sha256, each -> each));
        Set<String> files = new TreeSet<>();
        for (Shelved each : shelved) {
            if (each.file() != null && files.add(each.file())) {
                moves.addAll(movesOf(each.aside(), each.file()));
            }
            Holding fresh = made.get(each.sha256());
            Entry known = journal.get(each.sha256());
            Holding holding =
                    fresh != null ? fresh : Objects.requireNonNull(known).holding();
            if (each.piece().version().isEmpty()) {
                journal.remove(each.sha256());
            } else {
                journal.put(each.sha256(), new Entry(holding.closed(), each.piece(), each.file()));
            }
            if (fresh != null) {
                Entry old = before.get(each.sha256());
                tell(holding, each.piece(), old == null ? List.of("") : old.names());
            }
        }
    }

    private List<Move> movesOf(String aside, String file) {
        String below = aside.substring(order.output().folder().toString().length() + 1);
        List<Move> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.add(new Move(below + "/" + part.of(file), part.of(file)));
        }
        return all;
    }

    private void commit(Set<String> replaced) throws IOException {
        Set<String> placed = moves.stream().map(Move::to).collect(Collectors.toSet());
        List<String> gone = new ArrayList<>();
        for (String file : replaced) {
            for (Part part : Part.values()) {
                if (!placed.contains(part.of(file))) {
                    gone.add(part.of(file));
                }
            }
        }
        moves.add(move(Output.JOURNAL));
        order.output().commit(new Commit(moves, gone), run);
        moves.clear();
    }

    private Move move(String name) {
        return new Move(Output.aside(run) + "/" + name, name);
    }
}
