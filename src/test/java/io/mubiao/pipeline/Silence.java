package io.mubiao.pipeline;

/** Nobody listens to how a batch comes along. */
public record Silence() implements Progress {
    @Override
    public void planned(int documents) {}

    @Override
    public void finished(FileOutcome outcome) {}
}
