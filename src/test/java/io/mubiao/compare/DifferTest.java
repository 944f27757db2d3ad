package io.mubiao.compare;

import static io.mubiao.compare.Plans.fall;
import static io.mubiao.compare.Plans.level;
import static io.mubiao.compare.Plans.plan;
import static io.mubiao.compare.Plans.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.compare.PlanChanges.Kind;
import io.mubiao.model.Period;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DifferTest {
    private static final String ENERGY = "energy-intensity-gdp";
    private static final String STRAW = "straw-utilization-rate";
    private static final Period OLD = new Period(2016, 2020);
    private static final Period NEW = new Period(2021, 2025);

    private static Differ differ;

    @BeforeAll
    static void load() throws Exception {
        differ = new Differ(RuleBook.load(Path.of("extractors")));
    }

    private static Target energy(String fall, int base, int year) {
        return target("单位GDP能耗", ENERGY, Target.Measure.CHANGE, null, fall, "%", new Target.Timing(base, year, null));
    }

    private static List<Change> changes(List<Target> before, List<Target> after) {
        return differ.apply(
                        plan("620600", "武威市旧规划", OLD, List.of(), before.toArray(Target[]::new)),
                        plan("620600", "武威市新规划", NEW, List.of(), after.toArray(Target[]::new)))
                .changes();
    }

    private static Change only(Target before, Target after) {
        List<Change> changes = changes(List.of(before), List.of(after));
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void aSmallerFallOverAsManyYearsIsLoweredAndWeaker() {
        Change change = only(energy("15", 2015, 2020), energy("13", 2020, 2025));
        assertThat(change.kind()).isEqualTo(Kind.LOWERED);
        assertThat(change.relation()).isEqualTo(Relation.WEAKER);
    }

    @Test
    void aFallOverFewerYearsIsNotCompared() {
        Change change = only(energy("15", 2015, 2020), energy("9", 2022, 2025));
        assertThat(change.kind()).isEqualTo(Kind.NOT_COMPARABLE);
        assertThat(change.why()).isEqualTo(Why.BASE_YEAR);
    }

    @Test
    void levelsAreComparedWhateverTheirYears() {
        Target before =
                target("秸秆利用率", STRAW, Target.Measure.LEVEL, null, "85", "%", new Target.Timing(null, 2020, null));
        assertThat(only(before, level("秸秆利用率", STRAW, "90", "%")).kind()).isEqualTo(Kind.RAISED);
        assertThat(only(before, level("秸秆利用率", STRAW, "85.0", "%")).kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(only(before, fall("秸秆利用率", STRAW, "5", 2020)).why()).isEqualTo(Why.MEASURE);
    }

    @Test
    void whatOnlyOnePlanSetsIsNewOrDropped() {
        Target straw = level("秸秆利用率", STRAW, "90", "%");
        assertThat(changes(List.of(straw), List.of(energy("13", 2020, 2025))))
                .extracting(Change::kind)
                .containsExactly(Kind.NEW, Kind.DROPPED);
    }

    @Test
    void whatIsPromisedInWordsOnlyIsDroppedWithThatRemark() {
        List<Change> changes = differ.apply(
                        plan("620600", "武威市旧规划", OLD, List.of(), level("秸秆利用率", STRAW, "90", "%")),
                        plan("620600", "武威市新规划", NEW, List.of("到2025年，秸秆综合利用率提高")))
                .changes();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).kind()).isEqualTo(Kind.DROPPED);
        assertThat(changes.get(0).sides().inWords()).isTrue();
    }

    @Test
    void ofSeveralValuesThoseAreHeldTogetherThatAreMostAlike() {
        List<Change> changes = changes(
                List.of(level("秸秆利用率", STRAW, "85", "%")),
                List.of(fall("秸秆利用率", STRAW, "5", 2020), level("秸秆利用率", STRAW, "88", "%")));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.NEW, Kind.RAISED);
    }
}
