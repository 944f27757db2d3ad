package io.mubiao.answer;

import io.mubiao.compare.Cascader;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.Differ;
import io.mubiao.compare.Indicators;
import io.mubiao.compare.Kinds;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import org.jspecify.annotations.Nullable;

/** What is made of the rules, when it is first asked for: a program that only searches need not wait for it. */
public final class Rules {
    private final Loading loading;
    private @Nullable Learned learned;

    /** Where the rules come from. */
    @FunctionalInterface
    public interface Loading {
        RuleBook load() throws RuleFaultsException;
    }

    public Rules(Loading loading) {
        this.loading = loading;
    }

    /** All that answers need of the rules. */
    record Learned(
            RuleBook book, Indicators indicators, Kinds kinds, Comparer comparer, Cascader cascader, Differ differ) {
        static Learned of(RuleBook book) {
            return new Learned(
                    book,
                    new Indicators(book),
                    new Kinds(book),
                    new Comparer(book),
                    new Cascader(book),
                    new Differ(book));
        }
    }

    /** @throws Unanswerable where the rules have faults */
    synchronized Learned learned() {
        Learned known = learned;
        if (known == null) {
            try {
                known = Learned.of(loading.load());
            } catch (RuleFaultsException e) {
                throw new Unanswerable(
                        Unanswerable.Reason.NOT_READY, "wrong.rules", e.faults().size());
            }
            learned = known;
        }
        return known;
    }
}
