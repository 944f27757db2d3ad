package io.mubiao.compare;

import static io.mubiao.compare.Plans.fall;
import static io.mubiao.compare.Plans.level;
import static io.mubiao.compare.Plans.plan;
import static io.mubiao.compare.Plans.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Shares;
import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CascaderTest {
    private static final String ENERGY = "energy-intensity-gdp";
    private static final String COD = "cod-abated";

    private static Cascader cascader;

    @BeforeAll
    static void load() throws Exception {
        cascader = new Cascader(RuleBook.load(Path.of("extractors")));
    }

    private static Cascade cascade(String region, List<String> indicators, PlanDocument... plans) {
        return cascader.apply(new DocumentFacts(List.of(plans)), new CascadeRequest(region, indicators, List.of(), 5));
    }

    private static Target energy(String fall) {
        return fall("单位GDP能耗", ENERGY, fall, 2020);
    }

    private static Target cod(String tonnes) {
        return level("化学需氧量重点工程减排量", COD, tonnes, "吨");
    }

    private static Shares shares(Target... targets) {
        Cascade found = cascade("武威市", List.of(COD), plan("620600", "武威市", targets));
        return found.strands().get(0).nodes().get(0).plans().get(0).shares().get(0);
    }

    @Test
    void eachAreaStandsBelowTheNextOneThatSaysSomething() {
        Cascade found = cascade(
                "甘肃省",
                List.of(ENERGY),
                plan("100000", "全国", energy("13.5")),
                plan("620000", "甘肃省", energy("13")),
                plan("620602", "凉州区", energy("14")),
                plan("610000", "陕西省", energy("15")));
        Node nation = found.strands().get(0).nodes().get(0);
        assertThat(nation.region().code()).isEqualTo("100000");
        assertThat(nation.below()).extracting(node -> node.region().name()).containsExactly("甘肃省");
        Node province = nation.below().get(0);
        assertThat(province.asked()).isTrue();
        assertThat(province.plans().get(0).cell().values().get(0).parent().relation())
                .isEqualTo(Relation.WEAKER);
        Node county = province.below().get(0);
        assertThat(county.region().name()).isEqualTo("凉州区");
        assertThat(county.plans().get(0).cell().values().get(0).parent().relation())
                .isEqualTo(Relation.STRICTER);
    }

    @Test
    void withoutIndicatorsThoseOfTheRegionsOwnPlansAreFollowed() {
        Cascade found = cascade(
                "甘肃省", List.of(), plan("100000", "全国", energy("13.5"), cod("9")), plan("620000", "甘肃省", energy("13")));
        assertThat(found.strands())
                .extracting(strand -> strand.indicator().id())
                .containsExactly(ENERGY);
    }

    @Test
    void partsThatMakeTheWholeAddUp() {
        Shares shares =
                shares(cod("300"), within("凉州区", cod("120")), within("民勤县", cod("80.0")), within("古浪县", cod("100")));
        assertThat(shares.parts()).extracting(part -> part.region().name()).containsExactly("凉州区", "民勤县", "古浪县");
        assertThat(shares.sum()).isEqualByComparingTo("300");
        assertThat(shares.difference()).isEqualByComparingTo("0");
    }

    @Test
    void theDifferenceIsSaidAndTheRowOfTheTotalIsTheWhole() {
        Shares shares =
                shares(cod("310"), within("凉州区", cod("120")), within("民勤县", cod("80")), within("合计", cod("205")));
        assertThat(shares.difference()).isEqualByComparingTo("-5");
    }

    @Test
    void sharesInPerCentAddUpToNothing() {
        Target straw = level("秸秆综合利用率", "straw-utilization-rate", "90", "%");
        Cascade found = cascade(
                "武威市",
                List.of("straw-utilization-rate"),
                plan("620600", "武威市", straw, within("凉州区", straw), within("民勤县", straw)));
        assertThat(found.strands().get(0).nodes().get(0).plans().get(0).shares())
                .isEmpty();
    }

    @Test
    void aRegionThatNobodyKnowsIsTold() {
        assertThat(cascade("乌有市", List.of(ENERGY)).unmatched())
                .extracting(Unmatched::asked)
                .containsExactly(Asked.REGION);
    }
}
