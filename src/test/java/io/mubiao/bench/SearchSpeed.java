package io.mubiao.bench;

import io.mubiao.index.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a question to an index takes, hits, marks and counts together, when the program is warm. Given are the number of
 * rounds and the folder of an index; printed are milliseconds of one thread's time for each question and scope.
 */
public final class SearchSpeed {
    private static final List<String> QUERIES = List.of(
            "秸秆综合利用率",
            "节能减排",
            "单位地区生产总值能耗 下降",
            "\"化学需氧量\"",
            "森林覆盖率 OR 新能源汽车",
            "指标:化学需氧量",
            "部门:发展改革委 公共机构",
            "绿色建筑 -改造",
            "海上风电",
            "");

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        double[] all = new double[QUERIES.size() * Scope.values().length * rounds];
        int asked = 0;
        try (IndexReading index = IndexReading.open(Path.of(arguments[1]))) {
            for (Scope scope : Scope.values()) {
                for (String query : QUERIES) {
                    SearchRequest request =
                            new SearchRequest(query, scope, Filters.NONE, new Window(10, 0, 20), Marks.EM);
                    long hits = index.search(request).total();
                    double[] times = new double[rounds];
                    for (int i = 0; i < rounds; i++) {
                        long start = System.nanoTime();
                        hits = index.search(request).total();
                        times[i] = (System.nanoTime() - start) / 1e6;
                        all[asked++] = times[i];
                    }
                    print(share(times, 0.5), share(times, 0.95), hits + " hits: " + scope + " " + query);
                }
            }
        }
        print(share(all, 0.5), share(all, 0.95), "all of them");
    }

    private static double share(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static void print(double middle, double most, String what) {
        System.out.printf(Locale.ROOT, "middle %7.1f ms, 95 of 100 within %7.1f ms, %s%n", middle, most, what);
    }
}
