package io.mubiao.read.word;

import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Page;
import java.util.List;

/**
 * Reads RTF: paragraphs with the numbers that are written before them, tables with their merged cells; headers, footers,
 * hidden and deleted text are left out.
 */
public final class RtfReader {
    private static final String MEDIA_TYPE = "application/rtf";

    /** The layout of an RTF file's bytes. */
    public Layout apply(byte[] bytes) {
        Page page = new Page(1, 0, 0, null, new RtfPass(bytes).blocks());
        return new Layout(MEDIA_TYPE, true, List.of(page), Hints.NONE, List.of());
    }
}
