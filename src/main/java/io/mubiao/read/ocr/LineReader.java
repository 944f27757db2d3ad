package io.mubiao.read.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line, and looks again where it is not sure: with more room around the line, and with less. What most looks
 * say is taken; a number of which they stay unsure, or which one of them reads otherwise, is a {@link Doubt}.
 */
final class LineReader {
    private static final double SURE = 0.75;
    private static final double SURE_DIGIT = 0.9;
    /** The further looks: how much is added above and below, and at the ends, in parts of the line's height. */
    private static final double[][] LOOKS = {{0.12, 0.3}, {-0.08, 0.15}, {-0.15, 0.3}};

    private final Recogniser recogniser;
    private final Picture picture;

    LineReader(Recogniser recogniser, Picture picture) {
        this.recogniser = recogniser;
        this.picture = picture;
    }

    /** What a line says, and the numbers in it that were hard to read. */
    record Reading(TextLine line, List<Doubt> doubts) {
        double confidence() {
            return line.confidence();
        }
    }

    Reading apply(Patch patch) throws OrtException {
        List<TextLine> readings = new ArrayList<>();
        readings.add(read(patch));
        if (isUnsure(readings.get(0))) {
            for (double[] look : LOOKS) {
                readings.add(read(patch.grown(look[1] * patch.height(), look[0] * patch.height())));
            }
        }
        TextLine best = best(readings);
        return new Reading(new TextLine(patch, best.signs()), Doubt.of(best, readings));
    }

    private TextLine read(Patch patch) throws OrtException {
        return new TextLine(patch, Misreadings.mended(recogniser.signs(picture, patch)));
    }

    private static boolean isUnsure(TextLine line) {
        return Misreadings.isOdd(line.signs())
                || line.signs().stream().anyMatch(sign -> sign.confidence() < (sign.isDigit() ? SURE_DIGIT : SURE));
    }

    /** The reading that most agree on; where all differ, the surest. */
    private static TextLine best(List<TextLine> readings) {
        TextLine best = readings.get(0);
        double most = 0;
        for (TextLine reading : readings) {
            double votes = readings.stream()
                    .filter(other -> other.text().equals(reading.text()))
                    .mapToDouble(TextLine::confidence)
                    .sum();
            if (votes > most) {
                best = reading;
                most = votes;
            }
        }
        return best;
    }
}
