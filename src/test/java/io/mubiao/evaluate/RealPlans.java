package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.clean.Cleaner;
import io.mubiao.model.Layout;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.outline.Outliner;
import io.mubiao.read.Reader;
import io.mubiao.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds the metadata and outlines of published plans against what others noted of them: a folder with {@code pdf/} and
 * {@code annotations.jsonl} comes in, a line a file goes out, and a line of sums.
 *
 * <p>A column of the output is {@code agree}, {@code differs}, {@code missed} (the text has it, the outline does not) or
 * {@code silent} (neither has it). The contents that a plan prints are compared with the sections that were found.
 */
final class RealPlans {
    private static final List<String> FIGURES = List.of("province", "city", "date", "issuer", "title");
    private static final List<String> COUNTS = List.of("entries", "found", "numbered alike", "more");

    private final Reader reader = new Reader();
    private final Cleaner cleaner;
    private final Outliner outliner;
    private final Map<String, Integer> sums = new TreeMap<>();

    private RealPlans(RuleBook book) {
        cleaner = new Cleaner(book);
        outliner = new Outliner(book);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        RealPlans plans = new RealPlans(RuleBook.load(Path.of("extractors")));
        Map<String, JsonNode> noted = noted(folder.resolve("annotations.jsonl"));
        System.out.println("file," + String.join(",", FIGURES) + "," + String.join(",", COUNTS));
        try (Stream<Path> files = Files.list(folder.resolve("pdf"))) {
            for (Path file :
                    files.sorted(Comparator.comparingInt(RealPlans::number)).toList()) {
                JsonNode note = noted.get(file.getFileName().toString());
                if (note != null) {
                    plans.compare(file, note);
                }
            }
        }
        plans.sum();
    }

    private static Map<String, JsonNode> noted(Path file) throws Exception {
        Map<String, JsonNode> noted = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode note = json.readTree(line);
            noted.put(note.get("file").asText(), note);
        }
        return noted;
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceFirst("\\D.*", ""));
    }

    private void compare(Path file, JsonNode note) throws Exception {
        Layout layout = reader.apply(file);
        PlanText text = cleaner.apply(layout);
        Outline outline = outliner.apply(text);
        Noted noted = new Noted(file, note);
        List<String> row = new ArrayList<>(List.of(String.valueOf(number(file))));
        List<String> said = List.of(
                noted.province(outline.metadata()),
                noted.city(outline.metadata()),
                noted.date(outline.metadata(), text.text()),
                noted.issuer(outline.metadata(), text.text()),
                noted.title(outline.metadata()));
        for (int i = 0; i < said.size(); i++) {
            sums.merge(FIGURES.get(i) + " " + said.get(i), 1, Integer::sum);
        }
        row.addAll(said);
        PrintedContents contents = PrintedContents.of(layout);
        PrintedContents.Agreement agreement = contents.with(outline.sections());
        agreement.missing().forEach(entry -> System.err.println(number(file) + " has no section " + entry));
        agreement.more().forEach(entry -> System.err.println(number(file) + " has no entry " + entry));
        for (int i = 0; i < COUNTS.size(); i++) {
            row.add(String.valueOf(agreement.counts().get(i)));
            sums.merge(COUNTS.get(i), agreement.counts().get(i), Integer::sum);
        }
        System.out.println(String.join(",", row));
    }

    private void sum() {
        sums.forEach((figure, count) -> System.out.println(figure + "," + count));
    }
}
