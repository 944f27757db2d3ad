package io.mubiao.cli;

/**
 * What the output is looked at with.
 *
 * @param columns how many fit beside each other on standard output; 0 where it is no terminal and nothing is to be cut
 * @param live whether a line on standard error can be written over
 */
public record Screen(int columns, boolean live) {
    /** A file or a pipe. */
    public static final Screen NONE = new Screen(0, false);

    /** As the launcher found it. */
    static Screen found() {
        return new Screen(Integer.getInteger("mubiao.columns", 0), Boolean.getBoolean("mubiao.live"));
    }
}
