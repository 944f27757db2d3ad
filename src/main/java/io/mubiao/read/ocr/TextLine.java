package io.mubiao.read.ocr;

import java.util.List;

/** A line of text and where it stands, in pixels of the view. */
public record TextLine(Patch patch, List<Sign> signs) {
    public TextLine {
        signs = List.copyOf(signs);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.text()));
        return text.toString();
    }

    /** The mean of its characters', 0 where there are none. */
    double confidence() {
        return signs.stream().mapToDouble(Sign::confidence).average().orElse(0);
    }
}
