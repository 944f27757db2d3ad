package io.mubiao.bench;

import com.sun.management.OperatingSystemMXBean;
import io.mubiao.model.Findings;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.pipeline.Stages;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * What a document costs from the bytes of its file to its JSON, stage by stage, beside Tika's plain text of the same files:
 * {@code docs/performance.md} says how to run it.
 *
 * <p>Ours and Tika each run in a process of their own, started with the options of this one, with one thread, several times
 * over all files. So the first round tells what a short run costs, with classes and rules to be loaded and the compilers at
 * work, and the last what one of thousands of files does. Under Linux the compilers are told apart, by the names of their
 * threads.
 */
public final class StageCost {
    private static final String OURS = "ours";
    private static final String TIKA = "tika";
    private static final String COMPILERS = "compilers";
    private static final String WHOLE = "all";

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final int TICK_MILLIS = 10;
    /** Where among the numbers behind the name in parentheses the ticks of a thread stand. */
    private static final int USER = 11;

    /** Milliseconds of the processor till now. */
    private final Map<String, Double> spent = new LinkedHashMap<>();

    private StageCost() {}

    /** Rounds, then files and folders. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        switch (words.get(0)) {
            case OURS -> new StageCost().ours(Integer.parseInt(words.get(1)), files(words.subList(2, words.size())));
            case TIKA -> new StageCost().tikas(Integer.parseInt(words.get(1)), files(words.subList(2, words.size())));
            default -> {
                List<Map<String, Double>> tika = apart(TIKA, words);
                print(tika, tika, TIKA);
                print(apart(OURS, words), tika, OURS);
            }
        }
    }

    private static List<Path> files(List<String> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try (Stream<Path> found = Files.walk(Path.of(argument))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** The rounds of one of both, in a process started for it, which prints a line each: {@code read=1.2 clean=0.3}. */
    private static List<Map<String, Double>> apart(String which, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), StageCost.class.getName(), which));
        words.addAll(arguments);
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Map<String, Double>> rounds = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, Double> round = new LinkedHashMap<>();
                for (String pair : line.split(" ", -1)) {
                    String[] parts = pair.split("=", -1);
                    round.put(parts[0], Double.valueOf(parts[1]));
                }
                rounds.add(round);
            }
        }
        process.waitFor();
        return rounds;
    }

    private void ours(int rounds, List<Path> files) throws Exception {
        long start = now();
        Stages stages = Stages.of(RuleBook.load(Path.of("extractors")), OcrUse.NEVER);
        add("rules", now() - start);
        for (int round = 0; round < rounds; round++) {
            for (Path file : files) {
                make(file, stages);
            }
            say(files.size());
        }
    }

    private void tikas(int rounds, List<Path> files) throws Exception {
        AutoDetectParser tika = new AutoDetectParser();
        for (int round = 0; round < rounds; round++) {
            for (Path file : files) {
                long start = now();
                extract(file, tika);
                add("read", now() - start);
            }
            say(files.size());
        }
    }

    private void make(Path file, Stages stages) throws IOException {
        long begun = now();
        Layout layout;
        try {
            layout = stages.reading().apply(file);
        } catch (UnreadableException e) {
            return;
        }
        long read = now();
        PlanText text = stages.clean().apply(layout);
        long cleaned = now();
        Outline outline = stages.outline().apply(text);
        long outlined = now();
        Findings findings = stages.extract().apply(text, outline);
        long extracted = now();
        PlanDocument document = stages.linking().apply("plan", source(), text, outline, findings);
        long linked = now();
        new DocumentJson().write(document);
        long written = now();
        add("read", read - begun);
        add("clean", cleaned - read);
        add("outline", outlined - cleaned);
        add("extract", extracted - outlined);
        add("link", linked - extracted);
        add("write", written - linked);
    }

    private static void extract(Path file, AutoDetectParser tika) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            tika.parse(bytes, new BodyContentHandler(-1), new Metadata(), new ParseContext());
        } catch (TikaException | SAXException e) {
            System.err.println(file + ": " + e.getMessage());
        }
    }

    private void add(String stage, long nanos) {
        spent.merge(stage, nanos / 1e6, Double::sum);
    }

    private void say(int files) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        spent.put(COMPILERS, compilers());
        spent.put(WHOLE, system.getProcessCpuTime() / 1e6);
        System.out.println(spent.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s=%.3f", each.getKey(), each.getValue() / files))
                .collect(Collectors.joining(" ")));
    }

    /** None where the system does not tell of threads. */
    private static double compilers() throws IOException {
        if (!Files.isDirectory(THREADS)) {
            return 0;
        }
        double millis = 0;
        try (Stream<Path> all = Files.list(THREADS)) {
            for (Path thread : all.toList()) {
                String stat = Files.readString(thread.resolve("stat"), StandardCharsets.UTF_8);
                String[] counts = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
                if (stat.contains("(C1 ") || stat.contains("(C2 ")) {
                    millis += TICK_MILLIS * (Double.parseDouble(counts[USER]) + Double.parseDouble(counts[USER + 1]));
                }
            }
        }
        return millis;
    }

    private static void print(List<Map<String, Double>> rounds, List<Map<String, Double>> tika, String which) {
        int last = rounds.size() - 1;
        System.out.printf(Locale.ROOT, "%-10s  first round  all rounds  last round  ms of processor a file%n", which);
        for (String stage : rounds.get(0).keySet()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-10s %10.2f %11.2f %11.2f%n",
                    stage,
                    rounds.get(0).get(stage),
                    rounds.get(last).get(stage) / rounds.size(),
                    inRound(rounds, last, stage));
        }
        System.out.printf(
                Locale.ROOT,
                "  by Tika's  %10.2f %11.2f %11.2f%n",
                rounds.get(0).get(WHOLE) / tika.get(0).get(WHOLE),
                rounds.get(last).get(WHOLE) / tika.get(last).get(WHOLE),
                inRound(rounds, last, WHOLE) / inRound(tika, last, WHOLE));
    }

    private static double inRound(List<Map<String, Double>> rounds, int round, String stage) {
        double before = round == 0 ? 0 : rounds.get(round - 1).get(stage);
        return rounds.get(round).get(stage) - before;
    }

    private static Source source() {
        return new Source(
                "plan",
                new Source.Fingerprint("0".repeat(64), 0),
                new Source.Form("text/plain", null, Source.TextLayer.DIGITAL),
                List.of());
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
