package io.mubiao.extract.draft;

import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Span;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Subject;
import io.mubiao.model.Target.Tier;
import io.mubiao.model.Target.Timing;
import io.mubiao.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A target as a sentence gives it; places are offsets in the sentence.
 */
public record Draft(Rule rule, Subject subject, Demand demand, Timing timing, Spot spot, Sayers sayers) {

    /** The same under a tier that the sentence before says; one of its own stays. */
    public Draft under(@Nullable Tier tier) {
        Demand own = demand;
        Demand tiered = new Demand(
                own.measure(),
                own.trend(),
                own.comparator(),
                own.value(),
                own.tier() == null ? tier : own.tier(),
                own.cadence());
        return new Draft(rule, subject, tiered, timing, spot, sayers);
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
     */
    public record Sayers(Timeline.@Nullable Told years, @Nullable Span shared) {
        /** Of a cell, whose row and column say it. */
        public static final Sayers NONE = new Sayers(null, null);
    }
}
