package io.mubiao.cli;

/** A configuration of {@code java.util.logging} that sets up nothing: libraries' warnings are not for the user. */
public final class NoLogging {}
