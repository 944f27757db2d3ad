package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.model.Folding;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import io.mubiao.write.DocumentJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what was extracted against the goals that others noted of published plans: every figure of a goal paragraph that
 * really stands in its file ({@code found_share} 1.0) should be a target of its document, unit and all.
 *
 * <p>{@code annotations.jsonl} and an output folder come in; the number of figures and how many are targets go out, those
 * that are none to standard error. It ends with 1 where fewer than {@code 95} in a hundred are targets.
 */
final class GoalFigures {
    private static final Pattern FIGURE = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)(.*)");
    private static final int WANTED = 95;

    private GoalFigures() {}

    public static void main(String[] args) throws Exception {
        List<PlanDocument> documents = documents(Path.of(args[1]));
        int figures = 0;
        int found = 0;
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            JsonNode note = new ObjectMapper().readTree(line);
            String file = note.get("file").asText();
            List<Target> targets = documents.stream()
                    .filter(d -> d.source().path().endsWith("/" + file))
                    .flatMap(d -> d.findings().targets().stream())
                    .toList();
            for (String figure : figures(note)) {
                figures++;
                if (targets.stream().anyMatch(target -> is(target, figure))) {
                    found++;
                } else {
                    System.err.println(file + " has no target of " + figure);
                }
            }
        }
        System.out.println("figures," + figures);
        System.out.println("targets," + found);
        System.exit(figures > 0 && found * 100 >= figures * WANTED ? 0 : 1);
    }

    private static List<PlanDocument> documents(Path output) throws Exception {
        List<PlanDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(output.resolve("documents"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(new DocumentJson().read(Files.readAllBytes(file)));
            }
        }
        return documents;
    }

    private static List<String> figures(JsonNode note) {
        List<String> figures = new ArrayList<>();
        for (JsonNode goal : note.get("goals")) {
            if (goal.get("found_share").asDouble() >= 1) {
                goal.get("numbers").forEach(number -> figures.add(Folding.fold(number.asText())));
            }
        }
        return figures;
    }

    private static boolean is(Target target, String figure) {
        Matcher parts = FIGURE.matcher(figure);
        if (!parts.matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        Value value = target.demand().value();
        boolean same = Stream.of(value.min(), value.max()).anyMatch(end -> end != null && end.compareTo(number) == 0);
        return same
                && Folding.fold(Objects.requireNonNullElse(value.unit(), "")).equals(parts.group(2));
    }
}
