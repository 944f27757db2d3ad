package io.mubiao.read.pdf;

import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.PictureReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF to its layout: lines with the place of every character, tables as drawn, page by page.
 *
 * <p>What is odd about a page is a problem of the layout: {@code unmapped-font} where characters have no Unicode value
 * (they stand as U+FFFD), {@code no-text} where a page is only a picture, {@code damaged-page} where reading broke off;
 * those of pages that are read as pictures see {@link Pictures}.
 */
public final class PdfReader {
    private static final String MEDIA_TYPE = "application/pdf";
    /** What PDFBox says of a PDF that opens with a certificate. */
    private static final String FOR_SOMEBODY = "Provided decryption material is not compatible";

    private final Pictures pictures;

    /** Without reading pictures. */
    public PdfReader() {
        this(OcrUse.NEVER, new PictureReader());
    }

    public PdfReader(OcrUse use, PictureReader reader) {
        FontCache.use();
        this.pictures = new Pictures(use, reader);
    }

    /**
     * @throws UnreadableException {@code empty}, {@code encrypted} (a password is asked for) or {@code damaged}
     * @throws IOException when the file cannot be opened at all
     */
    public Layout apply(Path file) throws UnreadableException, IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableException("empty", "The file is empty.");
        }
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(bytes)) {
            document.setResourceCache(new KeptFonts());
            return layout(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("encrypted", "The PDF opens only with a password.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (String.valueOf(e.getMessage()).startsWith(FOR_SOMEBODY)) {
                throw new UnreadableException("encrypted", "The PDF opens only for those it was made for.", e);
            }
            throw new UnreadableException("damaged", "The PDF is damaged: " + e.getMessage(), e);
        }
    }

    private Layout layout(PDDocument document) throws UnreadableException {
        List<Page> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<COSDictionary, Typeface> typefaces = new HashMap<>();
        level(document);
        for (PDPage page : document.getPages()) {
            InkPass pass = new InkPass(page, typefaces);
            int index = pages.size();
            PageOutcome outcome =
                    pictures.apply(PageOutcome.of(index + 1, pass), scale -> draw(document, index, scale));
            pages.add(outcome.page());
            problems.addAll(outcome.problems());
        }
        if (pages.isEmpty()) {
            throw new UnreadableException("damaged", "The PDF has no pages.");
        }
        return new Layout(MEDIA_TYPE, false, pages, Hints.NONE, problems);
    }

    /** Has all pages follow in one row, as they are met: PDFBox draws by number, for which it trusts the counts that the file gives. */
    private static void level(PDDocument document) {
        COSArray row = new COSArray();
        document.getPages().forEach(page -> row.add(page.getCOSObject()));
        COSDictionary tree = document.getPages().getCOSObject();
        tree.setItem(COSName.KIDS, row);
        tree.setInt(COSName.COUNT, row.size());
    }

    private static BufferedImage draw(PDDocument document, int index, float scale) throws IOException {
        try {
            return new PDFRenderer(document).renderImage(index, scale, ImageType.GRAY);
        } catch (RuntimeException | StackOverflowError e) { // what the decoders throw at a picture that is not whole
            throw new IOException("page " + (index + 1) + " cannot be drawn: " + e.getMessage(), e);
        }
    }
}
