package io.mubiao.compare;

import io.mubiao.model.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the facts that are compared come from: documents in memory, or an index that is asked for no more than is compared.
 *
 * <p>Targets may come without departments and boxes.
 */
public interface Facts {
    /** All documents. */
    List<Plan> plans();

    /** The targets of this indicator, base values left out; those of a document together, in the order they stand in it. */
    List<Setting> set(String indicator);

    /** What is promised of this indicator without a number. */
    List<Promise> promised(String indicator);

    /** How many of these documents set each indicator. */
    Map<String, Integer> counts(Predicate<Plan> among);

    /** The indicators that some document prints under such a (folded) name. */
    Set<String> printed(Predicate<String> name);

    /** A target and the plan that sets it. */
    record Setting(Plan plan, Target target) {}

    /** A commitment and the plan that makes it. */
    record Promise(Plan plan, String text, int page) {}
}
