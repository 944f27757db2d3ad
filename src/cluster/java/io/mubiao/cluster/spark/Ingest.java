package io.mubiao.cluster.spark;

import io.mubiao.cluster.spark.Commit.Move;
import io.mubiao.pipeline.BatchReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** @throws IOException where the folder of results cannot be used, or not any more */
    BatchReport apply(JavaSparkContext spark) throws IOException {
        Instant started = Instant.now();
        long start = System.nanoTime();
        Output output = order.output();
        output.claim(run);
        try {
            Ledger ledger = new Ledger(output.journal(), terms.versions(), order.meant(), order.force());
            boolean changed = rounds(spark, ledger);
            double seconds = (System.nanoTime() - start) / NANOS;
            BatchReport report = new BatchReport(started, seconds, ledger.outcomes(), ledger.removed(), changed);
            output.write(report, order.here(), run);
            output.commit(new Commit(List.of(move(Output.REPORT)), List.of()), run);
            return report;
        } finally {
            output.sweep(run);
        }
    }

    /** Before anything is read, asks as many of Spark's processes as there may be whether they see this run's claim. */
    private void checkShared(JavaSparkContext spark, Broadcast<SerializableConfiguration> configuration, String folder)
            throws IOException {
        String own = run;
        int many = spark.defaultParallelism() * Survey.TASKS_A_CORE;
        boolean shared = spark.parallelize(Collections.nCopies(many, folder), many)
                .map(each -> Output.isSeen(configuration.value().value(), each, own))
                .reduce(Boolean::logicalAnd);
        if (!shared) {
            order.output().checkHeld(run);
            throw new Output.NotSharedException();
        }
    }

    /** All that is to be done, a part after the other; says whether there was anything. */
    private boolean rounds(JavaSparkContext spark, Ledger ledger) throws IOException {
        ledger.aside(order.input().aside());
        ledger.closed(order.input().closed());
        Broadcast<SerializableConfiguration> configuration =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        String folder = order.output().folder().toString();
        checkShared(spark, configuration, folder);
        String room = folder + "/" + Output.aside(run) + "/archives";
        Survey survey = Survey.of(spark, configuration, terms, order.input().files(), room, ledger::isDocument);
        ledger.aside(survey.aside());
        ledger.closed(survey.closed());
        Map<String, Holding> holdings = ledger.holdings(survey.contents());
        List<Holding> work = ledger.work(holdings);
        Set<String> held = new HashSet<>(holdings.keySet());
        survey.archives().forEach(archive -> held.add(archive.file().sha256()));
        Map<String, Set<String>> stale = ledger.gone(held);
        boolean told = ledger.archives(survey.archives(), work);
        boolean changed = told || !work.isEmpty() || !stale.isEmpty();
        Round round = new Round(spark, configuration, terms, folder, Output.aside(run));
        for (int from = 0; from < work.size() || !stale.isEmpty() || told; from += order.round()) {
            told = false;
            List<Holding> part = work.subList(Math.min(from, work.size()), Math.min(from + order.round(), work.size()));
            part.forEach(holding -> ledger.drop(holding.sha256(), stale));
            Map<String, List<Entry>> replaced = ledger.replaced(stale);
            List<Shelved> made = round.apply(part, replaced);
            Map<String, List<Entry>> kept = ledger.kept(made);
            enter(made, part, ledger);
            if (!kept.isEmpty()) {
                enter(round.apply(List.of(), kept), List.of(), ledger);
            }
            order.output().write(ledger.entries(), run);
            commit(replaced.keySet());
            stale.clear();
        }
        return changed;
    }

    /** What a round made is known from now on, and is to be moved to its place. */
    private void enter(List<Shelved> shelved, List<Holding> part, Ledger ledger) {
        Map<String, Holding> made = part.stream().collect(Collectors.toMap(Holding::sha256, each -> each));
        Set<String> files = new TreeSet<>();
        for (Shelved each : shelved) {
            if (each.file() != null && files.add(each.file())) {
                moves.addAll(movesOf(each.aside(), each.file()));
            }
            ledger.made(each, made.get(each.sha256()));
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
