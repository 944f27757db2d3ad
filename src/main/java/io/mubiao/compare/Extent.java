package io.mubiao.compare;

import io.mubiao.compare.Indicators.Better;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target's number on the scale of its column, in base units: {@code 90%–95%} from 90 to 95, a fall by {@code 14.5%} at
 * −14.5, both ends alike for a single number.
 */
public record Extent(BigDecimal low, BigDecimal high) {

    /** Null for what is no number, such as a ratio. */
    public static @Nullable Extent of(Target target, Comparison.Column column) {
        String better = column.sense() == null ? null : column.sense().better();
        return of(target, better == null ? null : better.equals("down") ? Better.DOWN : Better.UP);
    }

    static @Nullable Extent of(Target target, @Nullable Better better) {
        Value value = target.demand().value();
        Value.Si si = value.si() == null ? new Value.Si(value.min(), value.max(), value.unit()) : value.si();
        BigDecimal min = si.min() == null ? value.min() : si.min();
        BigDecimal max = si.max() == null ? value.max() : si.max();
        if (min == null || max == null) {
            return null;
        }
        return isFall(target, better) ? new Extent(max.negate(), min.negate()) : new Extent(min, max);
    }

    private static boolean isFall(Target target, @Nullable Better better) {
        Target.Trend trend = target.demand().trend();
        return target.demand().measure() == Target.Measure.CHANGE
                && (trend == null ? better == Better.DOWN : trend == Target.Trend.DOWN);
    }
}
