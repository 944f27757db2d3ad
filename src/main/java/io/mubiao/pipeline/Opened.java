package io.mubiao.pipeline;

import io.mubiao.read.archive.ArchiveKind;
import io.mubiao.read.archive.Unpacked;
import io.mubiao.read.archive.Unpacked.Member;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of an archive, for who keeps the books elsewhere.
 *
 * @param version under which it stands, see {@link Versions#hold}; nothing where another try may do better
 */
public record Opened(Unpacked held, String version) implements Serializable {
    private static final long serialVersionUID = 1;

    /** So many bytes of a file tell whether it may be an archive. */
    public static final int HEAD = ArchiveKind.HEAD;

    /**
     * A file in it: {@code 附件/方案.pdf}.
     *
     * @param file what it is called where it was unpacked to
     */
    public record Inside(String name, long bytes, String sha256, String file) {}

    /** Whether a file may be an archive, by its first bytes. */
    public static boolean mayBe(byte[] head, String name) {
        return ArchiveKind.of(head, name) != null;
    }

    /**
     * What is said of it.
     *
     * @param stands whether all of it is known from before
     */
    public FileOutcome outcome(String path, boolean stands) {
        return FileOutcome.ofArchive(path, held, stands);
    }

    /** What it holds that is a file like any other. */
    public List<Inside> files() {
        return held.members().stream()
                .filter(member -> FileOutcome.unread("", member) == null)
                .map(Opened::inside)
                .toList();
    }

    private static Inside inside(Member member) {
        return new Inside(
                member.name(),
                member.bytes(),
                Objects.requireNonNull(member.sha256()),
                Objects.requireNonNull(member.file()));
    }

    /** What is said of the rest of what it holds. */
    public List<FileOutcome> unread(String path) {
        List<FileOutcome> all = new ArrayList<>();
        for (Member member : held.members()) {
            FileOutcome unread = FileOutcome.unread(path + "!/" + member.name(), member);
            if (unread != null) {
                all.add(unread);
            }
        }
        return all;
    }
}
