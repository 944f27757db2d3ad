package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that compare, by what stands in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparePagesTest {
    private static final String CITIES = "/compare?parent=610000&level=city&period=2021-2025";

    private OpenDesk desk;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.with(root, Shaanxi.PLANS);
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void aRowAPlanAColumnAnIndicatorTheAreaAboveFirst() throws Exception {
        String page = get(CITIES + indicator("秸秆综合利用率"));
        assertThat(rows(page)).startsWith("陕西省").contains("宝鸡市", "汉中市", "榆林市");
        assertThat(cell(page, "宝鸡市")).contains("≥95%", "#1", "▲5", "→2025", "<p class=\"quote\">秸秆综合利用率达到95%以上</p>");
        assertThat(cell(page, "汉中市")).contains("≥88%", "▼2").containsPattern("href=\"/documents/[0-9a-f]+#t\\d+\"");
        assertThat(cell(page, "陕西省")).contains("上级", "≥90%").doesNotContain("class=\"rank\"");
    }

    @Test
    void whatMayNotBeComparedSaysWhy() throws Exception {
        String page = get(CITIES + indicator("森林覆盖率") + "&rows=all");
        assertThat(cell(page, "汉中市")).contains("entry apart", "*", "不可比：");
        assertThat(page).contains("不可比的原因");
    }

    @Test
    void theKindsOfEmptyAreToldApart() throws Exception {
        String page = get(CITIES + indicator("森林覆盖率") + indicator("秸秆综合利用率") + "&rows=all");
        assertThat(cell(page, "铜川市")).contains("未定量", "只有文字承诺", "none ");
        assertThat(cell(page, "咸阳市")).contains("none noPlan", "语料中没有该地区的规划");
        assertThat(get(CITIES + indicator("森林覆盖率"))).contains("语料中没有规划的地区", "咸阳市");
        assertThat(rows(get(CITIES + indicator("森林覆盖率")))).doesNotContain("咸阳市");
    }

    @Test
    void aColumnSortsTheRowsAndTheAddressSaysSo() throws Exception {
        String straw = indicator("straw-utilization-rate");
        String best = get(CITIES + straw + "&sort=straw-utilization-rate");
        assertThat(rows(best)).containsSubsequence("陕西省", "宝鸡市", "榆林市", "汉中市");
        assertThat(best).contains("aria-sort=\"ascending\"", "sort=straw-utilization-rate&amp;order=least");
        assertThat(rows(get(CITIES + straw + "&sort=straw-utilization-rate&order=least")))
                .containsSubsequence("陕西省", "汉中市", "榆林市", "宝鸡市");
    }

    @Test
    void theWholeTableCanBeTakenAway() throws Exception {
        HttpResponse<String> csv = desk.get("/compare.csv?parent=610000" + indicator("秸秆综合利用率"));
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("comparison.csv"));
        assertThat(csv.body()).startsWith("\uFEFFindicator_id,").contains("宝鸡市", ",95,95,%", "noPlan");
        Path file = Files.write(
                desk.root.resolve("comparison.xlsx"),
                desk.bytes("/compare.xlsx").body());
        List<String> parts;
        try (ZipFile workbook = new ZipFile(file.toFile())) {
            parts = workbook.stream().map(ZipEntry::getName).toList();
        }
        assertThat(parts).contains("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    }

    @Test
    void whatLettersMayMeanIsProposed() throws Exception {
        assertThat(get("/compare/indicators.json?q=" + encoded("秸秆")))
                .contains("\"value\":\"straw-utilization-rate\"", "农业农村 · 6 份");
        assertThat(get("/compare/indicators.json?field=energy&q=" + encoded("秸秆")))
                .doesNotContain("straw-utilization");
        assertThat(get("/compare/regions.json?q=" + encoded("宝鸡"))).contains("\"value\":\"610300\"", "陕西省");
    }

    @Test
    void aWordThatNothingAnswersToIsSaidWithWhatComesNear() throws Exception {
        assertThat(get("/compare" + indicator("秸秆利用状况").replaceFirst("&", "?")))
                .contains("没有文件提出“秸秆利用状况”", "相近的：", "秸秆综合利用率");
        assertThat(get("/compare?parent=" + encoded("亚特兰蒂斯"))).contains("没有叫“亚特兰蒂斯”的地区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?level=foo",
                "/compare?period=soon",
                "/compare?field=alchemy",
                "/compare?kind=%3Cscript%3E",
                "/compare?page=0",
                "/compare?n=9999",
                "/compare?rows=some",
                "/compare.csv?level=foo",
                "/compare.xlsx?n=-1"
            })
    void aWrongParameterIsRefusedInASentence(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception", "<script>", "at io.");
    }

    @Test
    void whatADocumentOrAnAddressHoldsIsShownAsText() throws Exception {
        String page = get("/compare?n=40&region=" + encoded("<script>alert(1)</script>") + "&region=610000"
                + indicator("<img src=x>"));
        assertThat(page).doesNotContain("<script>alert", "<img", "javascript:");
        assertThat(get("/compare?n=40&rows=all"))
                .contains("<table", "&lt;b&gt;")
                .doesNotContain("<img", "<b>显著");
    }

    @Test
    void englishTellsTheSame() throws Exception {
        String page =
                desk.get(CITIES + indicator("秸秆综合利用率"), "Cookie", "language=en").body();
        assertThat(page).contains("number 1 among the regions", "stricter by 5 than", "show in the original");
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String indicator(String name) {
        return "&indicator=" + encoded(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The regions at the heads of rows, in their order. */
    private static List<String> rows(String page) {
        List<String> rows = new ArrayList<>();
        var heads = Pattern.compile("<span class=\"area\"><b>([^<]*)</b>").matcher(page);
        while (heads.find()) {
            rows.add(heads.group(1));
        }
        return rows;
    }

    /** The row of a region. */
    private static String cell(String page, String region) {
        int at = page.indexOf("<span class=\"area\"><b>" + region);
        assertThat(at).as(region).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }
}
