package io.mubiao.bench;

import io.mubiao.compare.CascadeRequest;
import io.mubiao.compare.Cascader;
import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.compare.Facts;
import io.mubiao.compare.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.model.PlanDocument;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long comparing takes over many documents.
 *
 * <p>Given are a folder of documents that were made ({@code output/documents}), how many are to be made of them, and a folder
 * for their index. Each is one of those given with another id, another region of the list and other numbers; section texts
 * are left out, which comparing does not read. An index that is there already is used as it is. Told are the size of the index,
 * the CPU time to open it, and for each question that of the first time and the median of nine more, with the yardstick of
 * reading one of the JSON documents.
 */
public final class CompareSpeed {
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1e6;

    private CompareSpeed() {}

    public static void main(String[] arguments) throws Exception {
        Path samples = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        RuleBook book = RuleBook.load(Path.of("extractors"));
        List<byte[]> given = read(samples);
        if (!Files.exists(folder)) {
            write(given, count, folder, book);
        }
        say("index, MB", size(folder) / 1e6);
        DocumentJson json = new DocumentJson();
        timed("read one JSON document", () -> {
            try {
                return json.read(given.get(0)).findings().targets().size();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        Comparer comparer = new Comparer(book);
        Cascader cascader = new Cascader(book);
        long start = now();
        try (IndexReading index = IndexReading.open(folder)) {
            Facts facts = index.facts();
            say("open", (now() - start) / MILLIS);
            List<String> five = List.of("单位GDP能耗", "化学需氧量", "氨氮", "氮氧化物", "挥发性有机物");
            timed("five indicators, all documents", () -> size(comparer.apply(facts, request(five, Filters.NONE))));
            timed("most set, all documents", () -> size(comparer.apply(facts, request(List.of(), Filters.NONE))));
            timed(
                    "one indicator, one region",
                    () -> size(comparer.apply(facts, request(List.of("秸秆综合利用率"), Filters.ofRegions(List.of("甘肃省"))))));
            timed("cascade of a province", () -> cascader.apply(
                            facts, new CascadeRequest("甘肃省", List.of("单位GDP能耗"), List.of(), 5))
                    .strands()
                    .size());
            Comparison whole = comparer.apply(facts, request(five, Filters.NONE));
            timed("as JSON", () -> new ComparisonJson().apply(whole).length());
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            say("memory held, MB", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        }
    }

    private static CompareRequest request(List<String> indicators, Filters filters) {
        return new CompareRequest(indicators, filters);
    }

    private static int size(Comparison comparison) {
        return comparison.rows().size() * comparison.indicators().size();
    }

    private static void timed(String what, Supplier<Integer> question) {
        long start = now();
        int size = question.get();
        double first = (now() - start) / MILLIS;
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long from = now();
            question.get();
            rounds.add((now() - from) / MILLIS);
        }
        rounds.sort(null);
        System.out.printf(
                Locale.ROOT, "%-32s first %7.1f ms, then %7.1f ms (%d)%n", what, first, rounds.get(ROUNDS / 2), size);
    }

    /** CPU time of this thread, as others may use the machine. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(String what, double number) {
        System.out.printf(Locale.ROOT, "%-32s %.1f%n", what, number);
    }

    private static List<byte[]> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> given = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                given.add(Files.readAllBytes(file));
            }
            return given;
        }
    }

    private static void write(List<byte[]> given, int count, Path folder, RuleBook book) throws IOException {
        DocumentJson json = new DocumentJson();
        List<PlanDocument> samples = new ArrayList<>();
        for (byte[] bytes : given) {
            samples.add(json.read(bytes));
        }
        VariedPlans varied = new VariedPlans(samples, book);
        Files.createDirectories(folder);
        try (IndexWriting index = IndexWriting.open(folder, List.of())) {
            for (int i = 0; i < count; i++) {
                index.replace(varied.plan(i));
            }
            index.commit();
        }
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
