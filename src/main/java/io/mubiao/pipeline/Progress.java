package io.mubiao.pipeline;

/** Who wants to hear how a batch comes along. All calls come from one thread. */
public interface Progress {
    /** So many documents are to be made; files that are unchanged do not count. */
    void planned(int documents);

    /** One more is done or failed. */
    void finished(FileOutcome outcome);
}
