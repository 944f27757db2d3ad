package io.mubiao.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, none longer than {@value #LONGEST} bytes in memory. */
final class Lines {
    static final int LONGEST = 4_000_000;

    private static final int ROOM = 8192;

    private final InputStream in;
    private final byte[] room = new byte[ROOM];
    private int from;
    private int to;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param text what it says; null where it is too long
     */
    record Line(@Nullable String text) {}

    /** The next line, without what ends it; null at the end of the stream. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        while (from < to || fill()) {
            int end = from;
            while (end < to && room[end] != '\n') {
                end++;
            }
            fits &= line.size() + (end - from) <= LONGEST;
            if (fits) {
                line.write(room, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                return made(line, fits);
            }
        }
        return line.size() == 0 && fits ? null : made(line, fits);
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(room));
        return to > 0;
    }

    private static Line made(ByteArrayOutputStream line, boolean fits) {
        return new Line(fits ? line.toString(StandardCharsets.UTF_8).strip() : null);
    }
}
