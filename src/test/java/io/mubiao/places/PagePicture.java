package io.mubiao.places;

import io.mubiao.model.Box;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a picture, twice as large as in print, with the boxes of its lines. */
public final class PagePicture {
    private static final int SCALE = 2;
    private static final int DARK = 140;

    private PagePicture() {}

    /** A PDF, a folder for the pictures, the numbers of the pages to be drawn. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Stages stages = Stages.of(RuleBook.load(Path.of("extractors")));
        PlanText text = stages.clean().apply(stages.reading().apply(file));
        for (int i = 2; i < args.length; i++) {
            int page = Integer.parseInt(args[i]);
            save(of(file, page), boxes(text, page), Path.of(args[1], page + "-" + file.getFileName() + ".png"));
        }
    }

    static BufferedImage of(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(document).renderImage(page - 1, SCALE, ImageType.RGB);
        }
    }

    static List<Box> boxes(PlanText text, int page) {
        List<Box> boxes = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            text.places().boxes(paragraph.start(), paragraph.end()).stream()
                    .filter(box -> box.page() == page)
                    .forEach(boxes::add);
        }
        return boxes;
    }

    /** The share of dark points in a box. */
    static double ink(BufferedImage picture, Box box) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (SCALE * box.y()); y < SCALE * (box.y() + box.height()); y++) {
            for (int x = (int) (SCALE * box.x()); x < SCALE * (box.x() + box.width()); x++) {
                dark += isDark(picture, x, y) ? 1 : 0;
                all++;
            }
        }
        return (double) dark / Math.max(1, all);
    }

    /** The share of the dark points of the page that lie in one of the boxes; long straight lines are no print. */
    static double inkInside(BufferedImage picture, List<Box> boxes) {
        int inside = 0;
        int all = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isDark(picture, x, y) && !isRuled(picture, x, y)) {
                    double px = (x + 0.5) / SCALE;
                    double py = (y + 0.5) / SCALE;
                    all++;
                    inside += boxes.stream().anyMatch(box -> holds(box, px, py)) ? 1 : 0;
                }
            }
        }
        return (double) inside / Math.max(1, all);
    }

    static void save(BufferedImage picture, List<Box> boxes, Path file) throws IOException {
        Graphics2D pen = picture.createGraphics();
        for (Box box : boxes) {
            pen.setColor(boxes.indexOf(box) % 2 == 0 ? Color.RED : Color.BLUE);
            pen.drawRect(
                    (int) Math.round(SCALE * box.x()),
                    (int) Math.round(SCALE * box.y()),
                    (int) Math.round(SCALE * box.width()),
                    (int) Math.round(SCALE * box.height()));
        }
        pen.dispose();
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private static boolean holds(Box box, double x, double y) {
        return box.x() <= x && x <= box.x() + box.width() && box.y() <= y && y <= box.y() + box.height();
    }

    private static boolean isDark(BufferedImage picture, int x, int y) {
        if (x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()) {
            return false;
        }
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() + color.getGreen() + color.getBlue() < 3 * DARK;
    }

    private static boolean isRuled(BufferedImage picture, int x, int y) {
        return run(picture, x, y, 1, 0) > 60 || run(picture, x, y, 0, 1) > 60;
    }

    private static int run(BufferedImage picture, int x, int y, int dx, int dy) {
        int length = 1;
        for (int i = 1; i <= 60 && isDark(picture, x + i * dx, y + i * dy); i++) {
            length++;
        }
        for (int i = 1; i <= 60 && isDark(picture, x - i * dx, y - i * dy); i++) {
            length++;
        }
        return length;
    }
}
