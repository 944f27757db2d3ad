package io.mubiao.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the body of a document is set.
 *
 * @param size its font size
 * @param leading the usual distance from line to line
 * @param indented whether paragraphs begin with an indent
 */
record Setting(double size, double leading, boolean indented) {
    private static final double FEWEST_INDENTS = 0.04;

    static Setting of(List<Sheet> sheets, Columns columns) {
        Map<Double, Integer> sizes = new HashMap<>();
        double[] steps =
                new double[sheets.stream().mapToInt(s -> s.items().size()).sum()];
        int count = 0;
        int indents = 0;
        int lines = 0;
        for (Sheet sheet : sheets) {
            Printed before = null;
            for (Printed line : sheet.lines()) {
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
        double size = sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
        return new Setting(size, count == 0 ? size * 1.8 : steps[count / 2], indents > lines * FEWEST_INDENTS);
    }
}
