package io.mubiao.pipeline;

import io.mubiao.extract.RuleTrial;
import io.mubiao.rules.Fault;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of the examples that stand beside the rules.
 *
 * @param examples how many were run
 * @param faults those that do not hold, each with its file and line
 */
public record RuleCheck(int examples, List<Fault> faults) {
    public RuleCheck {
        faults = List.copyOf(faults);
    }

    /**
     * Runs all of them.
     *
     * @throws RuleFaultsException where the rules cannot be used at all
     */
    public static RuleCheck of(RuleBook book) throws RuleFaultsException {
        List<RuleTrial.Outcome> outcomes = new RuleTrial(book).outcomes();
        List<Fault> faults = outcomes.stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.fault())
                        .map(fault -> new Fault(outcome.rule().at(), Objects.requireNonNull(fault))))
                .toList();
        return new RuleCheck(outcomes.size(), faults);
    }
}
