package io.mubiao.compare;

import static io.mubiao.compare.Plans.level;
import static io.mubiao.compare.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is compared, and what is said of those that have nothing. */
class SelectionTest {
    private static final String STRAW = "straw-utilization-rate";
    private static final Target TARGET = level("秸秆综合利用率", STRAW, "90", "%");
    private static final Period NEXT = new Period(2026, 2030);

    private static final List<PlanDocument> PLANS = List.of(
            plan("100000", "全国节能规划", new Period(2021, 2025), List.of(), TARGET),
            plan("620000", "甘肃省节能规划", new Period(2021, 2025), List.of(), TARGET),
            plan("620600", "武威市节能规划实施方案（试行）", new Period(2021, 2025), List.of(), TARGET),
            plan("620600", "武威市节能规划", NEXT, List.of(), TARGET),
            plan("620602", "凉州区节能意见", new Period(2021, 2025), List.of(), TARGET),
            plan("620400", "白银市电价公告", new Period(2021, 2025), List.of()));

    private static Comparer comparer;

    @BeforeAll
    static void load() throws Exception {
        comparer = new Comparer(RuleBook.load(Path.of("extractors")));
    }

    private static Comparison compare(Filters filters) {
        return comparer.apply(PLANS, new CompareRequest(List.of(STRAW), filters));
    }

    private static Filters filters(String parent, String level, String period, String field, String kind) {
        return new Filters(List.of(), words(parent), words(level), words(period), words(field), words(kind));
    }

    private static List<String> words(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }

    private static List<String> documents(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> String.valueOf(row.document()))
                .filter(id -> !id.equals("null"))
                .toList();
    }

    @Test
    void levelsAreCalledAsPeopleCallThem() {
        assertThat(documents(compare(filters("", "省级", "", "", "")))).containsExactly("d620000");
        assertThat(documents(compare(filters("", "county", "", "", "")))).containsExactly("d620602");
    }

    @Test
    void aPlanIsOfAPeriodWhereTheYearsMeet() {
        assertThat(documents(compare(filters("", "", "十五五", "", "")))).containsExactly("d6206002030");
        assertThat(documents(compare(filters("", "市", "2024-2027", "", "")))).containsExactly("d620600", "d6206002030");
        assertThat(documents(compare(filters("", "", "2027", "", "")))).containsExactly("d6206002030");
    }

    @Test
    void theLastWordOfATitleSaysWhatKindItIs() {
        assertThat(documents(compare(filters("", "", "", "", "实施方案")))).containsExactly("d620600");
        assertThat(documents(compare(filters("", "", "", "", "opinion")))).containsExactly("d620602");
    }

    @Test
    void thePartsOfAParentStandBelowItWithThoseThatHaveNoPlan() {
        Comparison found = compare(filters("甘肃", "市", "十四五", "", ""));
        assertThat(documents(found)).containsExactly("d620000", "d620600");
        assertThat(found.rows().get(0).about().parent()).isTrue();
        assertThat(found.rows().get(0).cells().get(0).values().get(0).rank()).isNull();
        List<Row> without =
                found.rows().stream().filter(row -> row.document() == null).toList();
        assertThat(without)
                .extracting(row -> row.region().name())
                .contains("兰州市", "白银市")
                .doesNotContain("武威市");
        assertThat(without)
                .allSatisfy(
                        row -> assertThat(row.cells()).extracting(Cell::state).containsOnly(State.NO_PLAN));
    }

    @Test
    void theNationIsAParentToo() {
        Comparison found = compare(filters("全国", "province", "", "", ""));
        assertThat(documents(found)).containsExactly("d100000", "d620000");
        assertThat(found.rows()).extracting(row -> row.region().name()).contains("北京市", "西藏自治区");
    }

    @Test
    void fieldsChooseIndicators() {
        Target forest = level("森林覆盖率", "forest-cover-rate", "40", "%");
        List<PlanDocument> plans = List.of(plan("620600", "武威市", TARGET, forest));
        Comparison found = comparer.apply(plans, new CompareRequest(List.of(), filters("", "", "", "林业", "")));
        assertThat(found.indicators()).extracting(Comparison.Column::id).containsExactly("forest-cover-rate");
    }

    @Test
    void aWordThatNothingAnswersToIsToldWithWhatIsThere() {
        Comparison found =
                comparer.apply(PLANS, new CompareRequest(List.of("秸秆综合里用率"), filters("甘素省", "村", "从前", "水产业", "方安")));
        assertThat(found.unmatched())
                .extracting(Unmatched::asked)
                .containsExactlyInAnyOrder(
                        Asked.PARENT, Asked.LEVEL, Asked.PERIOD, Asked.FIELD, Asked.KIND, Asked.INDICATOR);
        assertThat(found.unmatched())
                .filteredOn(one -> one.asked() == Asked.PERIOD)
                .flatExtracting(Unmatched::proposals)
                .containsExactly("2021-2025", "2026-2030");
        assertThat(found.unmatched())
                .filteredOn(one -> one.asked() == Asked.INDICATOR)
                .flatExtracting(Unmatched::proposals)
                .isEmpty();
        assertThat(comparer.apply(PLANS, new CompareRequest(List.of("秸秆综合里用率"), Filters.NONE))
                        .unmatched())
                .containsExactly(new Unmatched(Asked.INDICATOR, "秸秆综合里用率", List.of("秸秆综合利用率")));
    }
}
