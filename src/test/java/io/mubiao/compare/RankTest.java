package io.mubiao.compare;

import static io.mubiao.compare.Plans.fall;
import static io.mubiao.compare.Plans.level;
import static io.mubiao.compare.Plans.plan;
import static io.mubiao.compare.Plans.target;
import static io.mubiao.compare.Plans.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.memory.Asker;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ranks, spreads, and values held against those of the area above. */
class RankTest {
    private static final String ENERGY = "energy-intensity-gdp";
    private static final String COD = "cod-abated";

    private static Comparer comparer;

    @BeforeAll
    static void load() throws Exception {
        comparer = new Comparer(RuleBook.load(Path.of("extractors")));
    }

    private static Comparison compare(String indicator, PlanDocument... plans) {
        return comparer.apply(List.of(plans), new CompareRequest(List.of(indicator), List.of()));
    }

    private static Entry first(Comparison comparison, int row) {
        return comparison.rows().get(row).cells().get(0).values().get(0);
    }

    private static List<@Nullable Integer> ranks(Comparison comparison) {
        return comparison.rows().stream()
                .map(row -> row.cells().get(0).values().get(0).rank())
                .toList();
    }

    private static Target energy(String fall) {
        return fall("单位GDP能耗", ENERGY, fall, 2020);
    }

    private static Target over(@Nullable Integer base, Target.@Nullable Cadence cadence, @Nullable Period period) {
        return target(
                "单位GDP能耗", ENERGY, Target.Measure.CHANGE, cadence, "13", "%", new Target.Timing(base, 2025, period));
    }

    @Test
    void theGreatestFallOfAnIntensityIsTheStrictest() {
        Comparison found = compare(
                ENERGY,
                plan("610100", "甲市", energy("12")),
                plan("610200", "乙市", energy("14.0")),
                plan("610300", "丙市", energy("14")),
                plan("610400", "丁市", energy("13")),
                plan("610500", "戊市", fall("单位GDP能耗", ENERGY, "99", 2015)));
        assertThat(ranks(found)).isEqualTo(Arrays.asList(4, 1, 1, 3, null));
        assertThat(found.indicators().get(0).spread())
                .isEqualTo(
                        new Spread(4, new BigDecimal("12"), new BigDecimal("13.5"), new BigDecimal("14"), "%", "down"));
    }

    @Test
    void aComparisonThatNobodyWaitsForEnds() {
        Asker asker = new Asker();
        asker.leave();
        assertThatThrownBy(() -> asker.serve(() -> compare(ENERGY, plan("610100", "甲市", energy("12")))))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theSpreadIsToldInTheUnitOfTheColumn() {
        Comparison found = compare(
                "irrigated",
                plan("610100", "甲市", area("12.5", "万亩")),
                plan("610200", "乙市", area("8", "万亩")),
                plan("610300", "丙市", area("30000", "亩")));
        assertThat(found.indicators().get(0).unit()).isEqualTo("万亩");
        Spread spread = found.indicators().get(0).spread();
        assertThat(spread.unit()).isEqualTo("万亩");
        assertThat(List.of(spread.min(), spread.median(), spread.max()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("3"), new BigDecimal("8"), new BigDecimal("12.5"));
        assertThat(ranks(found)).isEqualTo(Arrays.asList(1, 2, 3));
    }

    /** A least area, as linking gives it: in 亩 beside what is printed. */
    private static Target area(String number, String unit) {
        Target plain = target(
                "灌溉面积", "irrigated", Target.Measure.LEVEL, null, number, unit, new Target.Timing(null, 2025, null));
        BigDecimal n = new BigDecimal(number);
        BigDecimal base = unit.startsWith("万") ? n.movePointRight(4) : n;
        Target.Demand demand = new Target.Demand(
                Target.Measure.LEVEL,
                null,
                Target.Comparator.GE,
                new Value(n, n, unit, number + unit, new Value.Si(base, base, "亩")),
                null,
                null);
        return new Target(plain.id(), plain.subject(), demand, plain.timing(), plain.standing(), plain.evidence());
    }

    @Test
    void aValueIsHeldAgainstTheNearestAreaAboveThatSetsOne() {
        Comparison found = compare(
                ENERGY,
                plan("100000", "全国", energy("13.5")),
                plan("610000", "陕西省", energy("13")),
                plan("610300", "宝鸡市"),
                plan("610302", "渭滨区", energy("13.0")),
                plan("610303", "金台区", energy("12.5")),
                plan("620000", "甘肃省", energy("14")));
        assertThat(first(found, 0).parent()).isNull();
        assertThat(first(found, 1).parent().relation()).isEqualTo(Relation.WEAKER);
        assertThat(first(found, 1).parent().distance()).isEqualByComparingTo("-0.5");
        assertThat(first(found, 3).parent().plan().id()).isEqualTo("d610000");
        assertThat(first(found, 3).parent().relation()).isEqualTo(Relation.EQUAL);
        assertThat(first(found, 4).parent().relation()).isEqualTo(Relation.WEAKER);
        assertThat(first(found, 5).parent().relation()).isEqualTo(Relation.STRICTER);
    }

    @Test
    void theParentOfAnotherTimeOrFootingIsNotHeldAgainst() {
        Comparison found = compare(
                ENERGY,
                plan("610000", "陕西省", new Period(2016, 2020), List.of(), fall("单位GDP能耗", ENERGY, "15", 2015)),
                plan("610300", "宝鸡市", energy("13")));
        assertThat(first(found, 1).parent()).isNull();
    }

    @Test
    void amountsThatAddUpAreNotStricterForBeingGreater() {
        Comparison found = compare(
                COD,
                plan("610000", "陕西省", level("化学需氧量重点工程减排量", COD, "90000", "吨")),
                plan("610300", "宝鸡市", level("化学需氧量重点工程减排量", COD, "500", "吨")));
        assertThat(first(found, 1).parent()).isNull();
        assertThat(first(found, 1).rank()).isEqualTo(2);
    }

    @Test
    void aCumulativeFallOverThePlanStartsWhereThePlanDoes() {
        Comparison found = compare(
                ENERGY,
                plan("610100", "甲市", energy("12")),
                plan("610200", "乙市", over(null, Target.Cadence.CUMULATIVE, null)),
                plan("610300", "丙市", over(2020, Target.Cadence.CUMULATIVE, null)),
                plan("610400", "丁市", over(null, Target.Cadence.ANNUAL, new Period(2021, 2025))));
        assertThat(found.rows())
                .extracting(row -> row.cells().get(0).values().get(0).why())
                .isEqualTo(Arrays.asList(null, null, null, Why.CADENCE));
    }

    @Test
    void whatHoldsForSomeIsKeptApartAndWhatIsHandedOutIsAnotherAreas() {
        Target whole = level("秸秆综合利用率", "straw-utilization-rate", "90", "%");
        Comparison found = compare(
                "straw-utilization-rate",
                plan("620400", "白银市", within("全市", whole)),
                plan("620500", "天水市", within("天水市", whole)),
                plan("620600", "武威市", within("规模养殖场", whole)),
                plan("620700", "张掖市", whole, within("甘州区", level("秸秆综合利用率", "straw-utilization-rate", "95", "%"))));
        assertThat(found.rows())
                .extracting(row -> row.cells().get(0).values().get(0).why())
                .isEqualTo(Arrays.asList(null, null, Why.SCOPE, null));
        assertThat(found.rows().get(3).cells().get(0).values()).hasSize(1);
    }
}
