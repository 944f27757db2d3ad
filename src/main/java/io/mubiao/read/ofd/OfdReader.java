package io.mubiao.read.ofd;

import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.PictureReader;
import io.mubiao.read.pdf.PageOutcome;
import io.mubiao.read.pdf.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.DocumentException;
import org.ofdrw.reader.OFDReader;

/**
 * An OFD to its layout, as from a PDF: lines with the place of every character, tables as drawn, page by page.
 *
 * <p>Templates of a page (letterheads, running heads) belong to it. Seals, stamps, notes and watermarks are annotations,
 * which lie over the document and are no part of its text. A page that is a picture is read as that of a PDF is.
 */
public final class OfdReader {
    private static final String MEDIA_TYPE = "application/ofd";

    private final Pictures pictures;

    /** Without reading pictures. */
    public OfdReader() {
        this(OcrUse.NEVER, new PictureReader());
    }

    public OfdReader(OcrUse use, PictureReader reader) {
        this.pictures = new Pictures(use, reader);
    }

    /**
     * @throws UnreadableException {@code encrypted}, {@code too-large} or {@code damaged}
     * @throws IOException when the file cannot be opened at all
     */
    public Layout apply(Path file) throws UnreadableException, IOException {
        try (Unpacked unpacked = Unpacked.of(file)) {
            if (!Files.exists(unpacked.folder().resolve("OFD.xml"))) {
                throw new UnreadableException("damaged", "The OFD is damaged: it has no OFD.xml.");
            }
            List<Problem> problems = new ArrayList<>();
            if (!unpacked.whole()) {
                problems.add(Problem.error("broken-off", "The file breaks off; what stands before is read.", null));
            }
            return new Layout(MEDIA_TYPE, false, pages(unpacked.folder(), problems), Hints.NONE, problems);
        }
    }

    private List<Page> pages(Path folder, List<Problem> problems) throws UnreadableException {
        List<Page> pages = new ArrayList<>();
        try (OFDReader reader = new OFDReader(folder.toString(), false)) {
            for (Sheet sheet : OfdPages.sheets(reader)) {
                PageOutcome outcome = outcome(pages.size() + 1, sheet);
                pages.add(outcome.page());
                problems.addAll(outcome.problems());
            }
        } catch (IOException | DocumentException | RuntimeException e) {
            throw new UnreadableException("damaged", "The OFD is damaged: " + e.getMessage(), e);
        }
        if (pages.isEmpty()) {
            throw new UnreadableException("damaged", "The OFD has no pages.");
        }
        return pages;
    }

    private PageOutcome outcome(int number, Sheet sheet) {
        List<Problem> problems = sheet.whole()
                ? List.of()
                : List.of(Problem.error(
                        "damaged-page", "Page " + number + " is damaged: a part of it is missing.", number));
        Drawing drawing = new Drawing(sheet);
        sheet.contents().forEach(drawing::draw);
        return pictures.apply(PageOutcome.of(number, drawing.drawn(), problems), drawing::picture);
    }
}
