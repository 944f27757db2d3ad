package io.mubiao.bench;

import io.mubiao.index.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.ValueRange;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long a question to an index takes, hits, marks and counts together, when the program is warm and no one asked it
 * before. Given are the number of rounds and the folder of an index; for each round it is opened anew, so that it knows no
 * answers, and asked for everything once, as the desk does before it is open. Printed are milliseconds: of the processor's
 * time, that of all cores that took part, which other programs do not lengthen as they do that of the clock, and of the
 * clock; of each question with all rounds, of each kind, and of all.
 */
public final class SearchSpeed {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Map<String, List<String>> QUESTIONS = new TreeMap<>(Map.of(
            "one word",
            List.of("能耗", "秸秆综合利用率", "节能减排", "森林覆盖率", "污水处理率", "新能源汽车", "公共机构", "绿色建筑", "目标", "减"),
            "several words",
            List.of("单位地区生产总值能耗 下降", "氮氧化物 重点工程", "城市 生活垃圾 分类", "农村 污水 治理率", "2025 挥发性有机物", "公共机构 人均 能耗"),
            "runs",
            List.of("\"化学需氧量\"", "\"主要污染物\"", "\"重点行业\"", "\"到2025年\"", "\"单位地区生产总值能源消耗\""),
            "places",
            List.of("指标:化学需氧量", "指标:能耗 -工业", "部门:发展改革委 公共机构", "部门:生态环境 排放", "地区:陕西 目标", "标题:方案", "标题:保障措施"),
            "alternatives",
            List.of("森林覆盖率 OR 新能源汽车", "化学需氧量 | 氨氮", "绿色建筑 -改造", "煤炭 消费 -电力 | 光伏", "-能耗"),
            "without a hit",
            List.of("海上风电制氢示范", "\"量子计算机\"", "zzyzx", "指标:火星车", "麒麟 獬豸"),
            "all",
            List.of("", "2025", "%")));

    private static final Map<String, SearchRequest> NARROWED = new TreeMap<>(Map.of(
            "a year", filtered("能耗", null, null, List.of(new Choice("year", "2025"))),
            "an area", filtered("下降", null, null, List.of(new Choice("area", "610000"))),
            "a department", filtered("", "发展改革委", null, List.of()),
            "a range", filtered("率", null, ValueRange.parse("ge:90"), List.of()),
            "a genre", filtered("", null, null, List.of(new Choice("genre", "方案")))));

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> clock = new TreeMap<>();

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        SearchSpeed warming = new SearchSpeed();
        warming.round(Path.of(arguments[1]));
        SearchSpeed speed = new SearchSpeed();
        for (int i = 0; i < rounds; i++) {
            speed.round(Path.of(arguments[1]));
        }
        speed.times.keySet().forEach(speed::print);
    }

    /** All of a round, besides the empty one. */
    public static List<SearchRequest> questions() {
        List<SearchRequest> questions = new ArrayList<>(NARROWED.values());
        for (Scope scope : List.of(Scope.TARGETS, Scope.ALL, Scope.DOCUMENTS)) {
            for (List<String> kind : QUESTIONS.values()) {
                kind.stream().filter(query -> !query.isEmpty()).forEach(query -> questions.add(asked(query, scope)));
            }
        }
        return questions;
    }

    private void round(Path folder) throws IOException {
        try (IndexReading index = IndexReading.open(folder)) {
            for (Scope scope : Scope.values()) {
                index.search(asked("", scope));
            }
            for (Scope scope : List.of(Scope.TARGETS, Scope.ALL, Scope.DOCUMENTS)) {
                for (Map.Entry<String, List<String>> kind : QUESTIONS.entrySet()) {
                    for (String query : kind.getValue()) {
                        boolean kept = query.isEmpty();
                        if (!kept) {
                            time(index, asked(query, scope), kind.getKey(), scope + " " + query);
                        }
                    }
                }
            }
            for (Map.Entry<String, SearchRequest> narrowed : NARROWED.entrySet()) {
                time(index, narrowed.getValue(), "narrowed", "by " + narrowed.getKey());
            }
        }
    }

    private void time(IndexReading index, SearchRequest request, String kind, String question) throws IOException {
        long others = ofOthers();
        long start = THREADS.getCurrentThreadCpuTime();
        long from = System.nanoTime();
        long hits = index.search(request).total();
        double taken = (System.nanoTime() - from) / 1e6;
        double time = (THREADS.getCurrentThreadCpuTime() - start + ofOthers() - others) / 1e6;
        for (String group : List.of("1 " + question + ", " + hits + " hits", "2 " + kind, "3 all")) {
            times.computeIfAbsent(group, name -> new ArrayList<>()).add(time);
            clock.computeIfAbsent(group, name -> new ArrayList<>()).add(taken);
        }
    }

    /** The threads that help with a question where no one else asks. */
    private static long ofOthers() {
        long time = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("ForkJoinPool.commonPool")) {
                time += Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return time;
    }

    private static SearchRequest asked(String query, Scope scope) {
        return new SearchRequest(query, scope, Filters.NONE, new Window(10, 0, 20), Marks.EM);
    }

    private static SearchRequest filtered(String query, String department, ValueRange range, List<Choice> choices) {
        Filters filters = new Filters(null, department, null, null, null, range);
        return new SearchRequest(query, Scope.TARGETS, filters, choices, new Window(10, 0, 20), Marks.EM);
    }

    private void print(String what) {
        List<Double> processor = times.getOrDefault(what, List.of());
        List<Double> taken = clock.getOrDefault(what, List.of());
        System.out.printf(
                Locale.ROOT,
                "middle %7.1f ms, 95 of 100 within %7.1f ms, by the clock %7.1f and %7.1f ms, %s%n",
                share(processor, 0.5),
                share(processor, 0.95),
                share(taken, 0.5),
                share(taken, 0.95),
                what);
    }

    private static double share(List<Double> times, double share) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }
}
