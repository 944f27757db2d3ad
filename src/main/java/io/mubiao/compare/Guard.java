package io.mubiao.compare;

import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps apart what may not be compared: 下降13.5% from 2015 beside 下降13.5% from 2020, 年均 beside 累计, % beside 个百分点, what
 * holds for 规模以上工业 beside what holds for the whole city.
 *
 * <p>The commonest unit of a column is its unit; among the values in it the commonest measure, and so on through cadence,
 * scope, base year and target year. A value is held against each in this order.
 */
final class Guard {
    private final @Nullable Footing common;

    private Guard(@Nullable Footing common) {
        this.common = common;
    }

    /** A value's document and footing: a document votes once for each footing it has. */
    record Vote(String document, Footing footing) {}

    static Guard over(List<Vote> column) {
        if (column.isEmpty()) {
            return new Guard(null);
        }
        List<Vote> like = new ArrayList<>(column);
        String unit = most(like, Footing::unit);
        Target.Measure measure = most(like, Footing::measure);
        String cadence = most(like, Footing::cadence);
        String scope = most(like, Footing::scope);
        // unknown years do not vote as long as one is known
        Integer baseYear = mostKnown(like, Footing::baseYear);
        Integer targetYear = mostKnown(like, Footing::targetYear);
        return new Guard(new Footing(unit, measure, cadence, scope, baseYear, targetYear));
    }

    /** In what the value differs from most of the column; null where in nothing. */
    @Nullable
    Why why(Footing footing) {
        return common == null ? null : footing.against(common);
    }

    private static <T> T most(List<Vote> like, Function<Footing, T> facet) {
        return Objects.requireNonNull(mostKnown(like, facet));
    }

    /** The commonest of a facet; what differs in it votes no more on those that follow. */
    private static <T> @Nullable T mostKnown(List<Vote> like, Function<Footing, @Nullable T> facet) {
        Commonest<T> commonest = new Commonest<>();
        like.forEach(vote -> commonest.add(vote.document, facet.apply(vote.footing)));
        T most = commonest.value();
        like.removeIf(vote -> !Objects.equals(facet.apply(vote.footing), most));
        return most;
    }
}
