package io.mubiao.read.pdf;

import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A small PDF drawn by a test, in points from the top left, and what the reader makes of it. */
final class Drawing implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.COURIER);

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream pen;
    private final Path file;

    Drawing(Path folder) throws IOException {
        this.file = folder.resolve("drawn.pdf");
        document.addPage(page);
        this.pen = new PDPageContentStream(document, page);
    }

    PDDocument document() {
        return document;
    }

    PDPage page() {
        return page;
    }

    PDPageContentStream pen() {
        return pen;
    }

    Drawing text(double x, double baseline, String text) throws IOException {
        return text(x, baseline, text, PLAIN, 10);
    }

    Drawing text(double x, double baseline, String text, PDFont font, double size) throws IOException {
        pen.beginText();
        pen.setFont(font, (float) size);
        pen.newLineAtOffset((float) x, 842 - (float) baseline);
        pen.showText(text);
        pen.endText();
        return this;
    }

    Drawing line(double x0, double y0, double x1, double y1) throws IOException {
        pen.moveTo((float) x0, 842 - (float) y0);
        pen.lineTo((float) x1, 842 - (float) y1);
        pen.stroke();
        return this;
    }

    Layout read() throws Exception {
        return read(new PdfReader());
    }

    Layout read(PdfReader reader) throws Exception {
        pen.close();
        document.save(file.toFile());
        return reader.apply(file);
    }

    /** The texts of the first page's lines. */
    List<String> lines() throws Exception {
        return lines(read());
    }

    static List<String> lines(Layout layout) {
        return layout.pages().get(0).blocks().stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .toList();
    }

    static List<Grid> grids(Layout layout, int page) {
        return layout.pages().get(page - 1).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    /** Each cell as {@code row,column rows×columns text}, its lines joined by a slash. */
    static List<String> cells(Grid grid) {
        return grid.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + cell.lines().stream().map(Line::text).collect(Collectors.joining("/")))
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
