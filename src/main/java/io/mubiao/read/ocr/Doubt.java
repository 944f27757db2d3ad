package io.mubiao.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A number that was hard to read, {@code 达到8?%以上}, or of which a figure may be missing: of {@code SO₂排放} the model
 * may see only {@code SO排放}.
 *
 * @param text the number with the characters around it, as it was read
 * @param x where it stands, in pixels of the view
 */
public record Doubt(String text, double x, double y) {
    private static final double SURE = 0.75;
    private static final double CERTAIN = 0.98;
    private static final int AROUND = 6;
    /** What is left of a formula whose small figure was not seen. */
    private static final Set<String> BARE = Set.of("SO", "NO", "CO", "NH", "CH", "PM");

    /** Those of a line; {@code readings} are all looks at it, {@code best} is the one that was taken. */
    static List<Doubt> of(TextLine best, List<TextLine> readings) {
        List<Doubt> doubts = new ArrayList<>();
        List<Sign> signs = best.signs();
        int from = 0;
        while (from < signs.size()) {
            int to = end(signs, from);
            List<Sign> run = signs.subList(from, to);
            boolean doubtful = signs.get(from).isDigit()
                    ? isDoubtful(run, readings)
                    : BARE.contains(text(run))
                            && !(to < signs.size() && signs.get(to).isDigit());
            if (doubtful) {
                List<Sign> around = signs.subList(Math.max(0, from - AROUND), Math.min(signs.size(), to + AROUND));
                doubts.add(new Doubt(
                        text(around), run.get(0).middle(), best.patch().middleY()));
            }
            from = to;
        }
        return doubts;
    }

    /** Where the digits, or the letters, end that begin there; any other sign stands alone. */
    private static int end(List<Sign> signs, int from) {
        boolean digits = signs.get(from).isDigit();
        boolean letters = signs.get(from).isLatin();
        int to = from + 1;
        while (to < signs.size()
                && (digits ? signs.get(to).isDigit() : letters && signs.get(to).isLatin())) {
            to++;
        }
        return to;
    }

    private static boolean isDoubtful(List<Sign> digits, List<TextLine> readings) {
        double least = digits.stream().mapToDouble(Sign::confidence).min().orElse(1);
        boolean differ = readings.stream().anyMatch(reading -> !reading.text().contains(text(digits)));
        return least < SURE || (differ && least < CERTAIN);
    }

    private static String text(List<Sign> signs) {
        return new TextLine(new Patch(0, 0, 0, 0), signs).text();
    }
}
