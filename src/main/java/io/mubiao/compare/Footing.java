package io.mubiao.compare;

import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Period;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what footing a value stands: two values can be compared where this is the same.
 *
 * <p>A change that is not said to be one of each year is one of all years together, said so (累计) or not; of a level that
 * would be a guess. A change over a period that is said (十四五时期) has the year before it as its base, and so has a change
 * 累计 to the last year of its plan. A target without a year has the last year of what the plan covers.
 *
 * @param unit the base unit; empty for none
 * @param cadence {@code annual}, {@code cumulative} (of levels), or empty
 * @param scope as {@link Scopes} has it
 */
record Footing(
        String unit,
        Target.Measure measure,
        String cadence,
        String scope,
        @Nullable Integer baseYear,
        @Nullable Integer targetYear) {

    static Footing of(Facts.Setting setting, String scope) {
        Target target = setting.target();
        Target.Measure measure = target.demand().measure();
        Integer end = targetYear(setting);
        return new Footing(
                unit(target),
                measure,
                cadence(target.demand()),
                scope,
                measure == Target.Measure.LEVEL ? null : baseYear(setting, end),
                end);
    }

    /** In what it differs from the other; null where in nothing. */
    @Nullable
    Why against(Footing other) {
        if (!unit.equals(other.unit)) {
            return Why.UNIT;
        }
        if (measure != other.measure) {
            return Why.MEASURE;
        }
        if (!cadence.equals(other.cadence)) {
            return Why.CADENCE;
        }
        if (!scope.equals(other.scope)) {
            return Why.SCOPE;
        }
        Why base = against(baseYear, other.baseYear, Why.BASE_YEAR, Why.BASE_YEAR_UNKNOWN);
        return base != null ? base : against(targetYear, other.targetYear, Why.TARGET_YEAR, Why.TARGET_YEAR_UNKNOWN);
    }

    private static @Nullable Why against(@Nullable Integer year, @Nullable Integer other, Why differs, Why unknown) {
        if (Objects.equals(year, other)) {
            return null;
        }
        return year == null ? unknown : differs;
    }

    static String unit(Target target) {
        Value value = target.demand().value();
        String linked = value.si() == null ? value.unit() : value.si().unit();
        return Objects.requireNonNullElse(linked, "");
    }

    private static String cadence(Target.Demand demand) {
        Target.Cadence cadence = demand.cadence();
        if (cadence == null || (cadence == Target.Cadence.CUMULATIVE && demand.measure() == Target.Measure.CHANGE)) {
            return "";
        }
        return cadence == Target.Cadence.ANNUAL ? "annual" : "cumulative";
    }

    private static @Nullable Integer baseYear(Facts.Setting setting, @Nullable Integer end) {
        Integer said = setting.target().timing().baseYear();
        if (said != null) {
            return said;
        }
        Period period = setting.target().timing().period();
        Period covered = setting.plan().years().covered();
        boolean overPlan = setting.target().demand().cadence() == Target.Cadence.CUMULATIVE
                && covered != null
                && end != null
                && end == covered.end();
        Period over = period == null && overPlan ? covered : period;
        return over == null ? null : Integer.valueOf(over.start() - 1);
    }

    private static @Nullable Integer targetYear(Facts.Setting setting) {
        Integer said = setting.target().timing().targetYear();
        if (said != null) {
            return said;
        }
        Period period = setting.target().timing().period();
        Period covered = period == null ? setting.plan().years().covered() : period;
        return covered == null ? null : Integer.valueOf(covered.end());
    }
}
