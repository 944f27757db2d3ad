package io.mubiao.read.pdf;

import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.LostPictureException;
import io.mubiao.read.ocr.OcrUnavailableException;
import io.mubiao.read.ocr.PictureReader;
import io.mubiao.read.ocr.PictureText;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture file, such as a photographed or scanned plan, to its layout; a TIFF may hold many pages. */
public final class ImageFileReader {
    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp");
    /** The longer side of an A4 page, for which every picture is taken. */
    private static final double LONGER = 842;

    private static final int LARGEST = 3600;

    private final OcrUse use;
    private final PictureReader reader;

    public ImageFileReader(OcrUse use, PictureReader reader) {
        this.use = use;
        this.reader = reader;
    }

    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    /**
     * @throws UnreadableException {@code no-text} where there is none or none is wanted, {@code ocr-unavailable} where
     *     this machine cannot read pictures, {@code damaged}, or what became of a worker that tried it before
     */
    public Layout apply(Path file, String mediaType) throws UnreadableException, IOException {
        if (use == OcrUse.NEVER) {
            throw new UnreadableException("no-text", "The file is a picture, and pictures are not to be read.");
        }
        List<Page> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader pictures = reader(bytes);
            try {
                int circle = TiffCircle.pages(bytes);
                pictures.setInput(bytes);
                int count = circle > 0 ? circle : pictures.getNumImages(true);
                for (int i = 0; i < count; i++) {
                    pages.add(page(pictures, i, problems));
                }
                if (circle > 0) {
                    problems.add(Problem.error(
                            "damaged-page",
                            "After page " + circle + " the file leads back to an earlier page.",
                            circle));
                }
            } finally {
                pictures.dispose();
            }
        } catch (OcrUnavailableException e) {
            throw new UnreadableException(
                    "ocr-unavailable", "The file is a picture and was not read: " + e.getMessage() + ".", e);
        } catch (RuntimeException e) { // what the decoders throw at a picture that is not whole
            throw new UnreadableException("damaged", "The picture is damaged: " + e.getMessage(), e);
        }
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            throw nothing(problems);
        }
        return new Layout(mediaType, false, pages, Hints.NONE, problems);
    }

    private static UnreadableException nothing(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.code().equals("damaged-page")) {
                return new UnreadableException("damaged", "The picture is damaged.");
            }
            if (problem.severity() == Problem.Severity.ERROR) {
                return new UnreadableException(problem.code(), problem.message());
            }
        }
        return new UnreadableException("no-text", "No text was found in the picture.");
    }

    /** One that cannot be read is blank, and costs the others nothing. */
    private Page page(ImageReader pictures, int index, List<Problem> problems) throws OcrUnavailableException {
        int number = index + 1;
        try {
            PictureText text = reader.apply(number, () -> picture(pictures, index));
            if (text.lines().isEmpty()) {
                problems.add(Pictures.noText(number));
            }
            return page(number, text);
        } catch (LostPictureException e) {
            problems.add(Pictures.lost(number, e));
        } catch (IOException e) {
            problems.add(Problem.error("damaged-page", "The picture of page " + number + " is damaged.", number));
        }
        return new Page(number, LONGER / Math.sqrt(2), LONGER, null, List.of());
    }

    private static ImageReader reader(ImageInputStream bytes) throws UnreadableException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            throw new UnreadableException("damaged", "The picture is damaged: its kind cannot be told.");
        }
        return readers.next();
    }

    /** One picture of the file; of a huge one only every second, third … pixel. */
    private static BufferedImage picture(ImageReader pictures, int index) throws IOException {
        try {
            int longer = Math.max(pictures.getWidth(index), pictures.getHeight(index));
            int step = Math.max(1, longer / LARGEST);
            ImageReadParam wanted = pictures.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return pictures.read(index, wanted);
        } catch (RuntimeException e) { // what the decoders throw at a picture that is not whole
            throw new IOException("picture " + (index + 1) + " is damaged: " + e.getMessage(), e);
        }
    }

    private static Page page(int number, PictureText text) {
        boolean turned = text.view().quarters() % 2 != 0;
        double wide = turned ? text.view().height() : text.view().width();
        double high = turned ? text.view().width() : text.view().height();
        double points = LONGER / Math.max(wide, high);
        return PicturedPage.of(number, wide * points, high * points, text, points);
    }
}
