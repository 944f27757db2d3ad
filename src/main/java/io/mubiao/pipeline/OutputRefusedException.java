package io.mubiao.pipeline;

import java.nio.file.Path;

/** Results cannot go where they were told to; nothing there was touched. */
public final class OutputRefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    OutputRefusedException(Reason reason, Path folder) {
        super(folder.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        IS_A_FILE,
        NOT_OURS,
        IN_USE
    }
}
