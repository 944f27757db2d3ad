package io.mubiao.bench;

import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.Desk;
import io.mubiao.web.DeskSettings;
import io.mubiao.web.DeskSettings.Folders;
import io.mubiao.web.http.Listening;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How fast the desk answers: an output folder and its corpus come in, milliseconds go out — the first page after the
 * start, searches by 16 clients at once, and the memory in use at the end.
 */
public final class DeskSpeed {
    private static final int CLIENTS = 16;
    private static final int ASKED = 60;
    private static final List<String> QUESTIONS =
            List.of("能耗", "秸秆综合利用率", "森林覆盖率 -国土", "\"污水处理率\"", "部门:生态环境 排放", "地区:陕西 目标", "化学需氧量 | 氨氮", "2025");

    private DeskSpeed() {}

    public static void main(String[] args) throws Exception {
        Path here = Path.of("");
        RuleBook book = RuleBook.load(Path.of("extractors"));
        Folders folders = new Folders(
                new OutputFolder(Path.of(args[0]).toAbsolutePath()),
                Path.of(args[1]).toAbsolutePath(),
                Path.of("corrections"),
                Path.of("extractors"));
        long start = System.nanoTime();
        try (Desk desk = Desk.open(new DeskSettings(
                new Names(here, here),
                folders,
                book,
                new Listening(Listening.HERE, 0, null),
                Exception::printStackTrace))) {
            HttpClient client = HttpClient.newHttpClient();
            System.out.printf(Locale.ROOT, "open,%.0f%n", millis(start));
            System.out.printf(Locale.ROOT, "first page,%.0f%n", time(client, desk.address()));
            searches(client, desk.address()); // warm
            List<Double> times = searches(client, desk.address());
            times.sort(null);
            System.out.printf(Locale.ROOT, "search, median,%.1f%n", times.get(times.size() / 2));
            System.out.printf(Locale.ROOT, "search, 95th percentile,%.1f%n", times.get(times.size() * 95 / 100));
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(Locale.ROOT, "heap MB,%d%n", used >> 20);
        }
    }

    private static List<Double> searches(HttpClient client, String address) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<Callable<List<Double>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int first = i;
            clients.add(() -> {
                List<Double> times = new ArrayList<>();
                for (int asked = 0; asked < ASKED; asked++) {
                    String question = QUESTIONS.get((first + asked) % QUESTIONS.size());
                    String query = URLEncoder.encode(question, StandardCharsets.UTF_8);
                    times.add(time(client, address + "search?in=targets&q=" + query));
                }
                return times;
            });
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> each : pool.invokeAll(clients)) {
            all.addAll(each.get());
        }
        pool.shutdown();
        return all;
    }

    private static double time(HttpClient client, String address) throws Exception {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " gives " + answer.statusCode());
        }
        return millis(start);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
