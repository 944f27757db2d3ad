package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.evaluate.Evaluator;
import io.mubiao.pipeline.Documents;
import io.mubiao.rules.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages by what stands in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final String STRAW = "%E7%A7%B8%E7%A7%86%E7%BB%BC%E5%90%88%E5%88%A9%E7%94%A8%E7%8E%87";

    private OpenDesk desk;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.in(root);
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void aHitSaysWhatIsSetAndLeadsToItsRecord() throws Exception {
        String page = desk.get("/search?in=targets&q=" + STRAW).body();
        assertThat(page)
                .contains("<html lang=\"zh-CN\">", "<mark>秸秆综合利用率</mark>", "≥91%", "→2025", "榆林市", "金台区")
                .containsPattern("href=\"/documents/" + desk.id("榆林") + "#t\\d+\"");
    }

    @Test
    void facetsNarrowAndTheAddressSaysAll() throws Exception {
        String page =
                desk.get("/search?in=targets&area=610300&field=agriculture").body();
        assertThat(page).contains("农业农村", "金台区").doesNotContain("<b class=\"region\">榆林市");
        String narrowed = desk.get("/search?in=targets&area=610000&min=90&max=92&q=" + STRAW)
                .body();
        assertThat(narrowed).contains("≥91%").doesNotContain("≥96%").contains("value=\"90\"");
        assertThat(desk.get("/search?in=targets&genre=%E6%96%B9%E6%A1%88&role=target&q=" + STRAW)
                        .body())
                .contains("≥91%");
    }

    @Test
    void aHitSaysItsPageOnlyWhereTheFileHasPages() throws Exception {
        String where = "(?s)<p class=\"where\">(?:(?!</p>).)*%s(?:(?!</p>).)*</p>";
        String page = desk.get("/search?in=targets&q=" + STRAW).body();
        assertThat(page)
                .containsPattern(where.formatted("金台区") + ".*")
                .containsPattern(where.formatted("<span class=\"pageno\">第 \\d+ 页"));
        assertThat(desk.get("/search?in=targets&area=610800").body())
                .contains("榆林市")
                .doesNotContain("class=\"pageno\"");
    }

    @Test
    void anAnswerIsAsNewAsTheIndex() throws Exception {
        assertThat(desk.get("/search?q=zzzz").body())
                .isEqualTo(desk.get("/search?q=zzzz").body());
        String english = desk.get("/search?q=zzzz", "Cookie", "language=en").body();
        assertThat(english).contains("<html lang=\"en\">");
        assertThat(desk.get("/search?q=zzzz").body()).contains("<html lang=\"zh-CN\">");
    }

    @Test
    void aPassageIsExplained() throws Exception {
        assertThat(desk.get("/explain").body()).contains("<textarea name=\"text\"");
        String told = desk.get("/explain?text=" + encoded("到2030年，<b>森林覆盖率</b>达到45%。"))
                .body();
        assertThat(told)
                .contains("&lt;b&gt;森林覆盖率", "class=\"num role-target\"", "<b class=\"num role-date\">2030</b>")
                .containsPattern("extractors/targets/rules.yaml:\\d+")
                .doesNotContain("<b>森林");
        assertThat(desk.get("/explain?text=" + encoded("到2022年，森林覆盖率达到45%。") + "&issued=2025")
                        .body())
                .contains("2022 年在文件印发时已经过去");
        assertThat(desk.get("/explain?text=" + encoded("字".repeat(4001))).statusCode())
                .isEqualTo(400);
        assertThat(desk.get("/explain?text=x&issued=12").statusCode()).isEqualTo(400);
    }

    @Test
    void aTargetIsExplainedWhereItStands() throws Exception {
        String id = desk.id("金台区");
        assertThat(desk.get("/documents/" + id).body()).contains("/explain?document=" + id + "&amp;target=t0012");
        String told = desk.get("/explain?document=" + id + "&target=t0012").body();
        assertThat(told)
                .contains(
                        "class=\"num role-target\"", "<section class=\"number meant\">", "/documents/" + id + "#t0012")
                .doesNotContain("无法重新读取");
        assertThat(desk.get("/explain?document=" + id + "&target=t9999").statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/explain?document=0123456789abcdef&target=t0001").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aValueThatCannotBeIsRefusedWithASentence() throws Exception {
        for (String path : List.of(
                "/search?year=abc",
                "/search?year=99999",
                "/search.csv?year=abc",
                "/search?role=nothing",
                "/search?area=%27%3B--",
                "/compare?sort=nothing")) {
            HttpResponse<String> refused = desk.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.body()).as(path).containsPattern("参数 (year|role|area|sort) 不能是");
        }
        assertThat(desk.get("/compare?sort=straw-utilization-rate").statusCode())
                .isEqualTo(200);
        assertThat(desk.get("/compare?field=water&sort=straw-utilization-rate").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPastedParagraphIsSearchedAndALongerTextRefusedWithTheLimit() throws Exception {
        assertThat(desk.get("/?q=" + STRAW.repeat(1000 / 7)).statusCode()).isEqualTo(200);
        for (String path : List.of("/?q=", "/search.csv?q=", "/api/v1/search?q=")) {
            HttpResponse<String> refused = desk.get(path + STRAW.repeat(700));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).containsPattern("1,?000 (个字符|characters)");
        }
    }

    @Test
    void everyPageOfAResultIsReached() throws Exception {
        String first = desk.get("/search").body();
        int total = Integer.parseInt(first.replaceAll("(?s).*共 (\\d+) 条.*", "$1"));
        int last = (total + 19) / 20;
        assertThat(last).isGreaterThan(2);
        assertThat(first).contains("href=\"/search?page=" + last + "\"");
        assertThat(shown("/search?")).hasSize(total);
    }

    @Test
    void whatIsTakenAwayIsWhatThePagesShowInTheirOrder() throws Exception {
        for (String state : List.of(
                "in=targets&sort=largest",
                "in=targets&sort=region",
                "in=targets&q=%E8%BE%BE%E5%88%B0",
                "in=sections&sort=year")) {
            List<String> shown = shown("/search?" + state);
            assertThat(shown).as(state).hasSizeGreaterThan(state.contains("sort") ? 20 : 2);
            assertThat(taken(TakenRows.ofCsv(desk.get("/search.csv?" + state).body()), state))
                    .as(state)
                    .isEqualTo(shown);
            assertThat(taken(
                            TakenRows.ofWorkbook(
                                    desk.bytes("/search.xlsx?" + state).body()),
                            state))
                    .as(state)
                    .isEqualTo(shown);
        }
        assertThat(taken(TakenRows.ofCsv(desk.get("/search.csv?in=documents").body()), ""))
                .isEqualTo(shown("/search?in=documents"));
    }

    /** Where the hits of all pages lead, each once, in their order. */
    private List<String> shown(String address) throws Exception {
        List<String> hits = new ArrayList<>();
        Pattern hit = Pattern.compile("<p class=\"sentence\"><a href=\"/documents/([^\"]+)\"");
        int before = -1;
        for (int page = 1; hits.size() > before; page++) {
            before = hits.size();
            Matcher found = hit.matcher(desk.get(address + "&page=" + page).body());
            while (found.find()) {
                hits.add(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8));
            }
        }
        assertThat(hits).doesNotHaveDuplicates();
        return hits;
    }

    /** Where the rows of a table would lead. */
    private static List<String> taken(List<Map<String, String>> rows, String state) {
        return rows.stream()
                .map(row -> row.get("document")
                        + (state.startsWith("in=targets") ? "#" + row.get("id") : "")
                        + (state.startsWith("in=sections") ? "#s-" + row.get("address") : ""))
                .toList();
    }

    @Test
    void valuesComeInTheirOrder() throws Exception {
        String down =
                desk.get("/search?in=targets&unit=%25&sort=largest&q=" + STRAW).body();
        assertThat(down.indexOf("≥96%")).isPositive().isLessThan(down.indexOf("≥91%"));
        String up =
                desk.get("/search?in=targets&unit=%25&sort=smallest&q=" + STRAW).body();
        assertThat(up.indexOf("≥91%")).isPositive().isLessThan(up.indexOf("≥96%"));
    }

    @Test
    void theWholeResultCanBeTakenAway() throws Exception {
        String csv = desk.get("/search.csv?in=targets&q=" + STRAW).body();
        assertThat(csv)
                .startsWith("\uFEFFid,document,region_code,region,indicator")
                .contains("榆林市", ",91,91,%");
        assertThat(desk.get("/search.csv").body().lines().count()).isGreaterThan(40);
        byte[] workbook = desk.bytes("/search.xlsx?in=targets").body();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void englishByASwitch() throws Exception {
        HttpResponse<String> switched = desk.get("/language/en?back=/search%3Fq%3Dx");
        assertThat(switched.statusCode()).isEqualTo(302);
        String cookie = switched.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("language=en", "HttpOnly", "SameSite=Strict");
        assertThat(desk.get("/", "Cookie", "language=en").body()).contains("<html lang=\"en\">", "Search syntax");
    }

    @Test
    void aPdfIsShownAsItsPagesWithAMarkOverEachTarget() throws Exception {
        String id = desk.id("金台区");
        String page = desk.get("/documents/" + id).body();
        assertThat(page)
                .contains("<svg viewBox=\"0 0 595.", "class=\"mark role-target\"", "id=\"m-t0012\"", "id=\"t0012\"")
                .contains("href=\"#s-三/（一）\"", "id=\"s-三/（一）\"");
        HttpResponse<byte[]> picture = desk.bytes("/documents/" + id + "/pages/2.png");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth())
                .isBetween(1180, 1200);
        assertThat(desk.bytes("/documents/" + id + "/pages/99.png").statusCode())
                .isEqualTo(404);
        assertThat(desk.bytes("/documents/" + id + "/pages/-1.png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTextIsShownWithItsNumbersInTheColoursOfTheirRoles() throws Exception {
        String page = desk.get("/documents/" + desk.id("榆林")).body();
        assertThat(page)
                .contains("<article class=\"text\">", "class=\"num role-target\"", "class=\"num role-date\"")
                .contains("市发展改革委", "牵头");
    }

    @Test
    void aRecordSaysWhereItsYearIsSaidAndWhichRuleMadeIt() throws Exception {
        String text = desk.get("/documents/" + desk.id("榆林")).body();
        assertThat(text)
                .containsPattern("<dt>目标年</dt><dd>2025 <span class=\"note\">承自 <a href=\"#n-\\d+\">「到2025年」</a> 一")
                .containsPattern("extractors/targets/rules.yaml:\\d+</span><code>");
        String pdf = desk.get("/documents/" + desk.id("金台区")).body();
        assertThat(pdf)
                .containsPattern("承自 <a href=\"/documents/[0-9a-f]+\\?view=text#n-\\d+\">「到2025年」</a> [^<]* 第 \\d+ 页");
    }

    @Test
    void aPageCanBeAskedForItsHeadAlone() throws Exception {
        for (String path : List.of("/", "/search", "/compare", "/corpus", "/documents/" + desk.id("榆林"))) {
            String answer = desk.raw("HEAD " + path + " HTTP/1.1\r\nHost: localhost:"
                    + URI.create(desk.address("/")).getPort() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200").contains("text/html").doesNotContain("<html");
        }
        assertThat(desk.raw("HEAD /documents/0123456789abcdef HTTP/1.1\r\nHost: localhost:"
                        + URI.create(desk.address("/")).getPort() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void theAreaOfDepartmentsMayBeNamed() throws Exception {
        String page = desk.get("/departments?area=%E9%99%95%E8%A5%BF%E7%9C%81").body(); // 陕西省
        assertThat(page).contains("value=\"陕西省\"", "/departments.csv?area=610000");
        assertThat(desk.get("/departments?area=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void theLedgerCountsWhatNothingExplains() throws Exception {
        String id = desk.id("金台区");
        assertThat(desk.get("/documents/" + id + "?tab=ledger").body()).containsPattern("共 47 个数字，未解释 \\d+ 个");
        String dates = desk.get("/documents/" + id + "?tab=ledger&role=date").body();
        assertThat(dates).contains("2025</a>").doesNotContain("<td>目标值</td>");
        assertThat(desk.get("/documents/" + id + "?tab=ledger&role=nothing").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatAReaderSaysIsKeptAsGoldAndCountsInEvaluate() throws Exception {
        String id = desk.id("榆林");
        Documents documents = new Documents(desk.output);
        byte[] before = documents.bytes(id);
        String page = "/documents/" + id;
        String token = desk.token();
        var judged = desk.post(
                page + "/judgements", Map.of("token", token, "verdict", "right t0001", "note-t0001", "核对过\t原文"));
        assertThat(judged.statusCode()).isEqualTo(303);
        assertThat(judged.headers().firstValue("Location").orElseThrow()).endsWith(page + "#t0001");
        desk.post(page + "/judgements", Map.of("token", token, "verdict", "wrong t0002"));
        desk.post(
                page + "/missing",
                Map.of("token", token, "indicator", "台账覆盖率", "quote", "各县区全部建立节能台账", "value", "100", "unit", "%"));
        assertThat(desk.get(page).body())
                .contains("class=\"verdict right\"", "class=\"verdict wrong\"", "核对过 原文", "台账覆盖率", "100%");

        var score = new Evaluator()
                .apply(documents.all(), desk.corrections)
                .documents()
                .get(0);
        assertThat(score.targets().found().right()).isEqualTo(1);
        assertThat(score.targets().found().said()).isEqualTo(2);
        assertThat(score.targets().found().gold()).isEqualTo(2);
        assertThat(Files.readString(desk.corrections.resolve(id).resolve("targets.tsv"), StandardCharsets.UTF_8))
                .contains("台账覆盖率", "二");
        assertThat(documents.bytes(id)).isEqualTo(before);

        String missed = desk.get(page).body().replaceAll("(?s).*value=\"(found [0-9a-f]+)\".*", "$1");
        desk.post(page + "/judgements", Map.of("token", token, "verdict", missed));
        desk.post(page + "/judgements", Map.of("token", token, "verdict", "withdraw t0002"));
        assertThat(desk.get(page).body()).doesNotContain("class=\"verdict wrong\"", "台账覆盖率");
        assertThat(desk.post(page + "/judgements", Map.of("token", token, "verdict", "right t9999"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.post(page + "/missing", Map.of("token", token, "quote", "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theJsonOfADocumentIsTheOneInTheFolder() throws Exception {
        String id = desk.id("榆林");
        assertThat(desk.bytes("/documents/" + id + ".json").body()).isEqualTo(new Documents(desk.output).bytes(id));
    }

    @Test
    void departmentsAreCountedAndLeadToWhatWasCounted() throws Exception {
        String page = desk.get("/departments").body();
        String energy = "%E7%94%9F%E6%80%81%E7%8E%AF%E5%A2%83"; // 生态环境
        assertThat(page)
                .contains("<th scope=\"row\"><a href=\"/departments?department=" + energy + "\">生态环境</a></th>")
                .contains("href=\"/search?in=targets&amp;department=" + energy + "\"");
        int counted = Integer.parseInt(
                page.replaceAll("(?s).*in=targets&amp;department=" + energy + "\">([\\d,]+)</a>.*", "$1"));
        assertThat(desk.get("/search?in=targets&department=" + energy).body()).contains("共 " + counted + " 条");
        assertThat(desk.get("/departments?area=610800").body())
                .contains(">统计</a>", ">发展改革</a>", ">林业</a>")
                .doesNotContain(">生态环境</a>");
    }

    @Test
    void whoIsNobodyInParticularIsNotCountedAmongDepartments() throws Exception {
        String somebody = URLEncoder.encode("各有关部门", StandardCharsets.UTF_8);
        assertThat(desk.get("/search?q=%22" + somebody + "%22").body()).contains("<mark>各有关部门</mark>");
        assertThat(desk.get("/departments").body()).doesNotContain("有关部门");
        assertThat(desk.get("/departments.csv").body()).doesNotContain("有关部门");
        assertThat(desk.get("/departments?department=" + somebody).body()).contains("<h1>部门：各有关部门</h1>", "金台区");
    }

    @Test
    void allValuesOfAFacetCanBeFoundAndChosen() throws Exception {
        String chosen = desk.get("/search?in=targets&department=%E6%9E%97%E4%B8%9A&year=2025")
                .body();
        assertThat(chosen).contains("action=\"/search/values/department\"", "name=\"year\" value=\"2025\"");
        String all = desk.get("/search/values/department?in=targets&department=%E6%9E%97%E4%B8%9A&year=2025")
                .body();
        assertThat(all)
                .contains(
                        "<span>发展改革<",
                        "×",
                        "href=\"/search?in=targets&amp;department=%E6%9E%97%E4%B8%9A&amp;year=2025\"")
                .contains("department=%E6%9E%97%E4%B8%9A&amp;year=2025&amp;department=%E5%8F%91%E5%B1%95");
        String found =
                desk.get("/search/values/department?find=%E7%94%9F%E6%80%81").body();
        assertThat(found).contains(">生态环境<").doesNotContain(">发展改革<").containsPattern("\\d+ 个中的 1 个");
        assertThat(desk.get("/search/values/area").body()).contains("<ul><li><a href=\"/search?area=610300\"");
        assertThat(desk.get("/search/values/unit?find=zzz").body()).contains(" 个中的 0 个");
        assertThat(desk.get("/search/values/nothing").statusCode()).isEqualTo(404);
        assertThat(desk.get("/search/values/unit?year=abc").statusCode()).isEqualTo(400);
    }

    @Test
    void whereNothingFitsTheNearestQuestionsAreOffered() throws Exception {
        String page =
                desk.get("/search?q=" + encoded("森林覆盖率 海底隧道") + "&year=2025").body();
        assertThat(page)
                .contains("共 0 条", "href=\"/search?q=" + encoded("森林覆盖率 海底隧道") + "\"")
                .contains("href=\"/search?year=2025&amp;q=" + encoded("森林覆盖率 | 海底隧道") + "\"");
        assertThat(desk.get("/search?q=" + encoded("海底隧道")).body())
                .contains("共 0 条")
                .doesNotContain("任一词语");
        assertThat(desk.get("/search?year=2025&q=" + encoded("森林覆盖率 | 海底隧道")).body())
                .contains("<mark>森林覆盖率</mark>");
    }

    @Test
    void kindsOfDocumentsAreToldInBothLanguages() throws Exception {
        assertThat(desk.get("/search").body()).contains("<span>方案</span>");
        assertThat(desk.get("/search", "Cookie", "language=en").body()).contains("<span>programme 方案</span>");
        ResourceBundle words = ResourceBundle.getBundle("io.mubiao.web.words", Locale.ROOT);
        for (Word word : desk.book.words("frontmatter").words()) {
            if ("document".equals(word.value("kind"))) {
                assertThat(words.containsKey("genre." + word.term()))
                        .as(word.term())
                        .isTrue();
            }
        }
    }

    @Test
    void aDepartmentHasAllItIsHeldToByRegionWithItsPartInEach() throws Exception {
        String reform = "%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9"; // 发展改革
        String page = desk.get("/departments?area=610800&department=" + reform).body();
        String plan = desk.id("榆林");
        assertThat(page)
                .contains("<h1>部门：发展改革</h1>", "<h3>榆林市<a href=\"/documents/" + plan + "\">")
                .containsPattern("目标</span><span class=\"role lead\">牵头</span><a href=\"/documents/" + plan
                        + "#t\\d+\">秸秆综合利用率 ≥91% →2025</a>")
                .doesNotContain("金台区")
                .contains("&quot;chosen&quot;:true", "<td><a href=\"/departments?area=610800&amp;department=");
        assertThat(desk.get("/departments?department=" + reform).body()).contains("金台区");
        assertThat(desk.get("/departments?department=%3Cscript%3E").body())
                .contains("这里没有该部门负责的目标或章节")
                .doesNotContain("<script>");
    }

    @Test
    void whoLeadsAndWhoHelpsIsCounted() throws Exception {
        String csv = desk.get("/departments.csv?area=610800").body();
        assertThat(csv.lines().map(String::strip))
                .contains(
                        "\uFEFFdepartment,targets,sections,documents,lead,responsible,cooperator",
                        "发展改革,2,1,1,3,0,0",
                        "统计,0,1,1,0,1,0");
        assertThat(desk.get("/departments?area=610800").body()).contains("<th scope=\"col\">牵头</th>");
    }

    @Test
    void aDocumentSaysWhereItComesFrom() throws Exception {
        String page = desk.get("/documents/" + desk.id("金台区")).body();
        assertThat(page)
                .containsPattern("<details class=\"kin\"><summary>依据与关联<b>\\d+</b></summary><dl><dt>依据</dt><dd>");
        assertThat(desk.get("/documents/" + desk.id("榆林")).body()).doesNotContain("class=\"kin\"");
    }

    @Test
    void departmentsCanBeTakenAway() throws Exception {
        assertThat(desk.get("/departments.csv").body())
                .startsWith("\uFEFFdepartment,targets,sections,documents")
                .containsPattern("发展改革,\\d+,\\d+,2,\\d+,\\d+,\\d+");
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(desk.bytes("/departments.xlsx").body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    void theCorpusTellsWhatBecameOfEachFileAndTriesItAgain() throws Exception {
        String page = desk.get("/corpus").body();
        assertThat(page)
                .containsPattern("<td>(完成|未变)</td>")
                .contains("榆林市.txt", "href=\"/documents/" + desk.id("榆林") + "\"");
        String token = desk.token();
        assertThat(desk.post("/corpus/again", Map.of("token", token, "path", "../../etc/passwd"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.post("/corpus/again", Map.of("token", token, "path", "corpus/榆林市.txt"))
                        .statusCode())
                .isEqualTo(303);
        awaitEnd();
        assertThat(desk.get("/corpus?status=unchanged").body()).contains("榆林市.txt", "金台区");
    }

    @Test
    void droppedFilesAreKeptUnderTheirOwnNamesAndRead() throws Exception {
        String plan = "靖边县水利规划\n\n一、目标\n到2030年，全县农村自来水普及率达到92%。\n";
        assertThat(desk.upload("../../靖边县<b>.TXT", plan).statusCode()).isEqualTo(303);
        awaitEnd();
        assertThat(desk.upload("靖边县b.txt", "靖边县气象方案\n").statusCode()).isEqualTo(303);
        awaitEnd();
        assertThat(desk.corpus.resolve("靖边县b.txt")).hasContent(plan);
        assertThat(desk.corpus.resolve("靖边县b (2).txt")).exists();
        assertThat(desk.root.resolve("靖边县b.txt")).doesNotExist();
        Thread.sleep(600); // an answer may be half a second older than the index
        assertThat(desk.get("/search?in=targets&q=%E8%87%AA%E6%9D%A5%E6%B0%B4%E6%99%AE%E5%8F%8A%E7%8E%87")
                        .body())
                .contains("92%", "→2030");
        assertThat(desk.upload("run.sh", "echo").statusCode()).isEqualTo(415);
        assertThat(desk.corpus.resolve("run.sh")).doesNotExist();
        assertThat(desk.upload("..", "x").statusCode()).isEqualTo(415);
    }

    @Test
    void theFilesCanBePutInTheOrderOfTheirNames() throws Exception {
        List<String> names = Pattern.compile("<td>(?:<a href=\"/documents/[^\"]*\">)?([^<]+\\.[a-zA-Z]+)<")
                .matcher(desk.get("/corpus?sort=file").body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThan(1).isSorted();
        assertThat(desk.get("/corpus?sort=file").body())
                .contains("aria-sort=\"ascending\"><a href=\"/corpus?sort=file\">");
    }

    @Test
    void aRunCanBeStoppedAndTakenUp() throws Exception {
        assertThat(desk.get("/corpus").body()).contains("/corpus/read").doesNotContain("/corpus/stop");
        assertThat(desk.upload("米脂县.txt", "米脂县气象方案\n\n到2030年，全县预警信息覆盖率达到97%。\n").statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/corpus").body()).contains("/corpus/stop");
        Map<String, String> token = Map.of("token", desk.token());
        assertThat(desk.post("/corpus/stop", token).statusCode()).isEqualTo(303);
        awaitEnd();
        assertThat(desk.get("/corpus/progress").body()).contains("\"stopped\"");
        assertThat(desk.get("/corpus").body()).contains("已停止").doesNotContain("/corpus/stop");
        assertThat(desk.post("/corpus/read", Map.of("token", desk.token(), "ocr", "often"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(desk.post("/corpus/read", Map.of("token", desk.token(), "ocr", "never"))
                        .statusCode())
                .isEqualTo(303);
        awaitEnd();
        assertThat(desk.get("/corpus").body())
                .containsPattern("<option value=\"never\" selected")
                .contains("米脂县.txt");
        assertThat(desk.id("预警信息覆盖率")).isNotBlank();
    }

    private void awaitEnd() throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (!desk.get("/corpus/progress").body().contains("\"running\"")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "the batch does not end: " + desk.get("/corpus/progress").body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
