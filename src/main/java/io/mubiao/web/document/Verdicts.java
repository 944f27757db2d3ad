package io.mubiao.web.document;

import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What readers said of a document's targets. */
public interface Verdicts {
    /** Verdicts by the ids of targets, as the document is now. */
    Map<String, Verdict> of(PlanDocument document) throws IOException;

    /** What they miss among its targets. */
    List<Missed> missed(PlanDocument document) throws IOException;

    /**
     * A target that a reader misses.
     *
     * @param key by which it is taken back
     * @param value with its bound and unit: {@code ≥91%}
     * @param year by which it is to be reached; empty where that was not said
     */
    record Missed(String key, String indicator, String value, String year, String quote, String note) {}

    /**
     * One verdict.
     *
     * @param right false where the target is wrong
     */
    record Verdict(boolean right, String note) {}
}
