package io.mubiao.pipeline;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.Journal.Result;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the work on one content came to. */
record Made(
        Status status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String document,
        Holds holds,
        double seconds) {
    static final String OUT_OF_MEMORY = "out-of-memory";
    private static final Set<String> DEATHS = Set.of("timeout", "crashed", OUT_OF_MEMORY);

    /** There is none yet: pictures of its pages are still to be read. */
    static final Made LEFT = new Made(Status.SKIPPED, null, null, null, Holds.NOT, 0);

    /** How long a result holds for the same file, under the same rules and program. */
    enum Holds {
        ALWAYS,
        /** It has pages, or nothing of it was read: what is said about pictures may change it. */
        UNDER_THIS_OCR,
        /** Another try may do better: the file could not be opened, or changed while it was read. */
        NOT
    }

    static Made of(PlanDocument document) {
        Holds holds = document.source().form().pages() == null ? Holds.ALWAYS : Holds.UNDER_THIS_OCR;
        return document.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .map(problem -> new Made(Status.IN_PART, problem.code(), problem.message(), document.id(), holds, 0))
                .orElseGet(() -> whole(document, holds));
    }

    private static Made whole(PlanDocument document, Holds holds) {
        return document.problems().stream()
                .filter(problem -> problem.code().equals(PlanSigns.CODE))
                .findFirst()
                .map(problem -> new Made(Status.DONE, problem.code(), problem.message(), document.id(), holds, 0))
                .orElseGet(() -> new Made(Status.DONE, null, null, document.id(), holds, 0));
    }

    /** What is known of a content from an earlier run, and still holds. */
    static Made known(Result result) {
        Status status = result.document() == null ? Status.FAILED : Status.UNCHANGED;
        return new Made(status, result.code(), result.message(), result.document(), Holds.ALWAYS, 0);
    }

    static Made failed(String code, @Nullable String message, boolean lasting) {
        return new Made(Status.FAILED, code, message, null, lasting ? Holds.UNDER_THIS_OCR : Holds.NOT, 0);
    }

    static Made outOfMemory() {
        return failed(OUT_OF_MEMORY, "The file needs more memory than one file may take.", true);
    }

    /** Whether a worker ended over the file, and not by something from outside. */
    boolean isDeath() {
        return status == Status.FAILED && lasting() && DEATHS.contains(String.valueOf(code));
    }

    boolean lasting() {
        return holds != Holds.NOT;
    }

    Result result(String sha256, String version) {
        return new Result(sha256, version, document, code, message);
    }

    Made took(double time) {
        return new Made(status, code, message, document, holds, time);
    }
}
