package io.mubiao.extract;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.util.List;

/** placeholder */
public final class Extractor {
    static MarkPatterns patterns(RuleBook book) throws RuleFaultsException {
        return new MarkPatterns(book, List.of("phrases", "times", "targets"));
    }

    private Extractor() {}
}
