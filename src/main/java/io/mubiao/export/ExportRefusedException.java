package io.mubiao.export;

import java.nio.file.Path;

/** A folder that tables are not written to, so that nothing of anybody's is lost. */
public final class ExportRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient Path path;

    /** What speaks against it. */
    public enum Reason {
        IS_A_FILE,
        NOT_OURS,
        CHANGED,
        IN_USE
    }

    ExportRefusedException(Reason reason, Path path) {
        super(reason + ": " + path);
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** The file or folder that it is about. */
    public Path path() {
        return path;
    }
}
