package io.mubiao.pipeline;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Result;
import org.jspecify.annotations.Nullable;

/**
 * What the work on one content came to.
 *
 * @param lasting false where another try may do better: the file could not be opened, or memory ran out
 */
record Made(
        Status status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String document,
        boolean lasting,
        double seconds) {

    static Made of(PlanDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .map(problem -> new Made(Status.IN_PART, problem.code(), problem.message(), document.id(), true, 0))
                .orElseGet(() -> new Made(Status.DONE, null, null, document.id(), true, 0));
    }

    /** What is known of a content from an earlier run, and still holds. */
    static Made known(Result result) {
        Status status = result.document() == null ? Status.FAILED : Status.UNCHANGED;
        return new Made(status, result.code(), result.message(), result.document(), true, 0);
    }

    static Made failed(String code, @Nullable String message, boolean lasting) {
        return new Made(Status.FAILED, code, message, null, lasting, 0);
    }

    /** Whether it may do better alone. */
    boolean wantsMemory() {
        return !lasting && "too-large".equals(code);
    }

    Result result(String sha256, String version) {
        return new Result(sha256, version, document, code, message);
    }

    Made took(double time) {
        return new Made(status, code, message, document, lasting, time);
    }
}
