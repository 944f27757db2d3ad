package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The desk as a reader meets it, in a Chromium without a window; pictures of the pages are left in {@code target/desk}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private static final String STRAW = "%E7%A7%B8%E7%A7%86%E7%BB%BC%E5%90%88%E5%88%A9%E7%94%A8%E7%8E%87";
    private static final Path PICTURES = Path.of("target", "desk");

    private OpenDesk desk;
    private Browser browser;

    @BeforeAll
    void open(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws Exception {
        assumeTrue(Browser.program().isPresent(), "no Chromium here: on Debian, apt-get install chromium");
        desk = OpenDesk.in(folder.resolve("desk"));
        browser = Browser.start(folder.resolve("browser"));
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
            desk.close();
            assertThat(browser.errors).isEmpty();
            assertThat(desk.heard).isEmpty();
        }
    }

    @Test
    void fromASearchToTheMarkOnThePageAndToACorrection() throws Exception {
        browser.open(desk.address("/"));
        browser.run("document.querySelector('#q').value = '秸秆综合利用率'");
        browser.leaving();
        browser.click(".box button");
        browser.ready();
        assertThat(browser.text(".total")).startsWith("共 ");
        browser.picture(PICTURES.resolve("search.png"));

        browser.leaving();
        browser.run("[...document.querySelectorAll('.kind-target')].find(hit => hit.innerText.includes('金台区'))"
                + ".querySelector('.sentence a').click()");
        browser.ready();
        String target = browser.run("location.hash.slice(1)").asText();
        assertThat(browser.text(".record.current h2")).contains("秸秆综合利用率");
        assertThat(browser.run("document.querySelector('.record.current details').open")
                        .asBoolean())
                .isTrue();
        browser.await("document.querySelector('#page-5 img').naturalWidth > 1000");
        browser.run("document.querySelector('#page-5 img').decode().then(() => new Promise(requestAnimationFrame))");
        browser.await("(() => { const mark = document.querySelector('.mark.current').getBoundingClientRect();"
                + " const pane = document.querySelector('#original').getBoundingClientRect();"
                + " return mark.top > pane.top && mark.bottom < pane.bottom; })()");
        browser.picture(PICTURES.resolve("document.png"));

        browser.click(".mark[href='#t0012']");
        browser.run("location.hash = '#t0012'");
        browser.await("document.querySelector('#t0012.current details[open]')");

        browser.leaving();
        browser.click("button[value='right " + target + "']");
        browser.ready();
        assertThat(browser.text("#" + target + " .verdict")).isEqualTo("正确");
        assertThat(desk.corrections.resolve(desk.id("金台区")).resolve("targets.tsv"))
                .exists();
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        browser.open(desk.address("/corpus"));
        browser.leaving();
        browser.key("/");
        browser.ready();
        assertThat(focusIs("#q")).isTrue();
        browser.type("森林覆盖率");
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        assertThat(browser.run("new URL(location).searchParams.get('q')").asText())
                .isEqualTo("森林覆盖率");
        browser.run("document.body.focus()");
        for (int i = 0; i < 200 && !focusIs(".sentence a"); i++) {
            browser.key("Tab");
        }
        assertThat(focusIs(".sentence a")).isTrue();
        assertThat(browser.run("getComputedStyle(document.activeElement).outlineStyle")
                        .asText())
                .isNotEqualTo("none");
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        browser.await("document.querySelector('.record.current')");
        String last = browser.run("location.hash").asText();
        browser.key("k");
        browser.await("location.hash !== '" + last + "' && document.querySelector('.record.current')");
        browser.key("j");
        browser.await("location.hash === '" + last + "'");
    }

    @Test
    void aComparisonIsAskedForAndFollowedToItsPageByTheKeyboardAlone() throws Exception {
        browser.open(desk.address("/compare"));
        browser.run("document.querySelector('#choose-indicator').focus()");
        browser.type("秸秆综合");
        browser.await(
                "document.querySelector('.suggested:not([hidden]) li:first-child')?.innerText.includes('秸秆综合利用率')");
        browser.key("ArrowDown");
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        assertThat(browser.run("location.search").asText()).isEqualTo("?indicator=straw-utilization-rate");
        assertThat(browser.text(".chosen")).contains("秸秆综合利用率");
        for (int i = 0; i < 60 && !focusIs(".entry summary"); i++) {
            browser.key("Tab");
        }
        browser.key("Enter");
        browser.await("document.querySelector('.entry[open] .slip')?.getBoundingClientRect().bottom <= innerHeight");
        assertThat(browser.text(".entry[open] .quote")).contains("秸秆综合利用率");
        browser.picture(PICTURES.resolve("compare.png"));
        browser.key("Escape");
        browser.await("!document.querySelector('.entry[open]') && document.activeElement.matches('.entry summary')");
        browser.key("Enter");
        for (int i = 0; i < 5 && !focusIs(".slip .to a"); i++) {
            browser.key("Tab");
        }
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        browser.await("document.querySelector('.record.current h2')?.innerText.includes('秸秆综合利用率')");
    }

    @Test
    void fromASearchToAChartAnExportAndACorrectionByTheKeyboardAlone() throws Exception {
        browser.open(desk.address("/"));
        browser.run("document.body.focus()");
        browser.key("/");
        browser.type("畜禽粪污综合利用率");
        go();
        assertThat(browser.text(".total")).startsWith("共 ");
        tabTo(".kind-target .sentence a");
        go();
        browser.await("document.querySelector('.record.current h2')?.innerText.includes('畜禽粪污综合利用率')"
                + " && document.querySelector('.mark.current, .num.current')");
        tabTo(".record.current a.compare");
        go();
        assertThat(browser.text(".chosen")).contains("畜禽粪污综合利用率");
        tabTo(".tabs a[href*='view=dots']");
        go();
        browser.await("document.querySelector('.charts.drawn canvas')");
        tabTo(".take a[href^='/compare.csv']");
        String table =
                browser.run("document.activeElement.getAttribute('href')").asText();
        assertThat(desk.get(table).body()).contains("金台区", ",93,93,%");
        browser.run("HTMLAnchorElement.prototype.click = function() { window.taken = this; }; true");
        tabTo(".png");
        browser.key("Enter");
        browser.await("window.taken?.download.endsWith('.png')");
        tabTo(".entry summary");
        browser.key("Enter");
        browser.await("document.querySelector('.entry[open] .slip')");
        tabTo(".slip .to a");
        go();
        browser.await("document.querySelector('.record.current')");
        String target = browser.run("location.hash.slice(1)").asText();
        tabTo(".record.current button[value^='wrong']");
        go();
        assertThat(browser.text("#" + target + " .verdict")).isEqualTo("错误");
    }

    /** To the next of these by the keyboard, wherever the focus is. */
    private void tabTo(String selector) throws Exception {
        browser.key("Tab");
        for (int i = 0; i < 250 && !focusIs(selector); i++) {
            browser.key("Tab");
        }
        assertThat(focusIs(selector)).as(selector).isTrue();
    }

    /** Enter, and the page it leads to. */
    private void go() throws Exception {
        browser.leaving();
        browser.key("Enter");
        browser.ready();
    }

    @Test
    void aPointOfAChartOpensItsSentenceAndThePictureCanBeTakenAway() throws Exception {
        browser.open(desk.address("/compare?view=dots&indicator=straw-utilization-rate"));
        browser.await("document.querySelector('.charts.drawn canvas')");
        browser.picture(PICTURES.resolve("dots.png"));
        JsonNode point = browser.run("(() => { const chart = document.querySelector('.charts').charts[0];"
                + " chart.getDom().scrollIntoView({block: 'center'});"
                + " const [x, y] = chart.convertToPixel({xAxisIndex: 0, yAxisIndex: 0}, chart.getOption().series[0].data[0]);"
                + " const box = chart.getDom().getBoundingClientRect(); return [box.left + x, box.top + y]; })()");
        browser.press(point.get(0).asDouble(), point.get(1).asDouble());
        browser.await("document.querySelector('.entry[open] .slip')?.getBoundingClientRect().bottom <= innerHeight");
        assertThat(browser.text(".entry[open] .quote")).contains("秸秆综合利用率");
        assertThat(focusIs(".slip .to a")).isTrue();
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        browser.await("document.querySelector('.record.current h2')?.innerText.includes('秸秆综合利用率')");

        browser.open(desk.address("/compare?view=dots&indicator=straw-utilization-rate"));
        browser.await("document.querySelector('.charts.drawn .png')");
        browser.run("(() => { const make = URL.createObjectURL;"
                + " URL.createObjectURL = (blob) => { window.blob = blob; return make(blob); };"
                + " HTMLAnchorElement.prototype.click = function() { window.taken = this; }; })()");
        browser.click(".png");
        browser.await("window.taken");
        assertThat(browser.run("taken.download").asText()).isEqualTo("秸秆综合利用率（%）.png");
        assertThat(browser.run("blob.type + (blob.size > 5000)").asText()).isEqualTo("image/pngtrue");
    }

    @Test
    void arrowKeysLeadThroughThePointsOfAChart() throws Exception {
        for (String view : List.of("dots&indicator=straw-utilization-rate", "heat")) {
            browser.open(desk.address("/compare?view=" + view));
            browser.await("document.querySelector('.charts.drawn canvas')");
            browser.run("document.querySelector('.canvas').focus()");
            browser.key("ArrowDown");
            String first = browser.run("document.querySelector('.canvas + [aria-live]').textContent")
                    .asText();
            assertThat(first).isNotBlank();
            browser.key("ArrowDown");
            browser.await("document.querySelector('.canvas + [aria-live]').textContent !== " + "'"
                    + first.replace("'", "") + "'");
            browser.picture(PICTURES.resolve("keys-" + view.substring(0, 4) + ".png"));
            browser.key("Enter");
            browser.await("document.querySelector('.entry[open] .slip')?.contains(document.activeElement)");
            browser.key("Escape");
            assertThat(focusIs(".canvas")).isTrue();
        }
    }

    @Test
    void whoWorksTogetherIsDrawnAndANameLeadsToItsPage() throws Exception {
        browser.open(desk.address("/departments"));
        browser.await("document.querySelector('.together.drawn canvas')");
        browser.picture(PICTURES.resolve("departments.png"));
        JsonNode place = browser.run("(() => { const chart = document.querySelector('.together').chart;"
                + " chart.getDom().scrollIntoView({block: 'center'});"
                + " const node = chart.getModel().getSeriesByIndex(0).getData();"
                + " const [x, y] = chart.convertToPixel({seriesIndex: 0}, node.getItemLayout(0));"
                + " const box = chart.getDom().getBoundingClientRect();"
                + " return [box.left + x, box.top + y, node.getName(0)]; })()");
        browser.leaving();
        browser.press(place.get(0).asDouble(), place.get(1).asDouble());
        browser.ready();
        assertThat(browser.text("h1")).isEqualTo("部门：" + place.get(2).asText());
    }

    @Test
    void aValueOfAFacetIsFoundWhileOneTypes() throws Exception {
        browser.open(desk.address("/search?in=targets&department=%E6%9E%97%E4%B8%9A"));
        browser.run("document.querySelector('form[action=\"/search/values/department\"] [name=find]').focus()");
        browser.type("生态");
        browser.await("document.querySelector('.facet.finding .found a')");
        assertThat(browser.text(".facet.finding .found")).contains("生态环境").doesNotContain("发展改革");
        browser.key("Tab");
        browser.key("Tab");
        assertThat(focusIs(".found a")).isTrue();
        browser.leaving();
        browser.key("Enter");
        browser.ready();
        assertThat(browser.run("new URL(location).searchParams.getAll('department').join()")
                        .asText())
                .isEqualTo("林业,生态环境");
    }

    @Test
    void everyChartIsDrawn() throws Exception {
        for (String view : List.of("heat", "heat&scale=parent", "fields&n=3")) {
            browser.open(desk.address("/compare?rows=all&parent=610000&view=" + view));
            browser.await("document.querySelector('.charts.drawn')");
            assertThat(browser.run("[...document.querySelectorAll('.charts .canvas canvas')]"
                                    + ".filter(canvas => canvas.width > 200 && canvas.height > 50).length"
                                    + " === document.querySelectorAll('.charts .canvas').length")
                            .asBoolean())
                    .as(view)
                    .isTrue();
            browser.picture(PICTURES.resolve(view.replaceAll("&.*=", "-") + ".png"));
        }
    }

    @Test
    void filesAreTakenAndTheirReadingIsShownLive() throws Exception {
        browser.open(desk.address("/corpus"));
        browser.leaving();
        browser.run(
                "(() => { const data = new DataTransfer();"
                        + " data.items.add(new File(['府谷县文旅规划\\n\\n一、目标\\n到2030年，接待游客达到80万人次。\\n'], '府谷县.txt'));"
                        + " const form = document.querySelector('#drop');"
                        + " form.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); })()");
        browser.ready();
        browser.await("document.querySelector('#running').dataset.phase === 'ended'"
                + " && document.querySelector('.files').innerText.includes('府谷县.txt')");
        browser.picture(PICTURES.resolve("corpus.png"));
    }

    @Test
    void noPageIsWiderThanItsWindow() throws Exception {
        List<String> wide = new ArrayList<>();
        for (String path : List.of(
                "/search?q=" + STRAW,
                "/documents/" + desk.id("金台区"),
                "/compare?n=40",
                "/compare?view=fields&n=24",
                "/cascade?region=610000",
                "/departments",
                "/corpus",
                "/explain?text=" + STRAW,
                "/api")) {
            browser.open(desk.address(path));
            browser.run("document.querySelectorAll('details:not(.entry)').forEach(each => each.open = true)");
            JsonNode found = browser.run("[document.documentElement, document.querySelector('.records')]"
                    + ".filter(part => part && part.scrollWidth > part.clientWidth).map(part => part.tagName + ' '"
                    + " + part.scrollWidth + ' of ' + part.clientWidth)");
            found.forEach(part -> wide.add(path + " " + part.asText()));
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void whatIsPrintedIsWhole() throws Exception {
        browser.media("print");
        try {
            browser.open(desk.address("/documents/" + desk.id("金台区")));
            assertThat(browser.run(
                                    "['#original', '.records'].every(id => { const part = document.querySelector(id);"
                                            + " return part.clientHeight > 500 && part.scrollHeight <= part.clientHeight + 1; })")
                            .asBoolean())
                    .isTrue();
            browser.open(desk.address("/compare?view=dots&indicator=straw-utilization-rate"));
            browser.await("document.querySelector('.charts.drawn canvas')");
            assertThat(browser.run("[...document.querySelectorAll('.canvas canvas')].every(canvas =>"
                                    + " canvas.offsetHeight > 50 && canvas.offsetHeight <= innerHeight)")
                            .asBoolean())
                    .isTrue();
        } finally {
            browser.media("screen");
        }
    }

    @Test
    void nothingKeepsPeopleFromUsingThePages() throws Exception {
        String axe = axe();
        String pdf = "/documents/" + desk.id("金台区");
        String plain = "/documents/" + desk.id("榆林");
        List<String> faults = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/search?in=targets&role=target&q=" + STRAW,
                pdf,
                pdf + "?tab=ledger",
                plain,
                plain + "?tab=commitments",
                "/compare",
                "/compare?rows=all&parent=610000&indicator=" + STRAW,
                "/compare?view=dots",
                "/compare?view=heat",
                "/compare?view=fields",
                "/cascade?region=610000",
                "/diff?left=" + desk.id("榆林"),
                "/diff?left=" + desk.id("榆林") + "&right=" + desk.id("金台区"),
                "/departments",
                "/departments?department=%E5%8F%91%E5%B1%95%E6%94%B9%E9%9D%A9",
                "/corpus",
                "/explain?text=" + STRAW,
                "/explain?document=" + desk.id("金台区") + "&target=t0012",
                "/api",
                "/language/en?back=/corpus",
                "/language/zh?back=/")) {
            browser.open(desk.address(path));
            browser.run(axe + "; true");
            JsonNode found = browser.run("axe.run().then(result => result.violations"
                    + ".filter(fault => ['serious', 'critical'].includes(fault.impact))"
                    + ".map(fault => fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.html.slice(0, 160) + ' '"
                    + " + (node.any[0] ? node.any[0].message : '')).join(' | ')))");
            found.forEach(fault -> faults.add(path + " " + fault.asText()));
        }
        assertThat(faults).isEmpty();
    }

    private boolean focusIs(String selector) throws Exception {
        return browser.run("document.activeElement.matches(\"" + selector + "\")")
                .asBoolean();
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
