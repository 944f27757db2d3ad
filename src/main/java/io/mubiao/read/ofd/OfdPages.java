package io.mubiao.read.ofd;

import io.mubiao.read.fault.UnreadableException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dom4j.DocumentException;
import org.ofdrw.reader.OFDReader;

/**
 * The pages of an OFD as pictures, in the order in which they are read: what is drawn at its place and in its colours, the
 * letters in fonts of this machine. Seals, stamps and notes, which lie over the document, are left out.
 */
public final class OfdPages {
    private OfdPages() {}

    /** How large a page is, in points. */
    public record Size(double width, double height) {}

    /** Something to be done with the pages of an open file. */
    private interface Look<T> {
        T at(List<Sheet> sheets) throws IOException;
    }

    /** Whether pages can be drawn on this machine: without a font for Chinese there would be empty squares. */
    public static boolean canBeDrawn() {
        return Lettering.hasChinese();
    }

    /** @throws IOException where the file cannot be read */
    public static List<Size> sizes(Path file) throws IOException {
        return look(file, sheets -> sheets.stream()
                .map(sheet -> new Size(sheet.width(), sheet.height()))
                .toList());
    }

    /**
     * @param page from 1
     * @param scale pixels a point
     * @throws IOException where the file cannot be read
     */
    public static BufferedImage picture(Path file, int page, double scale) throws IOException {
        return look(file, sheets -> picture(sheets.get(page - 1), scale));
    }

    private static BufferedImage picture(Sheet sheet, double scale) {
        int width = (int) Math.max(1, Math.round(sheet.width() * scale));
        int height = (int) Math.max(1, Math.round(sheet.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        try {
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, width, height);
            brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.scale(scale, scale);
            Walk walk = new Walk(sheet.resources(), new Painting(sheet.resources(), brush));
            sheet.contents().forEach(walk::through);
        } finally {
            brush.dispose();
        }
        return picture;
    }

    private static <T> T look(Path file, Look<T> look) throws IOException {
        try (Unpacked unpacked = Unpacked.of(file);
                OFDReader reader = new OFDReader(unpacked.folder().toString(), false)) {
            return look.at(sheets(reader));
        } catch (UnreadableException | DocumentException | RuntimeException e) {
            throw new IOException("the OFD cannot be drawn: " + e.getMessage(), e);
        }
    }

    /** Those of all documents of a file. */
    static List<Sheet> sheets(OFDReader reader) throws IOException, DocumentException {
        List<Sheet> sheets = new ArrayList<>();
        int documents = reader.getOFDDir().getOfd().getDocBodies().size();
        for (int i = 0; i < documents; i++) {
            sheets.addAll(new Sheets(reader, i).all());
        }
        return sheets;
    }
}
