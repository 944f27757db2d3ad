package io.mubiao.index;

import static io.mubiao.index.PlanDraft.department;
import static io.mubiao.index.PlanDraft.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three plans in one index, asked in many ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexTest {
    private static final List<String> WORDS = List.of("秸秆综合利用率", "化学需氧量", "发展改革");

    private IndexReading index;

    @BeforeAll
    void makeIndex(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, WORDS)) {
            writing.replace(hanzhong());
            writing.replace(wuwei());
            writing.replace(guangxi());
            writing.commit();
        }
        index = IndexReading.open(folder);
    }

    @AfterAll
    void closeIndex() throws IOException {
        index.close();
    }

    private static PlanDocument hanzhong() {
        return new PlanDraft("hz", "610700", "陕西省", "汉中市")
                .section("一", "总体要求", "坚持方向，综合施策，提高利用水平，推广秸秆还田，扩大秸秆利用。")
                .section("二", "农业减排", "到2025年，农作物秸秆综合利用率达到95%以上，化学需氧量减排4.32万吨。（市农业农村局负责）", department("市农业农村局", "农业农村"))
                .target("秸秆综合利用率", "straw-use", "农作物秸秆综合利用率达到95%以上", value("95", "%"), department("市农业农村局", "农业农村"))
                .target(
                        "化学需氧量减排量",
                        null,
                        "化学需氧量减排4.32万吨",
                        value("4.32", "万吨", "43200", "吨"),
                        department("市发展改革委", "发展改革"),
                        department("区发改局", "发展改革"))
                .plan();
    }

    private static PlanDocument wuwei() {
        return new PlanDraft("ww", "620600", "甘肃省", "武威市")
                .section("一", "农业减排", "农膜回收率达到85%，秸稈綜合利用率達到９０％，推广充电设施500个。")
                .target("农膜回收率", null, "农膜回收率达到85%", value("85", "%"))
                .target("秸秆综合利用率", "straw-use", "秸稈綜合利用率達到９０％", value("90", "%"))
                .target("充电设施数", null, "充电设施500个", value("500", "个"), 2023)
                .plan();
    }

    private static PlanDocument guangxi() {
        Value ratio = new Value(null, null, null, "1：8", null);
        return new PlanDraft("gx", "450000", "广西壮族自治区")
                .section("一", "能力建设", "配备比例为1：8，建立化学需氧量台账。秸杆利用水平达到70%。")
                .target("配备比例", null, "配备比例为1：8", ratio, (Integer) null)
                .target("秸杆利用水平", "straw-use", "秸杆利用水平达到70%", value("70", "%"), department("自治区发展和改革委员会", "发展改革"))
                .plan();
    }

    @Test
    void targetsOfAnIndicatorComeFirstThenThoseThatMeanTheSameByAnotherName() throws IOException {
        SearchResult result = index.search(SearchRequest.of("秸秆综合利用率"));
        assertThat(result.hits().get(2).target()).isEqualTo("gx-t2");
        assertThat(result.hits().subList(0, 2))
                .extracting(Hit::kind, hit -> hit.origin().regionName(), Hit::target)
                .containsExactlyInAnyOrder(tuple(Kind.TARGET, "汉中市", "hz-t1"), tuple(Kind.TARGET, "武威市", "ww-t2"));
    }

    @Test
    void aHitSaysWhereItStands() throws IOException {
        Hit hit = index.search(SearchRequest.of("化学需氧量减排")).hits().get(0);
        assertThat(hit.origin()).isEqualTo(new SearchResult.Origin("hz", "汉中市节能减排方案", "610700", "汉中市"));
        assertThat(hit.spot()).isEqualTo(new SearchResult.Spot("二", 3));
        assertThat(hit.text()).isEqualTo("化学需氧量减排4.32万吨");
        assertThat(hit.highlight()).isEqualTo("<em>化学需氧量减排</em>4.32万吨");
    }

    @Test
    void aRunRanksBeforeScatteredWordsAndAQuotedOneLeavesThemOut() throws IOException {
        SearchRequest sections = in(Scope.SECTIONS, "秸秆综合利用");
        assertThat(index.search(sections).hits())
                .extracting(hit -> hit.origin().document() + hit.spot().address())
                .endsWith("hz一")
                .hasSize(3);
        assertThat(index.search(in(Scope.SECTIONS, "\"秸秆综合利用\"")).total()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"秸稈綜合利用率", "秸秆综合利用率", "利用率", "达到９０", "達到90"})
    void traditionalAndWideFormsFindEachOther(String query) throws IOException {
        assertThat(index.search(in(Scope.TARGETS, query)).hits())
                .extracting(Hit::target)
                .contains("ww-t2");
    }

    @Test
    void marksStandAroundTheWordsAsPrinted() throws IOException {
        SearchRequest request = new SearchRequest(
                "综合利用率", Scope.TARGETS, filters("武威市", null, null, null), Window.FIRST, new Marks("[", "]"));
        assertThat(index.search(request).hits().get(0).highlight()).isEqualTo("秸稈[綜合利用率]達到９０％");
    }

    @Test
    void scatteredWordsAreMarkedWhereThereIsNoRun() throws IOException {
        SearchRequest request = new SearchRequest(
                "秸秆综合利用", Scope.SECTIONS, filters("汉中", null, null, null), Window.FIRST, new Marks("[", "]"));
        assertThat(index.search(request).hits())
                .extracting(Hit::highlight)
                .anySatisfy(text -> assertThat(text).contains("农作物[秸秆综合利用]率"))
                .anySatisfy(text -> assertThat(text).contains("[综合]施策", "推广[秸秆]还田", "提高[利用]水平"));
    }

    @ParameterizedTest
    @CsvSource({"陕西省,2", "陕西,2", "610000,2", "610700,2", "汉中市,2", "汉中,2", "广西,2", "450000,2", "湖南省,0"})
    void aRegionFindsWhatBelongsToIt(String region, int targets) throws IOException {
        assertThat(total(filters(region, null, null, null))).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({"市农业农村局,1", "农业农村,1", "发展改革,2", "发改局,2", "市统计局,0"})
    void aDepartmentByNameFunctionOrPart(String department, int targets) throws IOException {
        assertThat(total(filters(null, department, null, null))).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({"straw-use,3", "秸秆综合利用率,3", "回收率,1", "碳强度,0"})
    void anIndicatorByIdNameOrPart(String indicator, int targets) throws IOException {
        assertThat(total(filters(null, null, indicator, null))).isEqualTo(targets);
    }

    @ParameterizedTest
    @CsvSource({
        "吨,ge:43000,1",
        "吨,ge:43201,0",
        "万吨,ge:4,1",
        "万吨,ge:5,0",
        "吨,eq:43200,1",
        "％,'90..95',2",
        "%,gt:90,1",
        "%,ge:90,2",
        "%,lt:90,2",
        "%,le:85,2",
        ",ge:400,2",
        "个,,1",
        ",eq:90,1"
    })
    void aValueIsComparedInItsBaseUnit(String unit, String value, int targets) throws IOException {
        ValueRange range = value == null ? null : ValueRange.parse(value);
        assertThat(total(new Filters(null, null, null, unit, null, range))).isEqualTo(targets);
    }

    @Test
    void aYearIsTheTargetYear() throws IOException {
        assertThat(total(new Filters(null, null, null, null, 2023, null))).isEqualTo(1);
        assertThat(total(new Filters(null, null, null, null, 2025, null))).isEqualTo(5);
        assertThat(total(new Filters(null, null, null, null, 2030, null))).isZero();
    }

    @Test
    void fieldsExclusionsAndAlternatives() throws IOException {
        assertThat(targets("指标:秸秆综合利用率 -武威")).containsExactly("hz-t1", "gx-t2");
        assertThat(targets("武威 回收率 | 配备比例")).containsExactlyInAnyOrder("ww-t1", "gx-t1");
        assertThat(targets("部门:发改局")).containsExactly("hz-t2", "gx-t2");
        assertThat(targets("地区:陕西 利用率")).containsExactly("hz-t1");
        assertThat(targets("%%")).isEmpty();
        assertThat(targets("")).containsExactly("gx-t1", "gx-t2", "hz-t1", "hz-t2", "ww-t1", "ww-t2", "ww-t3");
    }

    @Test
    void facetsCountTheHitsThatPassTheFilters() throws IOException {
        SearchResult all = index.search(in(Scope.TARGETS, ""));
        assertThat(facet(all, "region"))
                .containsExactly(
                        new Count("620600", "武威市", 3),
                        new Count("450000", "广西壮族自治区", 2),
                        new Count("610700", "汉中市", 2));
        assertThat(facet(all, "indicator"))
                .contains(new Count("straw-use", "秸秆综合利用率", 3))
                .hasSize(5);
        assertThat(facet(all, "department"))
                .containsExactly(new Count("发展改革", "发展改革", 2), new Count("农业农村", "农业农村", 1));
        assertThat(facet(all, "year")).containsExactly(new Count("2025", "2025", 5), new Count("2023", "2023", 1));
        assertThat(facet(all, "unit"))
                .containsExactly(new Count("%", "%", 4), new Count("个", "个", 1), new Count("吨", "吨", 1));

        SearchResult some = index.search(
                new SearchRequest("利用率", Scope.TARGETS, filters("陕西省", null, null, null), Window.FIRST, Marks.EM));
        assertThat(facet(some, "region")).containsExactly(new Count("610700", "汉中市", 1));
        assertThat(facet(some, "unit")).containsExactly(new Count("%", "%", 1));
    }

    @Test
    void documentsComeOnceEachWithTheirBestEntry() throws IOException {
        SearchResult result = index.search(in(Scope.DOCUMENTS, "秸秆综合利用率"));
        assertThat(result.total()).isEqualTo(3);
        assertThat(result.hits())
                .extracting(Hit::kind, hit -> hit.origin().document(), Hit::target)
                .containsExactlyInAnyOrder(
                        tuple(Kind.DOCUMENT, "hz", null),
                        tuple(Kind.DOCUMENT, "ww", null),
                        tuple(Kind.DOCUMENT, "gx", null));
        assertThat(facet(result, "region")).extracting(Count::count).containsExactly(1, 1, 1);
        assertThat(index.search(in(Scope.DOCUMENTS, "国发〔2021〕33号")).total()).isEqualTo(3);
    }

    @Test
    void aWindowShowsAPartOfTheWhole() throws IOException {
        SearchRequest second = new SearchRequest("", Scope.TARGETS, Filters.NONE, new Window(2, 1, 1), Marks.EM);
        SearchResult result = index.search(second);
        assertThat(result.total()).isEqualTo(7);
        assertThat(result.hits()).extracting(Hit::target).containsExactly("gx-t2", "hz-t1");
        assertThat(facet(result, "region")).hasSize(1);
        SearchRequest beyond = new SearchRequest(
                "", Scope.ALL, Filters.NONE, new Window(Integer.MAX_VALUE, Integer.MAX_VALUE, 1), Marks.EM);
        assertThat(index.search(beyond).hits()).isEmpty();
    }

    @Test
    void noQueryIsTooOdd() throws IOException {
        long seed = 61_07;
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "\"", "“", "(", ")", "AND", "OR", "NOT", "*", "?", ":", "：", "指标:", "-", "+", "|", "||", " ", "\\", "/",
                "~", "^2", "[", "]", "{", "}", "秸秆", "利用率", "ＣＯＤ", "90%", "\t", "\n", "\uD840", "𠀀", "，", "\u0000",
                "x");
        for (int round = 0; round < 200; round++) {
            StringBuilder query = new StringBuilder();
            random.ints(1 + random.nextInt(9), 0, pieces.size()).forEach(i -> query.append(pieces.get(i)));
            for (Scope scope : Scope.values()) {
                SearchResult result = index.search(in(scope, query.toString()));
                assertThat(result.total())
                        .as(() -> String.format(Locale.ROOT, "seed %d: %s", seed, query))
                        .isGreaterThanOrEqualTo(result.hits().size());
            }
        }
    }

    @Test
    void noIndexIsSaid(@TempDir Path empty) {
        assertThatThrownBy(() -> IndexReading.open(empty)).isInstanceOf(NoIndexException.class);
        assertThatThrownBy(() -> IndexReading.open(empty.resolve("none"))).isInstanceOf(NoIndexException.class);
        assertThat(Files.exists(empty.resolve("none"))).isFalse();
    }

    private static SearchRequest in(Scope scope, String query) {
        return new SearchRequest(query, scope, Filters.NONE, Window.FIRST, Marks.EM);
    }

    private static Filters filters(String region, String department, String indicator, String unit) {
        return new Filters(region, department, indicator, unit, null, null);
    }

    private long total(Filters filters) throws IOException {
        return index.search(new SearchRequest("", Scope.TARGETS, filters, Window.FIRST, Marks.EM))
                .total();
    }

    private List<String> targets(String query) throws IOException {
        return index.search(in(Scope.TARGETS, query)).hits().stream()
                .map(Hit::target)
                .toList();
    }

    private static List<Count> facet(SearchResult result, String name) {
        return result.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .counts();
    }
}
