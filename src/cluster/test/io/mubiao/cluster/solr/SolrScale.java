package io.mubiao.cluster.solr;

import io.mubiao.bench.SearchSpeed;
import io.mubiao.index.IndexAnswers;
import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What Solr costs besides the embedded index, for the documents of an output folder: {@code SolrScale RESULTS ROUNDS FOLDER MEMORY
 * [fill]}. A collection of one node with one copy is filled from {@code RESULTS/documents} into {@code FOLDER}, and it and {@code
 * RESULTS/index} are asked the same in turn; with {@code fill}, an index that is filled anew in {@code FOLDER}, too. Printed are
 * sizes, and times by the clock and of the processors, of this process and of Solr's node.
 */
final class SolrScale {
    private static final int SECONDS_BETWEEN_WORDS = 20;

    private final long start = System.nanoTime();
    private final OutputFolder results;
    private final Path folder;
    private final Path index;
    private final Cloud cloud;
    private final Gauge here = new Gauge(ProcessHandle.current().pid());
    private final Gauge there;

    private SolrScale(OutputFolder results, Path folder, Path index, Cloud cloud) {
        this.results = results;
        this.folder = folder;
        this.index = index;
        this.cloud = cloud;
        this.there = new Gauge(cloud.pid(0));
    }

    public static void main(String[] arguments) throws Exception {
        OutputFolder results = new OutputFolder(Path.of(arguments[0]));
        Path folder = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
        try (Stream<Path> held = Files.list(folder)) {
            if (held.findAny().isPresent()) {
                throw new IOException(folder + " is not empty");
            }
        }
        boolean anew = arguments.length > 4;
        Path index = anew ? folder.resolve("index") : results.index();
        if (!anew) {
            IndexReading.open(index).close();
        }
        try (Cloud cloud = Cloud.lasting(folder, "-Xmx" + arguments[3])) {
            SolrScale scale = new SolrScale(results, folder, index, cloud);
            RuleBook book = RuleBook.load(Path.of("extractors"));
            if (anew) {
                scale.fillFolder(book);
            }
            scale.fill(book);
            scale.ask(Integer.parseInt(arguments[1]));
        }
    }

    private void fillFolder(RuleBook book) throws IOException {
        Documents documents = new Documents(results);
        double begun = here.seconds();
        long clock = System.nanoTime();
        try (IndexWriting writing = IndexWriting.open(index, IndexWords.of(book))) {
            for (String id : documents.ids()) {
                writing.replace(documents.read(id));
            }
            writing.commit();
        }
        say(
                "folder filled in %.0f s by the clock, of processors %.0f s",
                (System.nanoTime() - clock) / 1e9, here.seconds() - begun);
    }

    private void fill(RuleBook book) throws IOException {
        Documents documents = new Documents(results);
        int all = documents.ids().size();
        AtomicInteger met = new AtomicInteger();
        say("%d documents to be sent", all);
        double begun = here.seconds();
        double node = there.seconds();
        long clock = System.nanoTime();
        ScheduledExecutorService words = Executors.newSingleThreadScheduledExecutor();
        words.scheduleAtFixedRate(
                () -> tell(met.get(), all, begun, node),
                SECONDS_BETWEEN_WORDS,
                SECONDS_BETWEEN_WORDS,
                TimeUnit.SECONDS);
        new Filling(cloud.address("plans"), null, id -> met.incrementAndGet()).apply(documents, IndexWords.of(book), 1);
        words.shutdownNow();
        say(
                "Solr filled in %.0f s by the clock, of processors %.0f s here and %.0f s in Solr",
                (System.nanoTime() - clock) / 1e9, here.seconds() - begun, there.seconds() - node);
        say(
                "index: folder %d MB, Solr %d MB, with its log %d MB; Solr had at most %d MB of memory",
                Gauge.megabytes(index),
                Gauge.megabytes(data().resolve("index")),
                Gauge.megabytes(data()),
                there.peakMegabytes());
    }

    private void tell(int met, int all, double begun, double node) {
        try {
            say(
                    "%d of %d, %.0f s here, %.0f s in Solr, %d MB in the folder, %d MB of memory in Solr",
                    met,
                    all,
                    here.seconds() - begun,
                    there.seconds() - node,
                    Gauge.megabytes(folder),
                    there.peakMegabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() throws IOException {
        try (Stream<Path> cores = Files.list(cloud.home(0))) {
            return cores.map(core -> core.resolve("data"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Each round wants another number of counts, so that no answer is known; the first is not measured. */
    private void ask(int rounds) throws IOException {
        Taken folders = new Taken();
        Taken solrs = new Taken();
        double own = 0;
        int unlike = 0;
        try (IndexReading opened = IndexReading.open(index)) {
            SolrIndex solr = new SolrIndex(cloud.address("plans"), null);
            for (int round = 0; round <= rounds; round++) {
                List<Long> found = asked(opened, round, folders, null);
                double begun = here.seconds();
                List<Long> foundThere = asked(solr, round, solrs, there);
                own += round == 0 ? 0 : here.seconds() - begun;
                for (int i = 0; i < found.size(); i++) {
                    unlike += found.get(i).equals(foundThere.get(i)) ? 0 : 1;
                }
                say("round %d of %d, the first question %s and %s ms", round, rounds, folders.first(), solrs.first());
                if (round == 0) {
                    folders.forget();
                    solrs.forget();
                }
            }
        }
        int asked = rounds * SearchSpeed.questions().size();
        say("%d questions, %d with other numbers of hits", asked, unlike);
        say("folder: %s", folders);
        say("Solr: %s, and %.1f ms here", solrs, own * 1000 / asked);
        say("Solr had at most %d MB of memory, and this %d MB", there.peakMegabytes(), here.peakMegabytes());
    }

    /** How many hits each has. */
    private static List<Long> asked(IndexAnswers index, int round, Taken taken, Gauge node) throws IOException {
        List<Long> found = new ArrayList<>();
        for (SearchRequest request : SearchSpeed.questions()) {
            Window window = new Window(10, 0, 20 + round);
            SearchRequest other = new SearchRequest(
                    request.query(), request.in(), request.filters(), request.choices(), window, request.marks());
            long busy = busy(node);
            long clock = System.nanoTime();
            found.add(index.search(other).total());
            long ended = System.nanoTime();
            taken.add((ended - clock) / 1e6, (busy(node) - busy) / 1e6);
        }
        return found;
    }

    /** Of this thread, which asks an index itself, or of a node that is asked. */
    private static long busy(Gauge node) throws IOException {
        return node == null ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : node.nanos();
    }

    private void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, "%5.0f s: ", (System.nanoTime() - start) / 1e9);
        System.out.println(String.format(Locale.ROOT, what, values));
    }

    /** Milliseconds that questions took, by the clock and of the processors. */
    private static final class Taken {
        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void add(double byClock, double ofProcessor) {
            clock.add(byClock);
            processor.add(ofProcessor);
        }

        void forget() {
            clock.clear();
            processor.clear();
        }

        String first() {
            return String.format(Locale.ROOT, "%.0f", clock.get(0));
        }

        @Override
        public String toString() {
            return "by the clock " + shares(clock) + ", of processors " + shares(processor);
        }

        private static String shares(List<Double> taken) {
            List<Double> sorted = taken.stream().sorted().toList();
            double sum = sorted.stream().mapToDouble(each -> each).sum();
            return String.format(
                    Locale.ROOT,
                    "%.1f ms in the middle, 95 of 100 within %.1f, %.1f on the whole",
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (0.95 * (sorted.size() - 1))),
                    sum / sorted.size());
        }
    }
}
