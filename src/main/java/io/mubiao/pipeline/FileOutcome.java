package io.mubiao.pipeline;

import io.mubiao.read.archive.Unpacked;
import io.mubiao.read.archive.Unpacked.Member;
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

    /**
     * What is said of an archive.
     *
     * @param stands whether all of it is known from before
     */
    static FileOutcome ofArchive(String path, Unpacked held, boolean stands) {
        boolean any = held.members().stream().anyMatch(member -> member.sha256() != null);
        Status whole = stands ? Status.UNCHANGED : Status.DONE;
        Status status = held.code() == null ? whole : any ? Status.IN_PART : Status.FAILED;
        String code = held.code() == null ? "archive" : held.code();
        String message = held.message() == null ? "An archive; what it holds stands below its name." : held.message();
        return new FileOutcome(path, status, code, message, null, 0);
    }

    /** What is said of what an archive holds and is not read; null of what is a file like any other. */
    static @Nullable FileOutcome unread(String path, Member member) {
        FolderWalk.Reason reason = FolderWalk.reasonOfAny(member.name());
        if (reason != null) {
            return skipped(path, reason.code(), reason.message());
        }
        String code = member.code() == null ? "damaged" : member.code();
        return member.sha256() == null ? failed(path, code, String.valueOf(member.message())) : null;
    }

    static FileOutcome skipped(String path, String code, String message) {
        return new FileOutcome(path, Status.SKIPPED, code, message, null, 0);
    }

    public static FileOutcome failed(String path, String code, String message) {
        return new FileOutcome(path, Status.FAILED, code, message, null, 0);
    }
}
