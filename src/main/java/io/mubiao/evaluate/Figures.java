package io.mubiao.evaluate;

import io.mubiao.evaluate.Evaluation.DocumentScore;
import io.mubiao.evaluate.Evaluation.Rest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Scores as a flat list of named figures between 0 and 1, for tables and for records. */
public final class Figures {
    private Figures() {}

    /**
     * The figures of one document by name, in a fixed order: {@code targets.precision} 0.9, {@code targets.recall} …,
     * {@code fields.indicator} …; those of which there is no gold lack.
     */
    public static Map<String, Double> of(DocumentScore document) {
        Map<String, Double> figures = of(document.targets());
        Rest rest = document.rest();
        if (rest != null) {
            rest(rest, figures::put);
        }
        return figures;
    }

    /** The figures of targets by name. */
    public static Map<String, Double> of(TargetScore targets) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("targets.precision", targets.found().precision());
        figures.put("targets.recall", targets.found().recall());
        figures.put("targets.f1", targets.found().f1());
        figures.put("rows.f1", targets.row().f1());
        figures.put("targetDepartments.f1", targets.departments().f1());
        targets.fields().forEach((field, share) -> figures.put("fields." + field.column(), share));
        return figures;
    }

    private static void rest(Rest rest, BiConsumer<String, Double> figures) {
        if (rest.sections().found().gold() > 0) {
            figures.accept("sections.f1", rest.sections().found().f1());
            figures.accept("titles.f1", rest.sections().titled().f1());
        }
        if (rest.responsibilities() != null) {
            figures.accept("departments.f1", rest.responsibilities().f1());
        }
        if (rest.tasks() != null) {
            figures.accept("tasks.f1", rest.tasks().f1());
        }
        if (rest.mentions() != null) {
            figures.accept("numbers.recall", rest.mentions().covered().recall());
            figures.accept("numbers.roles", rest.mentions().roleAccuracy());
        }
        if (rest.metadata() != null) {
            double share = (double) rest.metadata().right() / rest.metadata().of();
            figures.accept("metadata", Rate.rounded(share));
        }
    }
}
