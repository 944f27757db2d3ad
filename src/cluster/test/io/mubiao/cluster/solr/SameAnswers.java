package io.mubiao.cluster.solr;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.CascadeRequest;
import io.mubiao.compare.Cascader;
import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.index.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.ValueRange;
import io.mubiao.rules.RuleBook;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the index of a folder and that of a Solr the same, and holds their answers against each other. */
record SameAnswers(RuleBook book, Path index, SolrIndex solr) {
    private static final List<String> QUERIES = List.of(
            "秸秆综合利用率",
            "能耗 下降",
            "\"森林覆盖率\"",
            "\"到2025年\" 强度",
            "指标:能耗 -工业 | 充电",
            "部门:发改委",
            "地区:陕西 利用率",
            "标题:节能",
            "13.5%",
            "2025",
            "-能耗",
            "zzyzx OR 污水",
            "海上风电制氢",
            "%%",
            "");

    private static final int PAGE = 17;
    private static final int PAGED = 120;

    private static final List<Filters> FILTERS = List.of(
            new Filters("陕西省", null, null, null, null, null),
            new Filters(null, "发展改革委", null, null, null, null),
            new Filters(null, null, null, "%", 2025, ValueRange.parse("ge:10")));

    /** How many of the questions find something. */
    int check() throws IOException {
        int found = 0;
        try (IndexReading folder = IndexReading.open(index)) {
            for (SearchRequest request : requests()) {
                SearchResult result = folder.search(request);
                assertThat(solr.search(request)).as(request.toString()).isEqualTo(result);
                found += result.total() > 0 ? 1 : 0;
            }
            for (Scope scope : Scope.values()) {
                SearchRequest all = new SearchRequest("率", scope, Filters.NONE, Window.FIRST, Marks.EM);
                List<Hit> here = new ArrayList<>();
                List<Hit> there = new ArrayList<>();
                assertThat(solr.each(all, there::add))
                        .isEqualTo(folder.each(all, here::add))
                        .isPositive();
                assertThat(there).isEqualTo(here);
            }
            for (String area : List.of("", "610000", "999999")) {
                assertThat(solr.workload(area)).isEqualTo(folder.workload(area));
            }
            compare(folder);
        }
        return found;
    }

    /** How many of the hard questions find something; each is asked in every order, and for all its hits a page at a time. */
    int checkHard() throws IOException {
        int found = 0;
        try (IndexReading folder = IndexReading.open(index)) {
            for (String query : HardQuestions.QUERIES) {
                boolean finds = false;
                for (Scope scope : Scope.values()) {
                    for (Order order : Order.values()) {
                        finds |= isSame(folder, request(query, scope, Filters.NONE, List.of(), order));
                    }
                }
                page(folder, query);
                found += finds ? 1 : 0;
            }
            for (Filters filters : HardQuestions.FILTERS) {
                for (Order order : Order.values()) {
                    isSame(folder, request("", Scope.TARGETS, filters, List.of(), order));
                    isSame(folder, request("达到 OR 下降 -工业", Scope.ALL, filters, List.of(), order));
                }
            }
            List<Choice> several =
                    List.of(new Choice("year", "2025"), new Choice("year", "2030"), new Choice("unit", "%"));
            isSame(folder, request("率", Scope.TARGETS, Filters.NONE, several, Order.LARGEST));
            isSame(folder, request("", Scope.ALL, Filters.NONE, List.of(new Choice("genre", "没有")), Order.BEST));
            isSame(folder, request("率", Scope.ALL, Filters.NONE, List.of(new Choice("没有", "x")), Order.BEST));
        }
        return found;
    }

    private boolean isSame(IndexReading folder, SearchRequest request) throws IOException {
        SearchResult result = folder.search(request);
        assertThat(solr.search(request)).as(request.toString()).isEqualTo(result);
        return result.total() > 0;
    }

    /** To the end and beyond it, or for the first hundred hits. */
    private void page(IndexReading folder, String query) throws IOException {
        for (int from = 0; from <= PAGED; from += PAGE) {
            Window window = new Window(PAGE, from, 0, Order.BEST);
            SearchRequest request =
                    new SearchRequest(query, Scope.TARGETS, Filters.NONE, List.of(), window, new Marks("[", "]"));
            SearchResult result = folder.search(request);
            assertThat(solr.search(request)).as(request.toString()).isEqualTo(result);
            if (result.hits().isEmpty()) {
                return;
            }
        }
    }

    private void compare(IndexReading folder) throws IOException {
        Comparer comparer = new Comparer(book);
        for (List<String> words :
                List.of(List.<String>of(), List.of("秸秆综合利用率", "能耗"), List.of("率"), List.of("没有的指标"))) {
            CompareRequest request = new CompareRequest(words, List.of());
            assertThat(new ComparisonJson().apply(comparer.apply(solr.facts(), request)))
                    .isEqualTo(new ComparisonJson().apply(comparer.apply(folder.facts(), request)));
        }
        Cascader cascader = new Cascader(book);
        for (String region : List.of("陕西省", "610700", "金台区")) {
            CascadeRequest request = new CascadeRequest(region, List.of(), List.of(), 5);
            assertThat(cascader.apply(solr.facts(), request)).isEqualTo(cascader.apply(folder.facts(), request));
        }
    }

    private static List<SearchRequest> requests() {
        List<SearchRequest> requests = new ArrayList<>();
        for (String query : QUERIES) {
            for (Scope scope : Scope.values()) {
                for (Order order : Order.values()) {
                    requests.add(request(query, scope, Filters.NONE, List.of(), order));
                }
                for (Filters filters : FILTERS) {
                    requests.add(request(query, scope, filters, List.of(), Order.BEST));
                }
                requests.add(request(query, scope, Filters.NONE, List.of(new Choice("area", "610000")), Order.BEST));
            }
        }
        return requests;
    }

    private static SearchRequest request(
            String query, Scope scope, Filters filters, List<Choice> choices, Order order) {
        return new SearchRequest(query, scope, filters, choices, new Window(20, 2, 20, order), Marks.EM);
    }
}
