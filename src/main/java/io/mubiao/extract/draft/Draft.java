package io.mubiao.extract.draft;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Span;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Subject;
import io.mubiao.model.Target.Timing;
import io.mubiao.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A target as a sentence gives it; places are offsets in the sentence.
 */
public record Draft(Rule rule, Subject subject, Demand demand, Timing timing, Spot spot, Sayers sayers) {

    /** The same under the tier of a target that this one is a part of; one of its own stays. */
    public Draft under(Draft whole) {
        Demand own = demand;
        if (own.tier() != null) {
            return this;
        }
        Demand tiered = new Demand(
                own.measure(), own.trend(), own.comparator(), own.value(), whole.demand.tier(), own.cadence());
        Sayers under = new Sayers(sayers.years(), sayers.shared(), whole.sayers.tier());
        return new Draft(rule, subject, tiered, timing, spot, under);
    }

    /**
     * The shortest run that holds name and number.
     *
     * @param nameStart where its name begins, for the next clause that leaves the name out
     */
    public record Spot(int start, int end, int nameStart, Quantity quantity) {
        /** The run in the text, where its sentence begins at {@code offset}. */
        public Span from(int offset) {
            return new Span(offset + start, offset + end);
        }
    }

    /**
     * What says of it what its own run may not.
     *
     * @param years the times that say its years
     * @param shared the run of the sentence that its name has from another; null where it has all of its name
     * @param tier 力争 and its like; null where it has none
     */
    public record Sayers(Timeline.@Nullable Told years, @Nullable Span shared, @Nullable Mark tier) {
        /** Of a cell, whose row and column say it. */
        public static final Sayers NONE = new Sayers(null, null, null);
    }
}
