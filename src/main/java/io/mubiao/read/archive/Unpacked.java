package io.mubiao.read.archive;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an archive.
 *
 * @param code why not all of it could be had; null where all was
 * @param message the same as an English sentence
 */
public record Unpacked(@Nullable String code, @Nullable String message, List<Member> members) implements Serializable {
    private static final long serialVersionUID = 1;

    public Unpacked {
        members = List.copyOf(members);
    }

    /**
     * A file in an archive: {@code 附件/方案.pdf}, or one in an archive within it: {@code 附件.zip!/方案.pdf}.
     *
     * @param file what it is called where it was unpacked to; null where it was not
     * @param code why it was not unpacked; null where it was
     */
    public record Member(
            String name,
            long bytes,
            @Nullable String sha256,
            @Nullable String file,
            @Nullable String code,
            @Nullable String message)
            implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
