package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that follow an indicator down the levels, and put two plans side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelsTest {
    private static final String HANDED_OUT =
            """
            <html><head><meta charset="utf-8"><title>渭南市“十四五”节能减排工作方案</title></head><body>
            <h1>渭南市“十四五”节能减排工作方案</h1><p>一、主要目标</p>
            <p>节约优先。（市发展改革委负责）</p><p>附件1</p><p>“十四五”各县（市、区）主要污染物重点工程减排量</p>
            <table><tr><th>地区</th><th>化学需氧量重点工程减排量（吨）</th></tr>
            <tr><td>临渭区</td><td>120</td></tr><tr><td>华州区</td><td>170</td></tr><tr><td>合计</td><td>300</td></tr></table>
            <p>附件2</p><p>重点任务分工表</p>
            <table><tr><th>序号</th><th>重点任务</th><th>责任单位</th></tr>
            <tr><td>1</td><td>推进公共建筑节能改造。</td><td>市住房城乡建设局、市发展改革委</td></tr>
            <tr><td>2</td><td>建立林木管护台账。</td><td>市林业局</td></tr></table>
            </body></html>
            """;

    private static final String MADE_UNDER =
            """
            凤县“十四五”节能减排工作方案

            为贯彻《宝鸡市“十四五”节能减排工作方案》，制定本方案。
            一、主要目标
            到2025年，全县森林覆盖率达到80%。
            """;

    private OpenDesk desk;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        Map<String, String> plans = new HashMap<>(Shaanxi.PLANS);
        plans.put("渭南市.html", HANDED_OUT);
        plans.put("凤县.txt", MADE_UNDER);
        desk = OpenDesk.with(root, plans);
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void anIndicatorGoesDownFromTheNationEachAreaBelowItsOwn() throws Exception {
        String page = get("/cascade?indicator=" + encoded("秸秆综合利用率"));
        assertThat(page)
                .contains("本级未提出")
                .containsSubsequence("陕西省", "≥90%", "<ul class=\"tree\">", "宝鸡市", "≥95%", "▲5");
        assertThat(node(page, "汉中市")).contains("≥88%", "▼2").doesNotContain("class=\"rank\"");
        assertThat(node(page, "宝鸡市")).contains("href=\"/cascade?region=610300&amp;indicator=");
        assertThat(page).contains("href=\"/api/v1/cascade?indicator=");
    }

    @Test
    void whatIsHandedOutIsAddedUpAndHeldAgainstTheWhole() throws Exception {
        String page = get("/cascade?region=610000&indicator=" + encoded("化学需氧量重点工程减排量"));
        assertThat(page)
                .contains("分解到 2 个地区，合计 290吨，总量 300吨，相差 -10吨")
                .containsPattern("<li>华州区 <a href=\"/documents/[0-9a-f]+#t[0-9]+\">170吨</a></li>")
                .contains("/cascade.csv?region=610000&amp;indicator=", "/cascade.xlsx?region=610000");
        String csv = get("/cascade.csv?region=610000&indicator=" + encoded("化学需氧量重点工程减排量"));
        assertThat(csv)
                .startsWith("\uFEFFindicator_id,indicator,depth,above_code,region_code,region,document")
                .containsPattern(",1,610000,610500,渭南市,[0-9a-f]+,[^,]+,set,")
                .containsPattern(",2,610500,[0-9]*,华州区,[0-9a-f]+,[^,]+,share,");
    }

    @Test
    void wordsThatNothingAnswersToAreSaid() throws Exception {
        assertThat(get("/cascade?region=" + encoded("亚特兰蒂斯"))).contains("没有叫“亚特兰蒂斯”的地区");
        assertThat(get("/cascade?indicator=" + encoded("<b>点石成金率</b>"))).contains("没有文件提出“&lt;b&gt;点石成金率&lt;/b&gt;”");
    }

    @Test
    void twoPlansOfARegionStandSideBySide() throws Exception {
        String old = desk.id("宝鸡市“十三五”");
        String now = desk.id("\"title\": \"宝鸡市“十四五”");
        String page = get("/diff?left=" + old + "&right=" + now);
        assertThat(page).contains("上调 1；下调 1；不变 0；不可比 0；新增 0；不再提出 1");
        assertThat(group(page, "raised")).contains("森林覆盖率", "55%", "→2020", "56.5%", "要求提高");
        assertThat(group(page, "lowered")).contains("秸秆综合利用率", "≥96%", "≥95%", "要求降低");
        assertThat(group(page, "dropped")).contains("湿地保护率", "50%", "#t", "<td class=\"none\">–");
        assertThat(get("/diff?left=" + now + "&right=" + old)).contains("新增 1；不再提出 0");
        assertThat(page).contains("/diff.csv?left=" + old + "&amp;right=" + now, "/diff.xlsx?");
        String csv = get("/diff.csv?left=" + old + "&right=" + now);
        assertThat(csv).startsWith("\uFEFFchange,indicator_id,indicator,why,relation,in_words,before_document");
        assertThat(csv.lines().skip(1)).anyMatch(line -> line.startsWith("new,") || line.startsWith("dropped,"));
        assertThat(desk.get("/diff.csv?left=" + old).statusCode()).isEqualTo(400);
    }

    @Test
    void theOtherPlansOfARegionAreOffered() throws Exception {
        String old = desk.id("宝鸡市“十三五”");
        String now = desk.id("\"title\": \"宝鸡市“十四五”");
        String both = "href=\"/diff?left=" + old + "&amp;right=" + now + "\"";
        assertThat(get("/diff?left=" + now)).contains(both).doesNotContain("榆林市");
        assertThat(get("/diff?left=" + old)).contains(both);
        assertThat(get("/documents/" + now)).contains("href=\"/diff?left=" + now + "\"");
        assertThat(get("/compare?region=610300"))
                .contains("href=\"/diff?left=" + now + "\"", "href=\"/cascade?region=610300&amp;indicator=");
        assertThat(get("/diff?left=" + desk.id("榆林"))).contains("语料中没有该地区的其他文件");
    }

    @Test
    void theTasksOfADepartmentStandByItsTargetsAndSections() throws Exception {
        String page = get("/departments?area=610500&department=" + encoded("发展改革"));
        assertThat(page)
                .containsSubsequence("章节</span>", "节约优先", "任务</span><span class=\"role responsible\">负责</span>")
                .containsPattern("<a href=\"/documents/[0-9a-f]+\\?tab=tasks\">1 推进公共建筑节能改造。</a>")
                .doesNotContain("建立林木管护台账");
    }

    @Test
    void aDocumentLeadsToWhatItIsMadeUnderAndToWhatIsMadeUnderIt() throws Exception {
        String county = desk.id("凤县“十四五”");
        String city = desk.id("\"title\": \"宝鸡市“十四五”");
        assertThat(get("/documents/" + county))
                .contains("<dt>依据</dt><dd><a href=\"/documents/" + city + "\">宝鸡市“十四五”节能减排工作方案");
        assertThat(get("/documents/" + city))
                .contains("<dt>以此为依据</dt><dd><a href=\"/documents/" + county + "\">")
                .contains("<dt>同一地区的其他文件</dt>", "宝鸡市“十三五”节能减排工作方案", "前一时期");
    }

    @ParameterizedTest
    @CsvSource({
        "/cascade?n=99, 400",
        "/cascade?period=soon, 400",
        "/diff, 400",
        "/diff?left=../journal, 404",
        "/diff?left=0123456789abcdef, 404"
    })
    void aWrongParameterIsRefusedInASentence(String path, int status) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception", "at io.");
    }

    @Test
    void englishTellsTheSame() throws Exception {
        String page =
                desk.get("/cascade?region=610000", "Cookie", "language=en").body();
        assertThat(page).contains("Down the levels: 陕西省", "handed out to 2 areas: 290吨 in all");
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An area with what it says, without those below it. */
    private static String node(String page, String area) {
        int name = page.indexOf(">" + area + "<", page.indexOf("class=\"strand\""));
        assertThat(name).as(area).isPositive();
        return page.substring(page.lastIndexOf("<li", name), page.indexOf("</li>", name));
    }

    private static String group(String page, String kind) {
        int at = page.indexOf("<tbody class=\"" + kind + "\">");
        assertThat(at).as(kind).isPositive();
        return page.substring(at, page.indexOf("</tbody>", at));
    }
}
