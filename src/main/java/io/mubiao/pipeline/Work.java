package io.mubiao.pipeline;

import java.util.concurrent.Callable;

/**
 * Something to be done about a content.
 *
 * @param anew true where the document is made, false where it only gets its new names
 */
record Work(Content content, boolean anew, Callable<Made> doing) {

    /** What it came to. */
    record Finished(Work work, Made made) {}

    Finished call() throws Exception {
        return new Finished(this, doing.call());
    }
}
