package io.mubiao.web.document;

import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.util.Map;

/** What readers said of a document's targets. */
@FunctionalInterface
public interface Verdicts {
    /** Verdicts by the ids of targets, as the document is now. */
    Map<String, Verdict> of(PlanDocument document) throws IOException;

    /**
     * One verdict.
     *
     * @param right false where the target is wrong
     */
    record Verdict(boolean right, String note) {}
}
