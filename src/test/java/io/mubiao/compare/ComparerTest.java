package io.mubiao.compare;

import static io.mubiao.compare.Plans.fall;
import static io.mubiao.compare.Plans.level;
import static io.mubiao.compare.Plans.plan;
import static io.mubiao.compare.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private static final String STRAW = "straw-utilization-rate";
    private static final String ENERGY = "energy-intensity-gdp";

    private static Comparer comparer;

    @BeforeAll
    static void load() throws Exception {
        comparer = new Comparer(RuleBook.load(Path.of("extractors")));
    }

    private static Comparison compare(String indicator, PlanDocument... plans) {
        return comparer.apply(List.of(plans), new CompareRequest(List.of(indicator), List.of()));
    }

    /** What keeps the first value of each row from being compared. */
    private static List<Why> whys(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.cells().get(0).values().get(0).why())
                .toList();
    }

    @Test
    void rowsAreByRegionAndCellsByIndicator() {
        Target straw = level("秸秆综合利用率", STRAW, "90", "%");
        Comparison found = comparer.apply(
                List.of(plan("610302", "渭滨区"), plan("520300", "遵义市", straw)),
                new CompareRequest(List.of("农作物秸秆利用率", ENERGY), List.of()));
        assertThat(found.indicators()).extracting(Column::id).containsExactly(STRAW, ENERGY);
        assertThat(found.indicators()).extracting(Column::name).containsExactly("秸秆综合利用率", "单位地区生产总值能耗");
        assertThat(found.indicators()).extracting(Column::unit).containsExactly("%", null);
        assertThat(found.rows()).extracting(row -> row.region().name()).containsExactly("遵义市", "渭滨区");
        Row first = found.rows().get(0);
        assertThat(first.document()).isEqualTo("d520300");
        assertThat(first.title()).isEqualTo("遵义市方案");
        assertThat(first.cells()).extracting(Comparison.Cell::state).containsExactly(State.SET, State.NOT_SET);
        assertThat(first.cells().get(0).values().get(0).target()).isEqualTo(straw);
        assertThat(first.cells().get(0).values().get(0).comparable()).isTrue();
    }

    @Test
    void aPromiseWithoutANumberIsUnnumbered() {
        Comparison found = compare("秸秆综合利用率", plan("520300", "遵义市", List.of("到2025年，农作物秸秆综合利用率稳步提高"), new Target[0]));
        assertThat(found.rows().get(0).cells().get(0).state()).isEqualTo(State.UNNUMBERED);
    }

    @Test
    void aRegionThatIsAskedForAndHasNoDocumentHasNoPlan() {
        Comparison found = comparer.apply(
                List.of(plan("520300", "遵义市"), plan("610302", "渭滨区")),
                new CompareRequest(List.of(STRAW), List.of("渭滨区", "620600", "乌有市")));
        assertThat(found.rows())
                .extracting(Row::document)
                .doesNotContain("d520300")
                .contains("d610302");
        assertThat(found.unmatched())
                .containsExactly(new Unmatched(Unmatched.Asked.REGION, "乌有市", List.of("渭滨区", "遵义市")));
        assertThat(found.rows().get(1).region().name()).isEqualTo("武威市");
        assertThat(found.rows().get(1).cells().get(0).state()).isEqualTo(State.NO_PLAN);
    }

    @Test
    void aRegionHoldsTheAreasBelowIt() {
        List<PlanDocument> plans = List.of(plan("520300", "遵义市"), plan("610302", "渭滨区"));
        Comparison found = comparer.apply(plans, new CompareRequest(List.of(STRAW), List.of("610000")));
        assertThat(found.rows()).extracting(Row::document).containsExactly("d610302");
    }

    @Test
    void withoutARequestTheIndicatorsThatMostSetComeFirst() {
        Target straw = level("秸秆综合利用率", STRAW, "90", "%");
        Target energy = fall("单位GDP能耗", ENERGY, "13", 2020);
        Comparison found = comparer.apply(
                List.of(plan("520300", "遵义市", straw, energy), plan("610302", "渭滨区", energy)),
                new CompareRequest(List.of(), List.of()));
        assertThat(found.indicators()).extracting(Column::id).containsExactly(ENERGY, STRAW);
    }

    @Test
    void aWordThatNoListKnowsFindsTheNamesItStandsIn() {
        Target shed = level("标准大棚面积", "x-标准大棚面积", "3", "亩");
        Comparison found = compare("大棚", plan("520300", "遵义市", shed));
        assertThat(found.indicators()).extracting(Column::id).containsExactly("x-标准大棚面积");
        assertThat(found.indicators()).extracting(Column::name).containsExactly("标准大棚面积");
    }

    @Test
    void anotherBaseYearIsKeptApart() {
        Comparison found = compare(
                ENERGY,
                plan("520300", "甲市", fall("单位GDP能耗", ENERGY, "13", 2020)),
                plan("520400", "乙市", fall("单位GDP能耗", ENERGY, "18", 2015)),
                plan("520500", "丙市", fall("单位GDP能耗", ENERGY, "13.5", null)),
                plan("520600", "丁市", fall("单位GDP能耗", ENERGY, "14", 2020)));
        assertThat(whys(found)).isEqualTo(Arrays.asList(null, Why.BASE_YEAR, Why.BASE_YEAR_UNKNOWN, null));
    }

    @Test
    void aPeriodThatIsSaidHasTheYearBeforeItAsItsBase() {
        Target said = target(
                "单位GDP能耗",
                ENERGY,
                Target.Measure.CHANGE,
                null,
                "13",
                "%",
                new Target.Timing(null, 2025, new Period(2021, 2025)));
        Comparison found =
                compare(ENERGY, plan("520300", "甲市", fall("能耗强度", ENERGY, "14", 2020)), plan("520400", "乙市", said));
        assertThat(whys(found)).isEqualTo(Arrays.asList(null, null));
    }

    @Test
    void anotherMeasureUnitCadenceOrYearIsKeptApart() {
        Target.Timing by2025 = new Target.Timing(null, 2025, null);
        Comparison found = compare(
                STRAW,
                plan("520100", "甲市", level("秸秆利用率", STRAW, "90", "%")),
                plan("520200", "乙市", level("秸秆利用率", STRAW, "91", "%")),
                plan("520300", "丙市", level("秸秆利用率", STRAW, "5", "个百分点")),
                plan("520400", "丁市", target("秸秆利用率", STRAW, Target.Measure.CHANGE, null, "5", "%", by2025)),
                plan(
                        "520500",
                        "戊市",
                        target("秸秆利用率", STRAW, Target.Measure.LEVEL, Target.Cadence.ANNUAL, "90", "%", by2025)),
                plan(
                        "520600",
                        "己市",
                        target(
                                "秸秆利用率",
                                STRAW,
                                Target.Measure.LEVEL,
                                null,
                                "95",
                                "%",
                                new Target.Timing(null, 2030, null))));
        assertThat(whys(found))
                .isEqualTo(Arrays.asList(null, null, Why.UNIT, Why.MEASURE, Why.CADENCE, Why.TARGET_YEAR));
        assertThat(Why.TARGET_YEAR.code()).isEqualTo("target-year");
    }

    @Test
    void theSameDemandStandsOnce() {
        Target straw = level("秸秆综合利用率", STRAW, "90", "%");
        assertThat(compare(STRAW, plan("520300", "遵义市", straw, straw))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .values())
                .hasSize(1);
    }
}
