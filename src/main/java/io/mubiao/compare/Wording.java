package io.mubiao.compare;

import io.mubiao.model.Commitment;
import io.mubiao.model.Folding;
import io.mubiao.model.PlanDocument;
import java.util.List;
import java.util.stream.Collectors;

/** What a document promises without a number. */
final class Wording {
    private final String promises;

    Wording(PlanDocument document) {
        promises = document.findings().commitments().stream()
                .map(Commitment::text)
                .map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a promise has one of the names in it. */
    boolean promises(List<String> names) {
        return names.stream().map(Folding::fold).anyMatch(promises::contains);
    }
}
