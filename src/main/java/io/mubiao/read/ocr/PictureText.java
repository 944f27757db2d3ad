package io.mubiao.read.ocr;

import java.util.List;

/**
 * What was read off a picture of a page.
 *
 * @param view how the picture was looked at; all places are pixels of the view
 * @param lines the lines of text, in no order
 * @param strokes the straight lines that are drawn
 * @param doubts numbers that were hard to read, with the characters around them
 */
public record PictureText(View view, List<TextLine> lines, List<Stroke> strokes, List<Doubt> doubts) {
    /** Of a picture that nobody looked at. */
    public static final PictureText NONE = new PictureText(new View(1, 1, 0, 0), List.of(), List.of(), List.of());

    public PictureText {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
        doubts = List.copyOf(doubts);
    }

    /** How sure the reading is, from 0 to 1, rounded to hundredths: the mean over the characters. */
    public double confidence() {
        double mean = lines.stream()
                .flatMap(line -> line.signs().stream())
                .mapToDouble(Sign::confidence)
                .average()
                .orElse(0);
        return Math.round(mean * 100) / 100.0;
    }
}
