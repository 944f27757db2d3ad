package io.mubiao.compare;

import io.mubiao.compare.Indicators.Better;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as numbers that can be put in an order: a fall is negative; of a range the end that asks for less counts. */
final class Amounts {
    private Amounts() {}

    /** The number; null for what is none, such as a ratio. */
    static @Nullable BigDecimal of(Target target, @Nullable Better better) {
        Extent extent = Extent.of(target, better);
        if (extent == null) {
            return null;
        }
        return better == Better.DOWN ? extent.high() : extent.low();
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
