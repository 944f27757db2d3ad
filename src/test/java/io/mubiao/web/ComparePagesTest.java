package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    void whatIsDrawnIsOnTheScaleOfItsColumnAndLeadsToItsCell() throws Exception {
        String page = get(CITIES + indicator("秸秆综合利用率") + "&view=dots");
        JsonNode drawing = drawing(page);
        assertThat(drawing.at("/columns/0/unit").asText()).isEqualTo("%");
        assertThat(drawing.at("/rows/0/above").asBoolean()).isTrue();
        JsonNode mark = mark(drawing, "宝鸡市", 0);
        assertThat(mark.get("low").asInt()).isEqualTo(95);
        assertThat(mark.get("open").asInt()).isEqualTo(1);
        assertThat(mark.get("parent").asInt()).isEqualTo(90);
        assertThat(mark.get("rank").asInt()).isEqualTo(1);
        assertThat(mark.get("about").toString()).contains("宝鸡市  ≥95%", "高出 5", "秸秆综合利用率达到95%以上");
        assertThat(page)
                .contains("<details class=\"entry comparable\" id=\""
                        + mark.get("id").asText() + "\"");
        assertThat(page).contains("秸秆综合利用率（%）：各地区的数值，可比的 3 个，最小 88%");
    }

    @Test
    void whatHasNoPlaceOnTheScaleIsNotDrawnThere() throws Exception {
        JsonNode drawing = drawing(get(CITIES + indicator("森林覆盖率") + "&view=heat&scale=parent&rows=all"));
        JsonNode change = mark(drawing, "汉中市", 0);
        assertThat(change.has("low")).isFalse();
        assertThat(change.get("apart").asBoolean()).isTrue();
        assertThat(change.get("sign").asText()).startsWith("↑2");
        assertThat(cellOf(drawing, "铜川市", 0).get("state").asText()).isEqualTo("unnumbered");
        assertThat(cellOf(drawing, "咸阳市", 0).get("state").asText()).isEqualTo("noPlan");
    }

    @Test
    void theBaseValueOfATableStandsBesideItsTarget() throws Exception {
        JsonNode mark = mark(drawing(get(CITIES + indicator("湿地保护率") + "&view=dots")), "安康市", 0);
        assertThat(mark.get("low").asInt()).isEqualTo(52);
        assertThat(mark.get("base").asInt()).isEqualTo(48);
        assertThat(mark.get("about").toString()).contains("基期 48%");
    }

    @Test
    void theViewIsSaidByTheAddress() throws Exception {
        String page = get("/compare?view=heat&scale=parent&field=forestry");
        assertThat(page)
                .contains(
                        "href=\"/compare?field=forestry&amp;view=dots&amp;scale=parent\"",
                        "href=\"/compare?field=forestry&amp;view=heat\"",
                        "<input type=\"hidden\" name=\"view\" value=\"heat\">",
                        "href=\"/compare.csv?field=forestry\"");
    }

    @Test
    void smallOnesStandByTheirFields() throws Exception {
        assertThat(get("/compare?view=fields")).containsPattern("<section class=\"field\"><h2>林草生态</h2>");
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
                "/compare?view=pie",
                "/compare?view=heat&scale=size",
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

    private static JsonNode drawing(String page) throws IOException {
        String before = "data-drawing=\"";
        int at = page.indexOf(before) + before.length();
        return new ObjectMapper()
                .readTree(page.substring(at, page.indexOf('"', at))
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"));
    }

    private static JsonNode cellOf(JsonNode drawing, String region, int column) {
        for (int i = 0; i < drawing.get("rows").size(); i++) {
            if (drawing.at("/rows/" + i + "/name").asText().equals(region)) {
                return drawing.at("/cells/" + i + "/" + column);
            }
        }
        throw new AssertionError("no row of " + region);
    }

    private static JsonNode mark(JsonNode drawing, String region, int column) {
        return cellOf(drawing, region, column).at("/marks/0");
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
