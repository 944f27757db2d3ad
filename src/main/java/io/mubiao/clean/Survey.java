package io.mubiao.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how the lines of a document are set, to tell its {@link Setting}. */
final class Survey {
    private static final double FEWEST_INDENTS = 0.04;
    private static final int FEWEST_GOING_ON = 5;
    private static final double USUAL_LEADING = 1.8;

    private final Columns columns;
    private final Map<Double, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> fonts = new HashMap<>();
    private final double[] steps;
    private int stepCount;
    private int lines;
    private int indents;
    /** Lines that go on in the middle of a sentence, and those of them that are indented. */
    private int goingOn;

    private int hanging;

    private Survey(Columns columns, int most) {
        this.columns = columns;
        this.steps = new double[most];
    }

    static Setting of(List<Sheet> sheets, Columns columns) {
        Survey survey = new Survey(
                columns, sheets.stream().mapToInt(s -> s.items().size()).sum());
        for (Sheet sheet : sheets) {
            List<Printed> lines = sheet.lines();
            for (int i = 0; i < lines.size(); i++) {
                survey.line(lines.get(i));
                if (i > 0) {
                    survey.step(lines.get(i - 1), lines.get(i));
                }
            }
        }
        return survey.setting();
    }

    private void line(Printed line) {
        fonts.merge(String.valueOf(line.line().look().font()), line.words().length(), Integer::sum);
        sizes.merge(Math.rint(line.size() * 2) / 2, line.words().length(), Integer::sum);
        indents += isIndented(line) ? 1 : 0;
        lines++;
    }

    private void step(Printed last, Printed line) {
        if (line.at().top() > last.at().top()) {
            steps[stepCount++] = line.at().top() - last.at().top();
        }
        if (!Characters.endsSentence(last.last()) && LineEnds.fills(columns, last, line)) {
            goingOn++;
            hanging += isIndented(line) ? 1 : 0;
        }
    }

    private boolean isIndented(Printed line) {
        double indent = columns.of(line).indent(line);
        return indent > 1.5 && indent < 2.7;
    }

    private Setting setting() {
        Arrays.sort(steps, 0, stepCount);
        double size = most(sizes, 0.0);
        double leading = stepCount == 0 ? size * USUAL_LEADING : steps[stepCount / 2];
        return new Setting(most(fonts, ""), size, leading, indents());
    }

    private Setting.Indents indents() {
        if (hanging * 2 > goingOn && goingOn >= FEWEST_GOING_ON) {
            return Setting.Indents.OTHER_LINES;
        }
        return indents > lines * FEWEST_INDENTS ? Setting.Indents.FIRST_LINES : Setting.Indents.NONE;
    }

    private static <T extends Comparable<T>> T most(Map<T, Integer> counts, T none) {
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
