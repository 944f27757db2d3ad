package io.mubiao.web.data;

import io.mubiao.read.ofd.OfdPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws pages of an OFD. */
final class OfdSheets {
    private static final double SCALE = 2;
    private static final double LONGEST = 2400;

    private OfdSheets() {}

    /** None where this machine has no font for them, so that the text is shown instead. */
    static List<PageSize> sizes(Path file) throws IOException {
        return OfdPages.canBeDrawn()
                ? OfdPages.sizes(file).stream()
                        .map(size -> new PageSize(size.width(), size.height()))
                        .toList()
                : List.of();
    }

    static byte[] png(Path file, int page, PageSize size) throws IOException {
        double scale = Math.min(SCALE, LONGEST / Math.max(size.width(), size.height()));
        return Png.of(OfdPages.picture(file, page, scale));
    }
}
