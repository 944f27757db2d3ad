package io.mubiao.compare;

import io.mubiao.compare.Indicators.Better;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as numbers that can be put in an order: a fall is negative; of a range the end that asks for less counts. */
final class Amounts {
    private Amounts() {}

    /** The number; null for what is none, such as a ratio. */
    static @Nullable BigDecimal of(Target target, @Nullable Better better) {
        Value value = target.demand().value();
        Value.Si si = value.si() == null ? new Value.Si(value.min(), value.max(), value.unit()) : value.si();
        BigDecimal min = si.min() == null ? value.min() : si.min();
        BigDecimal max = si.max() == null ? value.max() : si.max();
        if (min == null || max == null) {
            return null;
        }
        boolean falls = isFall(target, better);
        BigDecimal low = falls ? max.negate() : min;
        BigDecimal high = falls ? min.negate() : max;
        return better == Better.DOWN ? high : low;
    }

    private static boolean isFall(Target target, @Nullable Better better) {
        Target.Trend trend = target.demand().trend();
        return target.demand().measure() == Target.Measure.CHANGE
                && (trend == null ? better == Better.DOWN : trend == Target.Trend.DOWN);
    }

    /** Which way most of these targets want to go; null where they do not say. */
    static @Nullable Better direction(List<Target> targets) {
        Commonest<Better> commonest = new Commonest<>();
        for (int i = 0; i < targets.size(); i++) {
            commonest.add(String.valueOf(i), direction(targets.get(i).demand()));
        }
        return commonest.value();
    }

    private static @Nullable Better direction(Target.Demand demand) {
        if (demand.trend() != null) {
            return demand.trend() == Target.Trend.UP ? Better.UP : Better.DOWN;
        }
        return switch (demand.comparator()) {
            case GE, GT -> Better.UP;
            case LE, LT -> Better.DOWN;
            case EQ, APPROX -> null;
        };
    }

    /** Whether this is what has to be reached, rather than what would be good besides. */
    static boolean isBase(Target target) {
        return target.demand().tier() == null || target.demand().tier() == Target.Tier.BASE;
    }
}
