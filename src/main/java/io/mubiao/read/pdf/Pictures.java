package io.mubiao.read.pdf;

import io.mubiao.model.OcrUse;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.ocr.LostPictureException;
import io.mubiao.read.ocr.OcrUnavailableException;
import io.mubiao.read.ocr.PictureReader;
import io.mubiao.read.ocr.PictureText;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Reads pages as pictures where their text layer is of no use, and says {@code ocr-unavailable} where this
 * machine cannot read pictures.
 */
public final class Pictures {
    /** A page of pictures with fewer characters may be a scan with a page number or a stamp in its text layer. */
    private static final int FEW = 100;
    /** The part of a page that pictures cover in a scan. */
    private static final float COVERED = 0.5f;

    /** One character in so many is Chinese at least; else a program read the picture in another language. */
    private static final int LEAST = 5;

    private final OcrUse use;
    private final PictureReader reader;

    public Pictures(OcrUse use, PictureReader reader) {
        this.use = use;
        this.reader = reader;
    }

    /** Draws a page. */
    @FunctionalInterface
    public interface Source {
        /** The picture, {@code scale} pixels a point. */
        BufferedImage draw(float scale) throws IOException;
    }

    /** The page as its picture says where that is wanted, else as it was. */
    public PageOutcome apply(PageOutcome digital, Source source) {
        Legibility layer = digital.legibility();
        boolean sparse = layer.isUsable()
                && digital.pictured() >= COVERED
                && (layer.shown() < FEW || layer.han() * LEAST < layer.shown());
        boolean wanted = layer.isUsable() ? sparse : layer.shown() > 0 || digital.painted();
        if (use == OcrUse.NEVER || (use == OcrUse.AUTO && !wanted)) {
            return digital;
        }
        Page page = digital.page();
        try {
            float scale = Resolution.of(page.width(), page.height());
            PictureText text = reader.apply(page.number(), () -> source.draw(scale));
            if (text.lines().isEmpty()) {
                return digital.pictured() > 0
                        ? digital.with("no-text", noText(page.number()))
                        : digital.without("no-text");
            }
            boolean worth = !sparse
                    || use == OcrUse.ALWAYS
                    || signs(text) > 2 * layer.shown() + 20
                    || han(text) > 2 * layer.han() + 20;
            return worth ? read(digital, text, 1 / scale) : digital;
        } catch (OcrUnavailableException e) {
            return digital.with("no-text", unavailable(page.number(), e));
        } catch (LostPictureException e) {
            return digital.with("no-text", lost(page.number(), e));
        } catch (IOException e) {
            return digital.with(
                    "no-text",
                    Problem.error(
                            "damaged-page", "The picture of page " + page.number() + " is damaged.", page.number()));
        }
    }

    static Problem unavailable(int page, OcrUnavailableException why) {
        return Problem.error(
                "ocr-unavailable", "Page " + page + " is a picture and was not read: " + why.getMessage() + ".", page);
    }

    static Problem lost(int page, LostPictureException why) {
        return Problem.error(
                why.code(), "Page " + page + " is a picture and was not read: " + why.getMessage() + ".", page);
    }

    static Problem noText(int page) {
        return Problem.warning("no-text", "Page " + page + " is a picture without text.", page);
    }

    private static long signs(PictureText text) {
        return text.lines().stream().mapToLong(line -> line.signs().size()).sum();
    }

    private static long han(PictureText text) {
        return text.lines().stream()
                .flatMap(line -> line.signs().stream())
                .filter(sign -> Character.isIdeographic(sign.text().codePointAt(0)))
                .count();
    }

    private static PageOutcome read(PageOutcome digital, PictureText text, double points) {
        Page page = digital.page();
        Page read = PicturedPage.of(page.number(), page.width(), page.height(), text, points);
        return digital.read(read);
    }
}
