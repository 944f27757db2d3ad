package io.mubiao.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores as they are kept in the repository: a line for each document and measure, {@code jintai ⇥ targets.f1 ⇥ 0.9123}.
 *
 * @param scores by document, then by measure
 */
record RecordedScores(Map<String, Map<String, Double>> scores) {
    private static final String HEAD = "document\tmeasure\tvalue";

    static RecordedScores of(Evaluation evaluation) {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        evaluation.documents().forEach(document -> scores.put(document.name(), Figures.of(document)));
        scores.put("all", Figures.of(evaluation.all()));
        return new RecordedScores(scores);
    }

    static RecordedScores parse(String tsv) {
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        tsv.lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> scores.computeIfAbsent(
                        cells[0], document -> new LinkedHashMap<>())
                .put(cells[1], Double.valueOf(cells[2])));
        return new RecordedScores(scores);
    }

    String tsv() {
        StringBuilder tsv = new StringBuilder(HEAD).append('\n');
        scores.forEach((document, figures) -> figures.forEach((measure, value) -> tsv.append(document)
                .append('\t')
                .append(measure)
                .append('\t')
                .append(written(value))
                .append('\n')));
        return tsv.toString();
    }

    /** What is not as recorded here, a sentence each. */
    List<String> differences(RecordedScores measured) {
        List<String> differences = new ArrayList<>();
        for (String document : union(scores.keySet(), measured.scores.keySet())) {
            Map<String, Double> before = scores.getOrDefault(document, Map.of());
            Map<String, Double> now = measured.scores.getOrDefault(document, Map.of());
            for (String measure : union(before.keySet(), now.keySet())) {
                Double was = before.get(measure);
                Double is = now.get(measure);
                if (!Objects.equals(was, is)) {
                    differences.add(document + " " + measure + " " + told(was, is));
                }
            }
        }
        return differences;
    }

    /** A table for people: a row a measure, a column a document. */
    String markdown() {
        StringBuilder table = new StringBuilder(
                """
                # Scores

                The sample plans against the answers in `src/test/resources/gold/`. What the figures mean and how this page is made
                is told in [evaluation.md](evaluation.md).

                """);
        table.append("| | ").append(String.join(" | ", scores.keySet())).append(" |\n| --- |");
        scores.keySet().forEach(document -> table.append(" --: |"));
        table.append('\n');
        Set<String> measures = new LinkedHashSet<>();
        scores.values().forEach(figures -> measures.addAll(figures.keySet()));
        for (String measure : measures) {
            String cells = scores.values().stream()
                    .map(figures -> figures.containsKey(measure) ? written(figures.get(measure)) : "")
                    .collect(Collectors.joining(" | "));
            table.append("| ").append(measure).append(" | ").append(cells).append(" |\n");
        }
        return table.toString();
    }

    private static String told(Double was, Double is) {
        if (was == null) {
            return "is " + written(is) + " and not recorded";
        }
        if (is == null) {
            return "was " + written(was) + " and is no longer measured";
        }
        return (is < was ? "fell" : "rose") + " from " + written(was) + " to " + written(is);
    }

    private static String written(Double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }
}
