package io.mubiao.pipeline;

import java.io.IOException;

/** A run ended before its work was done, because who asked for it wanted it so; see {@link Progress#isStopped}. */
public final class RunStoppedException extends IOException {
    private static final long serialVersionUID = 1;

    RunStoppedException() {
        super("the run was stopped");
    }
}
