package io.mubiao.clean;

import io.mubiao.model.Look;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the body of a document is set.
 *
 * @param font the font most of it is set in
 * @param size its font size
 * @param leading the usual distance from line to line
 * @param indented whether paragraphs begin with an indent
 */
record Setting(String font, double size, double leading, boolean indented) {
    private static final double FEWEST_INDENTS = 0.04;

    static Setting of(List<Sheet> sheets, Columns columns) {
        Map<Double, Integer> sizes = new HashMap<>();
        Map<String, Integer> fonts = new HashMap<>();
        double[] steps =
                new double[sheets.stream().mapToInt(s -> s.items().size()).sum()];
        int count = 0;
        int indents = 0;
        int lines = 0;
        for (Sheet sheet : sheets) {
            Printed before = null;
            for (Printed line : sheet.lines()) {
                fonts.merge(
                        String.valueOf(line.line().look().font()), line.words().length(), Integer::sum);
                sizes.merge(Math.rint(line.size() * 2) / 2, line.words().length(), Integer::sum);
                if (before != null && line.at().top() > before.at().top()) {
                    steps[count++] = line.at().top() - before.at().top();
                }
                double indent = columns.of(line).indent(line);
                indents += indent > 1.5 && indent < 2.7 ? 1 : 0;
                lines++;
                before = line;
            }
        }
        Arrays.sort(steps, 0, count);
        double size = most(sizes, 0.0);
        return new Setting(
                most(fonts, ""), size, count == 0 ? size * 1.8 : steps[count / 2], indents > lines * FEWEST_INDENTS);
    }

    /** Whether a line is set unlike the body: bold, or in another font. */
    boolean isStyled(Printed line) {
        return line.line().look().bold()
                || !font.equals(String.valueOf(line.line().look().font()));
    }

    /** Whether two lines have one font, weight and size. */
    boolean sameLook(Printed one, Printed other) {
        Look look = one.line().look();
        return look.bold() == other.line().look().bold()
                && Objects.equals(look.font(), other.line().look().font())
                && Math.abs(one.size() - other.size()) < one.size() * 0.08;
    }

    private static <T extends Comparable<T>> T most(Map<T, Integer> counts, T none) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
