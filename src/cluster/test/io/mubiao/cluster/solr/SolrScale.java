package io.mubiao.cluster.solr;

import io.mubiao.bench.SearchSpeed;
import io.mubiao.index.IndexAnswers;
import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.Vocabulary;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.solr.SolrAddress;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What Solr costs besides the embedded index, for the documents of an output folder: {@code SolrScale FOLDER ROUNDS}. Both are
 * filled anew, with what stands in {@code FOLDER/documents}, and asked the same in turn. Printed are sizes, and seconds and
 * milliseconds of the processors' time: of this process, and of Solr's node. On Linux, which tells of the processors.
 */
final class SolrScale {
    private static final double TICKS = 100;

    private final Path room = Files.createTempDirectory("mubiao-solr-");
    private final Documents documents;
    private final Vocabulary vocabulary;

    private SolrScale(Path output, RuleBook book) throws IOException {
        vocabulary = IndexWords.of(book);
        documents = new Documents(new OutputFolder(output));
    }

    public static void main(String[] arguments) throws Exception {
        SolrScale scale = new SolrScale(Path.of(arguments[0]), RuleBook.load(Path.of("extractors")));
        try (Cloud cloud = Cloud.of(scale.room, 1, "-Xmx2g")) {
            scale.fill(cloud);
            scale.ask(cloud, Integer.parseInt(arguments[1]));
        }
        System.out.println("in " + scale.room);
    }

    private Path folder() {
        return room.resolve("index");
    }

    private void fill(Cloud cloud) throws IOException {
        double start = here();
        try (IndexWriting index = IndexWriting.open(folder(), vocabulary)) {
            for (String id : documents.ids()) {
                index.replace(documents.read(id));
            }
            index.commit();
        }
        say("%d documents", documents.ids().size());
        say("folder: filled in %.0f s, %d kB", here() - start, kilobytes(folder()));
        start = here();
        double there = of(cloud.pid(0));
        new Filling(cloud.address("plans"), null).apply(documents, vocabulary, 1);
        say(
                "Solr: filled in %.0f s here and %.0f s in Solr, %d kB of index, %d kB with its log",
                here() - start,
                of(cloud.pid(0)) - there,
                kilobytes(data(cloud).resolve("index")),
                kilobytes(data(cloud)));
    }

    private static Path data(Cloud cloud) throws IOException {
        try (Stream<Path> cores = Files.list(cloud.home(0))) {
            return cores.filter(Files::isDirectory)
                    .map(core -> core.resolve("data"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Each round wants another number of counts, so that no answer is known; the first is not measured. */
    private void ask(Cloud cloud, int rounds) throws IOException {
        SolrAddress address = cloud.address("plans");
        double[] taken = new double[3];
        int size = SearchSpeed.questions().size();
        try (IndexReading index = IndexReading.open(folder())) {
            SolrIndex solr = new SolrIndex(address, null);
            for (int round = 0; round <= rounds; round++) {
                double start = here();
                asked(index, round);
                double between = here();
                double there = of(cloud.pid(0));
                asked(solr, round);
                double[] now = {between - start, here() - between, of(cloud.pid(0)) - there};
                say("round %d, a question: folder %.1f ms; Solr %.1f ms here, %.1f ms there", round, now, size);
                for (int i = 0; i < now.length && round > 0; i++) {
                    taken[i] += now[i] / rounds;
                }
            }
        }
        say("%d questions, a question: folder %.1f ms; Solr %.1f ms here, %.1f ms there", size, taken, size);
    }

    private static void asked(IndexAnswers index, int round) throws IOException {
        for (SearchRequest request : SearchSpeed.questions()) {
            Window window = new Window(10, 0, 20 + round);
            index.search(new SearchRequest(
                    request.query(), request.in(), request.filters(), request.choices(), window, request.marks()));
        }
    }

    private static void say(String what, int first, double[] seconds, int questions) {
        double[] each = Arrays.stream(seconds).map(s -> s * 1000 / questions).toArray();
        say(what, first, each[0], each[1], each[2]);
    }

    private static void say(String what, Object... values) {
        System.out.println(String.format(Locale.ROOT, what, values));
    }

    private static double here() throws IOException {
        return of(ProcessHandle.current().pid());
    }

    /** Seconds of processor time of a process. */
    private static double of(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static long kilobytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SolrScale::size).sum() / 1024;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
