package io.mubiao.pipeline;

/** Who wants to hear how a batch comes along. All calls come from one thread. */
public interface Progress {
    /** So many documents are to be made; files that are unchanged do not count. */
    void planned(int documents);

    /** Whether the run is to end here; what is done by then is kept, and the next run takes up the rest. */
    default boolean isStopped() {
        return false;
    }

    /** One more is done or failed. */
    void finished(FileOutcome outcome);
}
