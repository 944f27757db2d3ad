package io.mubiao.read.ocr;

import ai.onnxruntime.OrtException;
import io.mubiao.read.ocr.LineReader.Reading;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a page in, its lines of text and drawn lines out; it may lie on its side or upside down, or be tilted.
 *
 * <p>The models are loaded when the first picture comes; one reader may be used by many threads.
 */
public final class PictureReader {
    /** The longer side of what the detector looks at: an A4 page's characters are then some 25 pixels high. */
    private static final int SIDE = 1600;
    /** A page read with less confidence may be upside down. */
    private static final double CONFIDENT = 0.85;

    private static final int SAMPLE = 4;
    /** So many pixels beside a drawn line are still tinged by it. */
    private static final double BLUR = 2;

    private final Portion portion;
    private @Nullable Models models;
    private @Nullable OcrUnavailableException unavailable;

    public PictureReader() {
        this(Portion.ALL);
    }

    /** @param portion of the pictures, which is to be read here */
    public PictureReader(Portion portion) {
        this.portion = portion;
    }

    /** A page that is still to be drawn. */
    @FunctionalInterface
    public interface Drawing {
        BufferedImage draw() throws IOException;
    }

    /**
     * What stands in the picture of a page.
     *
     * @throws OcrUnavailableException where this machine cannot read pictures
     * @throws LostPictureException where it is not to be tried
     * @throws IOException where it cannot be drawn
     */
    public PictureText apply(int page, Drawing drawing) throws OcrUnavailableException, IOException {
        PictureText known = portion.known(page);
        if (known != null) {
            return known;
        }
        portion.begin(page);
        BufferedImage image = drawing.draw();
        Models loaded = models();
        try {
            PictureText text = read(loaded, Picture.of(image));
            portion.read(page, text);
            return text;
        } catch (OrtException e) {
            throw new OcrUnavailableException("the models that read pictures fail: " + e.getMessage(), e);
        }
    }

    private synchronized Models models() throws OcrUnavailableException {
        if (unavailable != null) {
            throw unavailable;
        }
        if (models == null) {
            try {
                models = Models.load();
            } catch (OcrUnavailableException e) {
                unavailable = e;
                throw e;
            }
        }
        return models;
    }

    private static PictureText read(Models models, Picture picture) throws OrtException {
        Sight sight = Sight.of(models, picture, 0);
        if (sight.isSideways()) {
            sight = Sight.of(models, picture, 1);
        }
        List<Reading> readings = sight.readings(models, Integer.MAX_VALUE);
        if (readings.size() >= SAMPLE && confidence(readings) < CONFIDENT) {
            Sight other = Sight.of(models, picture, sight.view().quarters() + 2);
            if (confidence(other.readings(models, SAMPLE)) > confidence(readings)) {
                sight = other;
                readings = other.readings(models, Integer.MAX_VALUE);
            }
        }
        List<TextLine> lines = readings.stream()
                .map(Reading::line)
                .filter(line -> !line.text().isBlank())
                .toList();
        List<Doubt> doubts =
                readings.stream().flatMap(reading -> reading.doubts().stream()).toList();
        return new PictureText(sight.view(), lines, sight.strokes(), doubts);
    }

    private static double confidence(List<Reading> readings) {
        return readings.stream().mapToDouble(Reading::confidence).average().orElse(0);
    }

    /** A picture looked at one way: what is drawn, and where its lines of text are. */
    private record Sight(View view, Picture level, List<Stroke> strokes, List<Patch> patches) {
        static Sight of(Models models, Picture picture, int quarters) throws OrtException {
            View view = View.turned(picture, quarters);
            Picture upright = quarters == 0 ? picture : picture.through(view);
            view = view.levelled(Tilt.of(upright));
            Picture level = view.tilt() == 0 ? upright : picture.through(view);
            List<Stroke> strokes = Strokes.of(level);
            List<Stroke> lines = Strokes.lines(strokes, level);
            Picture text = level.without(
                    lines.stream().map(line -> line.patch().grown(BLUR, BLUR)).toList());
            List<Patch> patches = new ArrayList<>();
            for (Patch patch : models.detector().lines(text, SIDE)) {
                patches.addAll(parted(patch, lines));
            }
            return new Sight(view, text, strokes, patches);
        }

        /** What the detector takes for one line is two where a table's line runs down between them. */
        private static List<Patch> parted(Patch patch, List<Stroke> lines) {
            double margin = patch.height() / 3;
            List<Double> cuts = lines.stream()
                    .filter(line -> !line.level() && line.from() < patch.middleY() && patch.middleY() < line.to())
                    .map(Stroke::at)
                    .filter(x -> patch.left() + margin < x && x < patch.right() - margin)
                    .sorted()
                    .toList();
            List<Patch> parts = new ArrayList<>();
            Patch rest = patch;
            for (double cut : cuts) {
                parts.add(rest.upTo(cut - BLUR));
                rest = rest.from(cut + BLUR);
            }
            parts.add(rest);
            return parts;
        }

        /** Whether most of its text runs up or down. */
        boolean isSideways() {
            double upright = 0;
            double level = 0;
            for (Patch patch : patches) {
                upright += patch.height() > 1.5 * patch.width() ? patch.height() : 0;
                level += patch.width() > 1.5 * patch.height() ? patch.width() : 0;
            }
            return upright > level;
        }

        /** Its longest lines, at most so many, as they are read. */
        List<Reading> readings(Models models, int most) throws OrtException {
            LineReader reader = new LineReader(models.recogniser(), level);
            List<Reading> readings = new ArrayList<>();
            List<Patch> longest = patches.stream()
                    .sorted(Comparator.comparingDouble(Patch::width).reversed())
                    .limit(most)
                    .toList();
            for (Patch patch : longest) {
                readings.add(reader.apply(patch));
            }
            return readings;
        }
    }
}
