package io.mubiao.web.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What is taken away goes out while it is made. Closing it ends nothing, since whoever writes a table closes it also where something
 * went wrong, and half a table must not look like a whole one: {@link #end} is said by who knows that all is there.
 */
public final class Outgoing extends BufferedOutputStream {
    /** What fails within so many bytes is still answered with a sentence. */
    private static final int HELD = 1 << 16;

    public Outgoing(OutputStream to) {
        super(to, HELD);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** All was written. */
    public void end() throws IOException {
        super.flush();
    }
}
