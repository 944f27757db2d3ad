package io.mubiao.cli;

/** What the shell is told. */
final class Exit {
    /** All went well. */
    static final int OK = 0;

    /** Something that was asked for could not be done, or nothing was found. */
    static final int FAILED = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    private Exit() {}
}
