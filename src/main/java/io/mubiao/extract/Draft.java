package io.mubiao.extract;

import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Subject;
import io.mubiao.model.Target.Timing;
import io.mubiao.rules.Rule;

/**
 * A target as a sentence gives it; places are offsets in the sentence.
 */
record Draft(Rule rule, Subject subject, Demand demand, Timing timing, Spot spot) {

    /**
     * The shortest run that holds name and number.
     *
     * @param nameStart where its name begins, for the next clause that leaves the name out
     */
    record Spot(int start, int end, int nameStart, Quantity quantity) {}
}
