package io.mubiao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mubiao.index.IndexReading;
import io.mubiao.index.IndexWriting;
import io.mubiao.index.SearchRequest;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Stages;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import io.mubiao.variants.CorpusMaker;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Changes plans and questions at random and looks what becomes of them: a result, or the exception that is documented.
 * Anything else, and what takes longer than the limit, is a finding, told with the seed that gives it again.
 *
 * <p>As a program: {@code Fuzzing documents workFolder seconds firstSeed}, where {@code documents} is a folder of made
 * documents ({@code output/documents}). See docs/fuzzing.md.
 */
public final class Fuzzing implements AutoCloseable {
    private static final String SIGNS =
            "\" - | OR ( ) : * ~ ? \\ [ ] ^ 《 》 （ ） ％ 0 99999999999999999999 -1 1e999 ½ 十万亿 "
                    + "\u0000 \uFEFF \uD83D 二〇二五年 2025—2035年 以上 不超过 翻一番 、 。 ； \n 一、 （一） 1. 表1 单位：";
    static final List<String> DIMENSIONS =
            List.of("indicators", "units", "bounds", "departments", "times", "directions", "modifiers", "columns");

    private final List<Path> files;
    private final List<String> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>(List.of(SIGNS.split(" ")));
    private final Path work;
    private final long limitSeconds;
    private final Stages stages;
    private final IndexReading index;
    private ExecutorService thread = Executors.newSingleThreadExecutor(Fuzzing::daemon);

    /**
     * @param documents plans that were made; they give a file of each form, the texts and an index
     * @param work an empty folder
     */
    Fuzzing(List<PlanDocument> documents, Path work, long limitSeconds) throws Exception {
        this.work = work;
        this.limitSeconds = limitSeconds;
        RuleBook book = RuleBook.load(Path.of("extractors"));
        stages = Stages.of(book, OcrUse.NEVER);
        for (String dimension : DIMENSIONS) {
            book.words(dimension).words().stream().map(Word::term).forEach(words::add);
        }
        CorpusMaker maker = new CorpusMaker(book, documents.subList(0, 1));
        for (int i = 0; i < 7; i++) {
            maker.write(work.resolve("whole"), i);
        }
        try (Stream<Path> made = Files.walk(work.resolve("whole"))) {
            files = made.filter(Files::isRegularFile).sorted().toList();
        }
        documents.forEach(document -> texts.add(document.text()));
        try (IndexWriting writing = IndexWriting.open(Files.createDirectories(work.resolve("index")), words)) {
            for (PlanDocument document : documents) {
                writing.replace(document);
            }
            writing.commit();
        }
        index = IndexReading.open(work.resolve("index"));
    }

    public static void main(String[] arguments) throws Exception {
        List<PlanDocument> documents = new ArrayList<>();
        try (Stream<Path> made = Files.list(Path.of(arguments[0]))) {
            for (Path file : made.sorted().toList()) {
                documents.add(new DocumentJson().read(Files.readAllBytes(file)));
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[2]));
        long seed = Long.parseLong(arguments[3]);
        long findings = 0;
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "fuzzing");
        try (Fuzzing fuzzing = new Fuzzing(documents, work, 30)) {
            for (; System.nanoTime() < end; seed++) {
                String finding = fuzzing.tried(seed);
                if (!finding.isEmpty()) {
                    findings++;
                    System.out.println(finding);
                }
            }
        }
        System.out.println("next seed " + seed + ", findings " + findings);
    }

    /** What is wrong with what this seed gives; empty where nothing is. */
    String tried(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random);
        int what = (int) Math.floorMod(seed, 4L);
        if (what == 3) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                query.append(mutation.text(words.get(random.nextInt(words.size())), words));
            }
            return watched(seed, "query", () -> index.search(SearchRequest.of(query.toString())));
        }
        if (what == 2) {
            String whole = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(whole.length());
            String piece = whole.substring(from, Math.min(whole.length(), from + 4000));
            Path file = Files.write(
                    work.resolve("text.txt"), mutation.text(piece, words).getBytes(UTF_8));
            return watched(seed, "text", () -> read(file));
        }
        Path whole = files.get(random.nextInt(files.size()));
        String name = String.valueOf(whole.getFileName());
        Path file = work.resolve("changed" + name.substring(name.lastIndexOf('.')));
        Files.write(file, mutation.file(Files.readAllBytes(whole)));
        return watched(seed, file.getFileName().toString(), () -> read(file));
    }

    private void read(Path file) throws IOException {
        try {
            Layout layout = stages.reading().apply(file);
            var text = stages.clean().apply(layout);
            stages.extract().apply(text, stages.outline().apply(text));
        } catch (UnreadableException e) {
            // as documented: it says why
        }
    }

    private interface Trial {
        void run() throws IOException;
    }

    private String watched(long seed, String what, Trial trial) throws InterruptedException {
        Future<?> running = thread.submit(() -> {
            trial.run();
            return null;
        });
        try {
            running.get(limitSeconds, TimeUnit.SECONDS);
            return "";
        } catch (TimeoutException e) {
            running.cancel(true);
            thread.shutdownNow();
            thread = Executors.newSingleThreadExecutor(Fuzzing::daemon);
            return "seed " + seed + ", " + what + ": not ended after " + limitSeconds + " s";
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return cause instanceof IOException ? "" : "seed " + seed + ", " + what + ": " + cause + where(cause);
        }
    }

    private static String where(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .limit(12)
                .map(place -> "\n    " + place)
                .reduce("", String::concat);
    }

    private static Thread daemon(Runnable run) {
        Thread made = new Thread(run, "fuzzing");
        made.setDaemon(true); // one that does not end must not hold up the end
        return made;
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        index.close();
    }
}
