package io.mubiao.bench;

import io.mubiao.bench.Clock.Spent;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/**
 * What {@code ./mubiao ingest} costs as it is called, from the start of the process to its end, beside a process in which Tika
 * as it comes takes the text of the same files: given are rounds, how many files are read at once, then files and folders.
 * {@code docs/performance.md} says how to run it.
 *
 * <p>Both take turns. Ours writes documents and index, no tables; pages are not read as pictures.
 */
public final class WholeProcesses {
    private static final String TIKA = "tika";

    private WholeProcesses() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.get(0).equals(TIKA)) {
            extract(Integer.parseInt(words.get(1)), words.subList(2, words.size()));
            return;
        }
        String threads = words.get(1);
        List<String> files = words.subList(2, words.size());
        List<Spent> theirs = new ArrayList<>();
        List<Spent> ours = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(words.get(0)); round++) {
            theirs.add(Clock.of(() -> run(tika(threads, files))));
            print("Tika", theirs.get(round));
            Path folder = Files.createTempDirectory("ingest");
            try {
                ours.add(Clock.of(() -> run(ingest(threads, folder, files))));
                print("ours", ours.get(round));
            } finally {
                WholeIngest.delete(folder);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "ours / Tika's, the least of each: %.2f of the processor time, %.2f of the time%n",
                ours.stream().mapToDouble(Spent::processor).min().orElseThrow()
                        / theirs.stream().mapToDouble(Spent::processor).min().orElseThrow(),
                ours.stream().mapToDouble(Spent::time).min().orElseThrow()
                        / theirs.stream().mapToDouble(Spent::time).min().orElseThrow());
    }

    private static List<String> tika(String threads, List<String> files) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), WholeProcesses.class.getName()));
        words.addAll(List.of(TIKA, threads));
        words.addAll(files);
        return words;
    }

    private static List<String> ingest(String threads, Path folder, List<String> files) {
        List<String> words = new ArrayList<>(List.of("./mubiao", "ingest", "--no-tables", "--ocr=never"));
        words.addAll(List.of("-j", threads, "-o", folder.toString()));
        words.addAll(files);
        return words;
    }

    private static void run(List<String> words) throws Exception {
        ProcessBuilder process = new ProcessBuilder(words).redirectErrorStream(true);
        int status =
                process.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", words) + " ended with status " + status);
        }
    }

    private static void print(String which, Spent spent) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s of the processor, %.1f s%n",
                which,
                spent.processor() / 1e3,
                spent.time() / 1e3);
    }

    /** What Tika cannot read is left out. */
    private static void extract(int threads, List<String> paths) throws Exception {
        AutoDetectParser tika = new AutoDetectParser();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> texts = new ArrayList<>();
        for (String path : paths) {
            try (Stream<Path> found = Files.walk(Path.of(path))) {
                found.map(Path::toFile)
                        .filter(File::isFile)
                        .sorted()
                        .forEach(file -> texts.add(pool.submit(() -> text(tika, file.toPath()))));
            }
        }
        for (Future<?> text : texts) {
            text.get();
        }
        pool.shutdown();
    }

    private static int text(AutoDetectParser tika, Path file) {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream bytes = Files.newInputStream(file)) {
            tika.parse(bytes, text, new Metadata(), new ParseContext());
        } catch (Exception e) {
            return 0;
        }
        return text.toString().length();
    }
}
