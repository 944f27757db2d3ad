package io.mubiao.compare;

import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Period;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps apart what may not be compared: 下降13.5% from 2015 beside 下降13.5% from 2020, 年均 beside 累计, % beside 个百分点.
 *
 * <p>The commonest unit of a column is its unit; among the values in it the commonest measure, and so on through cadence,
 * base year and target year. A value is held against each in this order. A change over a period that is said (十四五时期)
 * has the year before it as its base; a target without a year has the last year of what the plan covers.
 */
final class Guard {
    private final String unit;
    private final Target.@Nullable Measure measure;
    private final String cadence;
    private final @Nullable Integer baseYear;
    private final @Nullable Integer targetYear;

    private Guard(List<Said> column) {
        List<Said> like = new ArrayList<>(column);
        unit = Objects.requireNonNullElse(commonest(like, said -> unit(said.target)), "");
        like.removeIf(said -> !unit(said.target).equals(unit));
        measure = commonest(like, said -> said.target.demand().measure());
        like.removeIf(said -> said.target.demand().measure() != measure);
        cadence = Objects.requireNonNullElse(commonest(like, said -> cadence(said.target)), "");
        like.removeIf(said -> !cadence(said.target).equals(cadence));
        baseYear = commonest(like, said -> baseYear(said.target));
        like.removeIf(said -> !Objects.equals(baseYear(said.target), baseYear));
        targetYear = commonest(like, said -> targetYear(said.document, said.target));
    }

    /** A target and the document that sets it. */
    private record Said(PlanDocument document, Target target) {}

    static Guard over(List<PlanDocument> documents, String indicator) {
        List<Said> column = new ArrayList<>();
        for (PlanDocument document : documents) {
            Columns.targets(document, indicator).forEach(target -> column.add(new Said(document, target)));
        }
        return new Guard(column);
    }

    /** In what the target differs from most of the column; null where in nothing. */
    @Nullable
    Why why(PlanDocument document, Target target) {
        if (!unit(target).equals(unit)) {
            return Why.UNIT;
        }
        if (target.demand().measure() != measure) {
            return Why.MEASURE;
        }
        if (!cadence(target).equals(cadence)) {
            return Why.CADENCE;
        }
        Why base = why(baseYear(target), baseYear, Why.BASE_YEAR, Why.BASE_YEAR_UNKNOWN);
        return base != null
                ? base
                : why(targetYear(document, target), targetYear, Why.TARGET_YEAR, Why.TARGET_YEAR_UNKNOWN);
    }

    private static @Nullable Why why(@Nullable Integer year, @Nullable Integer common, Why other, Why unknown) {
        if (Objects.equals(year, common)) {
            return null;
        }
        return year == null ? unknown : other;
    }

    private static String unit(Target target) {
        Value value = target.demand().value();
        String linked = value.si() == null ? value.unit() : value.si().unit();
        return Objects.requireNonNullElse(linked, "");
    }

    private static String cadence(Target target) {
        Target.Cadence cadence = target.demand().cadence();
        return cadence == null ? "" : cadence.name();
    }

    /** The year that a change starts from; a level has none. */
    private static @Nullable Integer baseYear(Target target) {
        if (target.demand().measure() == Target.Measure.LEVEL) {
            return null;
        }
        Integer said = target.timing().baseYear();
        Period period = target.timing().period();
        return said != null || period == null ? said : Integer.valueOf(period.start() - 1);
    }

    private static @Nullable Integer targetYear(PlanDocument document, Target target) {
        Integer said = target.timing().targetYear();
        if (said != null) {
            return said;
        }
        Period period = target.timing().period();
        Period covered = period == null ? document.metadata().period() : period;
        return covered == null ? null : Integer.valueOf(covered.end());
    }

    private static <T> @Nullable T commonest(List<Said> column, Function<Said, @Nullable T> facet) {
        Commonest<T> commonest = new Commonest<>();
        column.forEach(said -> commonest.add(said.document.id(), facet.apply(said)));
        return commonest.value();
    }
}
