package io.mubiao.bench;

import io.mubiao.model.OcrUse;
import io.mubiao.model.PlanText;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * What reading costs beside the plain text alone: {@code docs/benchmark.md} says how to run it.
 *
 * <p>Ours is text, tables, places and outline of a file; beside it stands, for a PDF, PDFBox's {@code PDFTextStripper} as
 * it comes, for Word and HTML Tika's plain text. Both run in one thread of one process, in turn, file by file; of each
 * the median of the rounds is taken, in CPU time.
 */
public final class ReadingBenchmark {
    private static final int WARM_UP = 4;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Stages stages;
    private final AutoDetectParser tika = new AutoDetectParser();
    /** What was made, so that nothing is left out as unused. */
    private long made;

    private ReadingBenchmark(RuleBook book) throws Exception {
        this.stages = Stages.of(book, OcrUse.NEVER);
    }

    /** A piece of work on a file. */
    @FunctionalInterface
    private interface Work {
        int apply(Path file) throws Exception;
    }

    /** Milliseconds of CPU time, ours and theirs. */
    private record Cost(double ours, double theirs) {
        Cost plus(Cost other) {
            return new Cost(ours + other.ours, theirs + other.theirs);
        }
    }

    /** Rounds, then files and folders. */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        ReadingBenchmark benchmark = new ReadingBenchmark(RuleBook.load(Path.of("extractors")));
        List<Path> files = new ArrayList<>();
        for (String arg : List.of(args).subList(1, args.length)) {
            try (Stream<Path> found = Files.walk(Path.of(arg))) {
                found.filter(file -> Files.isRegularFile(file) && !kind(file).isEmpty())
                        .sorted()
                        .forEach(files::add);
            }
        }
        double[][] ours = new double[files.size()][rounds];
        double[][] theirs = new double[files.size()][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < files.size(); i++) {
                Cost cost = benchmark.cost(files.get(i));
                if (round >= 0) {
                    ours[i][round] = cost.ours();
                    theirs[i][round] = cost.theirs();
                }
            }
        }
        Map<String, Cost> costs = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            Cost cost = new Cost(median(ours[i]), median(theirs[i]));
            costs.merge(kind(files.get(i)), cost, Cost::plus);
            print(String.valueOf(files.get(i).getFileName()), cost);
        }
        System.out.println();
        costs.forEach(ReadingBenchmark::print);
    }

    private Cost cost(Path file) throws Exception {
        Work theirs = kind(file).equals("pdf") ? this::stripped : this::parsed;
        return new Cost(milliseconds(this::outlined, file), milliseconds(theirs, file));
    }

    private int outlined(Path file) throws Exception {
        PlanText text = stages.clean().apply(stages.reading().apply(file));
        return stages.outline().apply(text).sections().size();
    }

    private int stripped(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private int parsed(Path file) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream bytes = Files.newInputStream(file)) {
            tika.parse(bytes, text, new Metadata(), new ParseContext());
        }
        return text.toString().length();
    }

    private double milliseconds(Work work, Path file) throws Exception {
        long start = CLOCK.getCurrentThreadCpuTime();
        made += work.apply(file);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return List.of("pdf", "docx", "doc", "html").contains(ending) ? ending : "";
    }

    private static void print(String name, Cost cost) {
        System.out.printf(
                Locale.ROOT, "%5.2f  %8.1f ms %8.1f ms  %s%n", cost.ours / cost.theirs, cost.ours, cost.theirs, name);
    }
}
