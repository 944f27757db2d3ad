package io.mubiao.web.compare;

import io.mubiao.compare.Choices;
import io.mubiao.compare.Choices.Offered;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.Facts;
import io.mubiao.compare.IndicatorLookup;
import io.mubiao.compare.RegionLookup;
import io.mubiao.compare.Unmatched;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.index.LiveIndex;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is compared, from the index as it is now; nothing of it is kept from one request to the next. */
public final class Comparisons {
    /** These are chosen from a list; a word that is not in it was never offered. */
    private static final Set<Asked> LISTED = Set.of(Asked.LEVEL, Asked.PERIOD, Asked.FIELD, Asked.KIND);

    private final LiveIndex index;
    private final Comparer comparer;
    private final Choices choices;
    final IndicatorLookup indicators;
    final RegionLookup regions;

    public Comparisons(RuleBook book, LiveIndex index) {
        this.index = index;
        comparer = new Comparer(book);
        choices = new Choices(book);
        indicators = new IndicatorLookup(book);
        regions = new RegionLookup(book);
    }

    /** A comparison and what else it could have been of. */
    record Found(Comparison comparison, Offered offered) {}

    Found of(Question question) throws IOException {
        return ask(facts -> new Found(comparer.apply(facts, question.request()), choices.apply(facts)));
    }

    Offered offered(Facts facts) {
        return choices.apply(facts);
    }

    /** Something to be asked of the facts. */
    @FunctionalInterface
    interface Asking<T> {
        T of(Facts facts);
    }

    <T> T ask(Asking<T> question) throws IOException {
        return index.ask(open -> question.of(open.facts()));
    }

    /** The comparison; a filter that cannot be set so is refused. */
    Comparison comparison(Question question) throws IOException {
        return checked(ask(facts -> comparer.apply(facts, question.request())));
    }

    static Comparison checked(Comparison comparison) {
        refuse(comparison.unmatched());
        return comparison;
    }

    /** Refuses a column to sort by that no comparison could have; one that another filter left out sorts nothing. */
    void checkSort(@Nullable String sort, Comparison comparison) throws IOException {
        boolean known = sort == null
                || comparison.indicators().stream()
                        .anyMatch(column -> column.id().equals(sort))
                || indicators.isKnown(sort)
                || this.<Boolean>ask(facts -> facts.counts(plan -> true).containsKey(sort));
        if (!known) {
            throw new Refused(400, "error.parameter", "sort", String.valueOf(sort));
        }
    }

    /** Refuses a filter that cannot be set so. */
    static void refuse(List<Unmatched> words) {
        for (Unmatched unmatched : words) {
            if (LISTED.contains(unmatched.asked())) {
                throw new Refused(400, "error.word", unmatched.word(), String.join("、", unmatched.proposals()));
            }
        }
    }
}
