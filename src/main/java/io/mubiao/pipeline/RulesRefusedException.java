package io.mubiao.pipeline;

import java.io.IOException;

/** The rules cannot be used, or were changed while a run was under way. */
public final class RulesRefusedException extends IOException {
    private static final long serialVersionUID = 1;

    RulesRefusedException() {
        super("the rules were changed during the run");
    }
}
