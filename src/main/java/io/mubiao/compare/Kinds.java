package io.mubiao.compare;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document a title names, by its last word that says so: {@code 某市“十四五”节能规划实施方案（试行）} is a workplan.
 */
public final class Kinds {
    /** Documents of these are plans even where nothing was found in them. */
    private static final Set<String> OF_PLANS = Set.of("plan", "outline", "workplan");

    private final Lexicon words;

    public Kinds(RuleBook book) {
        words = Lexicon.of(book.words("kinds"));
    }

    /** The kind; null where the title has no such word. */
    public @Nullable String of(@Nullable String title) {
        List<Lexicon.Hit> hits = title == null ? List.of() : words.longest(title);
        return hits.isEmpty() ? null : hits.get(hits.size() - 1).word().value("kind");
    }

    /** Whether something can be expected to be aimed at in it, or is. */
    boolean isPlan(Plan plan) {
        String kind = of(plan.title());
        return plan.reading().aims() > 0 || (kind != null && OF_PLANS.contains(kind));
    }
}
