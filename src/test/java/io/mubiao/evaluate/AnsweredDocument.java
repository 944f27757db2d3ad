package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document that says just what a gold folder says, so that all its scores are 1. */
final class AnsweredDocument {
    private final GoldFolder folder;

    AnsweredDocument(Path folder) {
        this.folder = new GoldFolder(folder);
    }

    PlanDocument document() throws IOException {
        String source = Files.readAllLines(folder.path().resolve("source.txt")).get(0);
        List<Section> sections = sections();
        return new PlanDocument(
                folder.name(),
                new Source(
                        "corpus/" + source,
                        new Source.Fingerprint("0".repeat(64), 1),
                        new Source.Form("application/pdf", 1, Source.TextLayer.DIGITAL),
                        List.of()),
                "",
                new Outline(metadata(), List.of(), List.of(), List.of()),
                new Findings(sections, tasks(), targets(), List.of(), mentions()),
                List.of());
    }

    private List<Section> sections() throws IOException {
        Map<String, List<Department>> duties = new LinkedHashMap<>();
        for (GoldFolder.Row row : folder.rows("responsibilities.tsv")) {
            duties.put(row.cell("address"), departments(row));
        }
        List<Section> sections = new ArrayList<>();
        for (GoldFolder.Row row : folder.rows("sections.tsv")) {
            List<Department> own = duties.remove(row.cell("address"));
            sections.add(section(row.cell("address"), row.cell("label"), row.cell("title"), own));
        }
        duties.forEach((address, own) -> sections.add(section(address, "", "", own)));
        return sections;
    }

    private static Section section(String address, String label, String title, @Nullable List<Department> own) {
        return new Section(new Section.Heading(address, 1, label, title), 0, 0, 1, own == null ? List.of() : own);
    }

    private List<Task> tasks() throws IOException {
        return folder.rows("tasks.tsv").stream()
                .map(row -> new Task(row.cell("number"), row.cell("address"), row.cell("task"), departments(row), 0, 0))
                .toList();
    }

    private List<Target> targets() throws IOException {
        return folder.rows("targets.tsv").stream().map(AnsweredDocument::target).toList();
    }

    private static Target target(GoldFolder.Row row) {
        String min = row.cell("value_min");
        String max = row.cell("value_max").isEmpty() ? min : row.cell("value_max");
        String name = row.cell("indicator").split("\\|", -1)[0];
        return new Target(
                row.cell("id"),
                new Target.Subject(new Target.Indicator(name, null), orNull(row.cell("scope"))),
                new Target.Demand(
                        word(Target.Measure.class, row.cell("measure")),
                        wordOrNull(Target.Trend.class, row.cell("trend")),
                        word(Target.Comparator.class, row.cell("comparator")),
                        new Value(Amount.number(min), Amount.number(max), orNull(row.cell("unit")), min, null),
                        wordOrNull(Target.Tier.class, row.cell("tier")),
                        wordOrNull(Target.Cadence.class, row.cell("cadence"))),
                new Target.Timing(year(row.cell("base_year")), year(row.cell("target_year")), null),
                new Target.Standing(
                        word(Target.Role.class, row.cell("role").isEmpty() ? "target" : row.cell("role")),
                        wordOrNull(Target.Nature.class, row.cell("nature")),
                        departments(row)),
                new Target.Evidence(row.cell("address"), new Place(row.cell("quote"), 0, 0, 1, List.of()), "by-hand"));
    }

    private List<Mention> mentions() throws IOException {
        List<Mention> mentions = new ArrayList<>();
        for (GoldFolder.Row row : folder.rows("mentions.tsv")) {
            mentions.add(new Mention(
                    row.cell("text"),
                    orNull(row.cell("unit")),
                    word(Mention.Role.class, row.cell("role")),
                    row.cell("address"),
                    new Mention.Spot(mentions.size(), mentions.size() + 1, 1),
                    null));
        }
        return mentions;
    }

    private Metadata metadata() throws IOException {
        JsonNode gold = folder.metadata();
        List<String> path = new ArrayList<>();
        gold.path("region").forEach(name -> path.add(name.asText()));
        List<Metadata.Basis> basedOn = new ArrayList<>();
        gold.path("based_on")
                .forEach(basis -> basedOn.add(new Metadata.Basis(
                        orNull(basis.path("title").asText()),
                        orNull(basis.path("doc_number").asText()))));
        return new Metadata(
                orNull(gold.path("title").asText()),
                new Metadata.Issue(
                        orNull(gold.path("doc_number").asText()),
                        orNull(gold.path("issuer").asText()),
                        orNull(gold.path("issued_on").asText())),
                new Region(gold.path("region_code").asText(), folder.name(), Region.Level.COUNTY, path),
                period(gold.path("period").asText()),
                basedOn,
                List.of());
    }

    private static @Nullable Period period(String years) {
        String[] ends = years.split("-", -1);
        return years.isEmpty() ? null : new Period(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static List<Department> departments(GoldFolder.Row row) {
        return Arrays.stream(Department.Role.values())
                .flatMap(role -> Bare.names(row.cell(role.name().toLowerCase(Locale.ROOT) + "s")).stream()
                        .map(name -> new Department(name, null, role, false)))
                .toList();
    }

    private static <E extends Enum<E>> E word(Class<E> words, String cell) {
        return Enum.valueOf(words, cell.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> @Nullable E wordOrNull(Class<E> words, String cell) {
        return cell.isEmpty() ? null : word(words, cell);
    }

    private static @Nullable Integer year(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
