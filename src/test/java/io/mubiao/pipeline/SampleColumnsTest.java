package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.PlanDocument;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the five sample plans set meets where it is the same and stays apart where it is not, as people wrote it down
 * from reading them: {@code samples/columns.tsv} for the targets, {@code samples/departments.tsv} for the bodies.
 */
class SampleColumnsTest {
    private static final Path ANSWERS = Path.of("src/test/resources/samples");

    @TempDir
    private static Path folder;

    private static List<PlanDocument> documents;

    /** The ids of what is measured, by plan and printed name. */
    private static final Map<String, Set<String>> IDS = new TreeMap<>();

    @BeforeAll
    static void ingest() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        OutputFolder output = new OutputFolder(folder.resolve("output"));
        Names names = new Names(Path.of(""), Path.of(""));
        new Batch(book, Stages.of(book))
                .apply(new BatchRequest(List.of(Path.of("corpus")), output, names, 2, false), new Silence());
        documents = new Documents(output).all();
        for (PlanDocument document : documents) {
            document.findings().targets().forEach(target -> IDS.computeIfAbsent(
                            title(document) + "\t"
                                    + target.subject().indicator().name(),
                            key -> new TreeSet<>())
                    .add(target.subject().indicator().canonical()));
        }
    }

    private static String title(PlanDocument document) {
        String title = String.valueOf(document.metadata().title());
        return Stream.of("汉中", "武威", "永川", "金台", "遵义")
                .filter(title::contains)
                .findFirst()
                .orElseThrow();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(ANSWERS.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The ids of each column that was written down. */
    private static Map<String, Set<String>> columns() throws IOException {
        Map<String, Set<String>> columns = new TreeMap<>();
        for (String[] row : rows("columns.tsv")) {
            for (String name : row[2].split("\\|")) {
                columns.computeIfAbsent(row[0], column -> new TreeSet<>())
                        .addAll(IDS.getOrDefault(row[1] + "\t" + name, Set.of("no target " + name + " of " + row[1])));
            }
        }
        return columns;
    }

    @Test
    void noColumnIsTorn() throws IOException {
        assertThat(columns())
                .allSatisfy((column, ids) -> assertThat(ids).as(column).hasSize(1));
        Map<String, Long> plans = rows("columns.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[0], TreeMap::new, Collectors.counting()));
        assertThat(plans.values().stream().filter(count -> count > 1)).hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void noTwoColumnsAreJoined() throws IOException {
        Map<String, Set<String>> columnsById = new TreeMap<>();
        columns()
                .forEach((column, ids) -> ids.forEach(id ->
                        columnsById.computeIfAbsent(id, i -> new TreeSet<>()).add(column)));
        assertThat(columnsById)
                .allSatisfy((id, columns) -> assertThat(columns).as(id).hasSize(1));
    }

    @Test
    void everyTargetStandsInAColumn() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String[] row : rows("columns.tsv")) {
            Stream.of(row[2].split("\\|")).forEach(name -> written.add(row[1] + "\t" + name));
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(IDS.keySet());
    }

    @Test
    void bodiesHaveTheFunctionThatPeopleGaveThem() throws IOException {
        Map<String, String> written = new TreeMap<>();
        rows("departments.tsv").forEach(row -> written.put(row[0], row[1]));
        Map<String, String> found = new TreeMap<>();
        documents.stream()
                .flatMap(document -> departments(document.findings()))
                .forEach(each -> found.put(each.name(), each.canonical() == null ? "" : each.canonical()));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(written);
    }

    private static Stream<Department> departments(Findings findings) {
        return Stream.of(
                        findings.sections().stream().flatMap(section -> section.departments().stream()),
                        findings.tasks().stream().flatMap(task -> task.departments().stream()),
                        findings.targets().stream().flatMap(target -> target.standing().departments().stream()),
                        findings.commitments().stream().flatMap(each -> each.departments().stream()))
                .flatMap(each -> each);
    }
}
