package io.mubiao.bench;

import io.mubiao.bench.Clock.Spent;
import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * What the whole of {@code ingest} costs beside a plain-text extraction alone: {@code docs/performance.md} says how to run it.
 *
 * <p>Ours is everything from the file to index and tables; beside it Tika as it comes, one shared parser, takes the text and
 * lets it go. Both read the same files with as many threads, in turn, in one run. What Tika finds no text in is left out
 * for both.
 */
public final class IngestBenchmark {
    private static final int WARM_UP = 2;

    private final RuleBook book;
    private final Stages stages;
    private final AutoDetectParser tika = new AutoDetectParser();
    private final Map<String, List<Spent>> spent = new LinkedHashMap<>();
    private long characters;

    private IngestBenchmark(RuleBook book) throws Exception {
        this.book = book;
        this.stages = Stages.of(book, OcrUse.NEVER);
    }

    /** Rounds, then files and folders. */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        IngestBenchmark benchmark = new IngestBenchmark(RuleBook.load(Path.of("extractors")));
        List<Path> files = new ArrayList<>();
        for (String arg : List.of(args).subList(1, args.length)) {
            try (Stream<Path> found = Files.walk(Path.of(arg))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        List<Path> read = files.stream().filter(benchmark::hasText).toList();
        System.out.printf("%d files; Tika finds no text in %d more%n", read.size(), files.size() - read.size());
        Map<String, List<Path>> kinds = new TreeMap<>();
        read.forEach(file ->
                kinds.computeIfAbsent(ending(file), kind -> new ArrayList<>()).add(file));
        for (int round = -WARM_UP; round < rounds; round++) {
            benchmark.round(read, kinds);
            if (round < 0) {
                benchmark.spent.clear();
            }
        }
        benchmark.print(read, kinds);
        Starting.print();
    }

    private void round(List<Path> files, Map<String, List<Path>> kinds) throws Exception {
        for (int threads : new int[] {1, 2}) {
            take("tika " + threads, () -> extract(files, threads));
            take("ingest " + threads, () -> ingest(files, threads, new Batch(book, stages)));
        }
        Isolation apart = new Isolation(Path.of("extractors"), Isolation.LIMIT, Isolation.memory(2));
        take("workers 2", () -> ingest(files, 2, new Batch(book, apart)));
        for (Map.Entry<String, List<Path>> kind : kinds.entrySet()) {
            take("tika " + kind.getKey(), () -> extract(kind.getValue(), 1));
            take("ingest " + kind.getKey(), () -> ingest(kind.getValue(), 1, new Batch(book, stages)));
        }
    }

    private void take(String name, Clock.Work work) throws Exception {
        spent.computeIfAbsent(name, each -> new ArrayList<>()).add(Clock.of(work));
    }

    private void ingest(List<Path> files, int threads, Batch batch) throws Exception {
        Path folder = Files.createTempDirectory("ingest");
        try {
            WholeIngest.apply(files, folder, threads, batch);
        } finally {
            WholeIngest.delete(folder);
        }
    }

    private void extract(List<Path> files, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> texts = new ArrayList<>();
        files.forEach(file -> texts.add(pool.submit(() -> text(file).length())));
        for (Future<Integer> text : texts) {
            characters += text.get();
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
    }

    private String text(Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream bytes = Files.newInputStream(file)) {
            tika.parse(bytes, text, new Metadata(), new ParseContext());
        }
        return text.toString();
    }

    private boolean hasText(Path file) {
        try {
            return text(file).codePoints().filter(Character::isIdeographic).count() > 100;
        } catch (Exception e) {
            return false; // nothing to be compared with
        }
    }

    private void print(List<Path> files, Map<String, List<Path>> kinds) {
        System.out.println("                        ms of processor a file          ms a file      ours / Tika's");
        System.out.println("                               Tika       ours       Tika       ours   processor   time");
        for (int threads : new int[] {1, 2}) {
            line("all, in one process, " + threads, files.size(), "tika " + threads, "ingest " + threads);
        }
        line("all, worker processes, 2", files.size(), "tika 2", "workers 2");
        kinds.forEach((kind, held) -> line(kind + ", 1", held.size(), "tika " + kind, "ingest " + kind));
        System.out.printf(
                Locale.ROOT,
                "workers / one process: %.2f of the processor time; throughput of two threads / one: Tika %.2f, ours %.2f%n",
                middle("workers 2").processor() / middle("ingest 2").processor(),
                middle("tika 1").time() / middle("tika 2").time(),
                middle("ingest 1").time() / middle("ingest 2").time());
    }

    private void line(String name, int files, String theirs, String ours) {
        Spent tikas = middle(theirs);
        Spent own = middle(ours);
        System.out.printf(
                Locale.ROOT,
                "%-24s %10.1f %10.1f %10.1f %10.1f %10.2f %8.2f%n",
                name,
                tikas.processor() / files,
                own.processor() / files,
                tikas.time() / files,
                own.time() / files,
                own.processor() / tikas.processor(),
                own.time() / tikas.time());
    }

    private Spent middle(String name) {
        List<Spent> rounds = spent.getOrDefault(name, List.of());
        return rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
