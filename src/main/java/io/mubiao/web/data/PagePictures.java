package io.mubiao.web.data;

import io.mubiao.memory.Kept;
import io.mubiao.model.PlanDocument;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The pages of originals as they look: of a PDF, an OFD, and of a picture file. What was drawn last stays in memory; two pages are
 * drawn at a time, so that a reader who scrolls fast costs no more than one who does not.
 */
public final class PagePictures {
    private static final long MOST_BYTES = 64_000_000;
    private static final int AT_ONCE = 2;

    private final Originals originals;
    private final Kept<PageOf, byte[]> pictures = new Kept<>(MOST_BYTES);
    private final Kept<String, List<PageSize>> sizes = new Kept<>(100_000);
    private final Semaphore drawing = new Semaphore(AT_ONCE, true);

    private record PageOf(String document, int page) {}

    public PagePictures(Originals originals) {
        this.originals = originals;
    }

    /** The sizes of all pages; none where there is no original whose pages can be drawn. */
    public List<PageSize> sizes(PlanDocument document) throws IOException {
        Optional<Path> file = drawable(document);
        if (file.isEmpty()) {
            return List.of();
        }
        List<PageSize> known = sizes.find(document.id());
        if (known == null) {
            known = isPdf(document)
                    ? PdfPages.sizes(file.get())
                    : isOfd(document) ? OfdSheets.sizes(file.get()) : PicturePages.sizes(file.get());
            sizes.keep(document.id(), known, known.size());
        }
        return known;
    }

    /** A page as PNG; pages count from 1. */
    public byte[] png(PlanDocument document, int page) throws IOException {
        PageOf key = new PageOf(document.id(), page);
        if (page < 1 || page > sizes(document).size()) {
            throw Refused.missing();
        }
        byte[] known = pictures.find(key);
        if (known != null) {
            return known;
        }
        Path file = drawable(document).orElseThrow(Refused::missing);
        drawing.acquireUninterruptibly();
        try {
            byte[] drawn = isPdf(document)
                    ? PdfPages.png(file, page)
                    : isOfd(document)
                            ? OfdSheets.png(file, page, sizes(document).get(page - 1))
                            : PicturePages.png(file, page);
            pictures.keep(key, drawn, drawn.length);
            return drawn;
        } finally {
            drawing.release();
        }
    }

    private Optional<Path> drawable(PlanDocument document) throws IOException {
        String type = document.source().form().mediaType();
        return isPdf(document) || isOfd(document) || PicturePages.draws(type)
                ? originals.of(document)
                : Optional.empty();
    }

    private static boolean isOfd(PlanDocument document) {
        return document.source().form().mediaType().equals("application/ofd");
    }

    private static boolean isPdf(PlanDocument document) {
        return document.source().form().mediaType().equals("application/pdf");
    }
}
