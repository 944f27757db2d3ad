package io.mubiao.bench;

import com.sun.management.OperatingSystemMXBean;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.Desk;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.DeskSettings.Folders;
import io.mubiao.web.http.Listening;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * How fast the desk answers: an output folder and its corpus come in, lines of figures go out — the first page after the
 * start, pages that count over everything, searches by 16 clients at once, a marked page of a PDF of a hundred pages, and
 * the memory in use. Times are those of the clock in milliseconds, and of the processors (with those of the clients and of Java's compilers), which
 * say more on a machine that does other things besides. After the folders, {@code rested} lets the desk come to rest before the
 * searches, as it is after some seconds without visits; and with {@code thinking} each of the clients reads for 1 to 5 seconds before
 * it asks again, as people do, where else it asks as soon as it has its answer.
 */
public final class DeskSpeed {
    private static final int CLIENTS = 16;
    private static final int ASKED = 25;
    private static final int LEAST_THINKING = 1_000;
    private static final int MOST_THINKING = 5_000;
    private static final long A_WHILE = 3_000;
    private static final long IDLE_NANOS = 60_000_000;
    private static final List<String> QUESTIONS =
            List.of("能耗", "秸秆综合利用率", "森林覆盖率 -国土", "\"污水处理率\"", "部门:生态环境 排放", "地区:陕西 目标", "化学需氧量 | 氨氮", "2025");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> COUNTING =
            List.of("", "search?in=targets", "search?in=documents", "search?q=2025&in=documents", "corpus");

    private final Desk desk;
    private final boolean thinking;

    private DeskSpeed(Desk desk, boolean thinking) {
        this.desk = desk;
        this.thinking = thinking;
    }

    public static void main(String[] args) throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        List<String> how = List.of(args).subList(2, args.length);
        long start = System.nanoTime();
        try (Desk desk = open(book, new OutputFolder(Path.of(args[0]).toAbsolutePath()), Path.of(args[1]))) {
            say("open", millis(start));
            DeskSpeed speed = new DeskSpeed(desk, how.contains("thinking"));
            say("first page", speed.time(""));
            say("from the start to the first page", millis(start));
            say("first page again", speed.time(""));
            if (how.contains("rested")) {
                say("until the desk was at rest", rest());
            }
            speed.search("search for the first time", DeskSpeed::fresh);
            speed.counting();
            speed.search("search", DeskSpeed::common);
            speed.search("search", DeskSpeed::common);
            say("heap MB", used() >> 20);
            say("resident MB", resident() >> 10);
        }
        Path folder = Files.createTempDirectory("mubiao-speed");
        OutputFolder output = LongPaper.in(folder, book);
        try (Desk desk = open(book, output, folder.resolve("corpus"))) {
            new DeskSpeed(desk, false).markedPage(new Documents(output));
        }
    }

    private static Desk open(RuleBook book, OutputFolder output, Path corpus) throws IOException {
        Path here = corpus.toAbsolutePath().getParent();
        Folders folders = new Folders(output, corpus.toAbsolutePath(), Path.of("corrections"), Path.of("extractors"));
        Listening listening = new Listening(Listening.HERE, 0, null);
        return Desk.open(new DeskSettings(new Names(here, here), folders, book, listening, Exception::printStackTrace));
    }

    /** Each of the pages that count over all that there is, one after another. */
    private void counting() throws Exception {
        for (String page : COUNTING) {
            time(page);
            say("/" + page, time(page));
        }
    }

    private void search(String what, IntFunction<String> questions) throws Exception {
        long before = processors();
        long compiling = JavaThreads.compilersMillis();
        List<Asked> asked = searches(questions);
        List<Double> times = new ArrayList<>(asked.stream().map(Asked::millis).toList());
        times.sort(null);
        say(what + ", median", times.get(times.size() / 2));
        say(what + ", 95th percentile", times.get(times.size() * 95 / 100));
        say(what + ", processor time each", (processors() - before) / 1e6 / times.size());
        say(
                what + ", of which clients",
                asked.stream().mapToLong(Asked::processors).sum() / 1e6 / times.size());
        say(what + ", of which Java's compilers", (JavaThreads.compilersMillis() - compiling) / (double) times.size());
    }

    /** One of a few questions that come again and again. */
    private static String common(int number) {
        return QUESTIONS.get(number % QUESTIONS.size());
    }

    /** A question that no one asked before. */
    private static String fresh(int number) {
        return common(number) + " -" + number;
    }

    /** The page of a document with a picture of the page that a mark stands on, first seen and seen again. */
    private void markedPage(Documents documents) throws Exception {
        PlanDocument document = documents.all().get(0);
        List<Target> targets = document.findings().targets();
        Target marked = targets.get(targets.size() * 2 / 3);
        String address = "documents/" + document.id();
        String picture = address + "/pages/" + marked.evidence().source().page() + ".png";
        for (String when : List.of("first", "again")) {
            say("document of " + document.source().form().pages() + " pages, " + when, time(address));
            say("its marked page, " + when, time(picture));
        }
        say("another page of it", time(address + "/pages/50.png"));
    }

    /**
     * What a client saw of one answer.
     *
     * @param processors nanoseconds that the client itself used
     */
    private record Asked(double millis, long processors) {}

    private List<Asked> searches(IntFunction<String> questions) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<List<Asked>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int first = i * ASKED;
            clients.add(() -> {
                List<Asked> all = new ArrayList<>();
                Random pauses = new Random(first);
                try (PlainClient client = client()) {
                    for (int asked = 0; asked < ASKED; asked++) {
                        if (thinking) {
                            Thread.sleep(pauses.nextInt(LEAST_THINKING, MOST_THINKING));
                        }
                        String question = URLEncoder.encode(questions.apply(first + asked), StandardCharsets.UTF_8);
                        long used = THREADS.getCurrentThreadCpuTime();
                        double millis = time(client, "search?in=targets&q=" + question);
                        all.add(new Asked(millis, THREADS.getCurrentThreadCpuTime() - used));
                    }
                }
                return all;
            });
        }
        List<Asked> all = new ArrayList<>();
        for (Future<List<Asked>> each : pool.invokeAll(clients)) {
            all.addAll(each.get());
        }
        pool.shutdown();
        return all;
    }

    private PlainClient client() throws IOException {
        return new PlainClient(URI.create(desk.address()));
    }

    private double time(String path) throws IOException {
        try (PlainClient client = client()) {
            return time(client, path);
        }
    }

    private static double time(PlainClient client, String path) throws IOException {
        long start = System.nanoTime();
        int status = client.get("/" + path);
        if (status != 200) {
            throw new IllegalStateException(path + " gives " + status);
        }
        return millis(start);
    }

    private static void say(String what, double figure) {
        System.out.printf(Locale.ROOT, "%s,%.1f%n", what, figure);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Waits until the program does nothing any more. */
    private static double rest() throws InterruptedException {
        long start = System.nanoTime();
        long before;
        do {
            before = processors();
            Thread.sleep(A_WHILE);
        } while (processors() - before > IDLE_NANOS);
        return millis(start);
    }

    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** In KB; 0 where the system does not say. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
