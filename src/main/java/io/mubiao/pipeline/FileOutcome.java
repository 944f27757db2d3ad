package io.mubiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file that was met.
 *
 * @param path as {@link Names#shown} gives it
 * @param code why, in a word of the list in {@code docs/problems.md}; null where all went well
 * @param message the same as an English sentence
 * @param document the id of the document it gave, or gave before; null where there is none
 */
public record FileOutcome(
        String path,
        Status status,
        @Nullable String code,
        @Nullable String message,
        @Nullable String document,
        double seconds) {

    /** How far it came. */
    public enum Status {
        DONE,
        UNCHANGED,
        IN_PART,
        FAILED,
        SKIPPED
    }

    /** What is said of a file that is not read for its name, {@code ~$方案.docx}; null of any other. */
    public static @Nullable FileOutcome unread(String path, String name) {
        FolderWalk.Reason reason = FolderWalk.reason(name);
        return reason == null ? null : skipped(path, reason.code(), reason.message());
    }

    static FileOutcome skipped(String path, String code, String message) {
        return new FileOutcome(path, Status.SKIPPED, code, message, null, 0);
    }

    public static FileOutcome failed(String path, String code, String message) {
        return new FileOutcome(path, Status.FAILED, code, message, null, 0);
    }
}
