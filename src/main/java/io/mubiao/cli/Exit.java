package io.mubiao.cli;

/** What the shell is told. */
public final class Exit {
    /** All went well. */
    public static final int OK = 0;

    /** Something that was asked for could not be done, or nothing was found. */
    public static final int FAILED = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    private Exit() {}
}
