package io.mubiao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.export.ExportRefusedException.Reason;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported, read back by other people's readers. */
class ExporterTest {
    @TempDir
    private Path here;

    static Stream<Listing<?>> tables() {
        return DataPackage.TABLES.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFormHoldsTheSameRowsAndValues(Listing<?> listing) throws Exception {
        Map<String, PlanDocument> documents = Samples.documents(4, 30);
        Path folder = here.resolve("表");
        new Exporter(50).apply(Samples.request(folder, documents));
        ReadBack read = new ReadBack(folder, listing.name());
        List<List<String>> csv = read.csv();
        assertThat(csv).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(csv.get(0))
                .isEqualTo(listing.columns().stream().<String>map(Column::name).toList());
        assertThat(read.json()).isEqualTo(csv);
        List<List<String>> typed = typed(csv, listing);
        assertThat(read.parquet()).isEqualTo(typed);
        assertThat(read.sqlite()).isEqualTo(flagsAsNumbers(typed, listing));
        if (!listing.name().equals(FactListings.MENTIONS.name())) {
            assertThat(read.sheets()).isEqualTo(typed);
        }
    }

    @Test
    void manyRowGroupsOfParquetAreRead() throws Exception {
        Path file = here.resolve("targets.parquet");
        Listing<Of<String>> listing = new Listing<>(
                "targets", "", List.of(), List.of(Column.text("text", "", Of::fact), Column.flag("odd", "", of -> {
                    int length = of.fact().length();
                    return length % 3 == 0 ? null : length % 2 == 1;
                })));
        PlanDocument any = Samples.documents(1, 0).values().iterator().next();
        List<List<String>> expected = new ArrayList<>(List.of(List.of("text", "odd")));
        try (Rows rows = new ParquetRows(file, listing, "0.1.0")) {
            for (int i = 0; i < 1000; i++) {
                List<Object> row = listing.row(new Of<>(any, "目标".repeat(20 * (i % 100)) + "x".repeat(i)));
                rows.add(row);
                expected.add(row.stream()
                        .map(value -> value == null ? "" : value.toString())
                        .toList());
            }
        }
        assertThat(new ReadBack(here, "targets").parquet()).isEqualTo(expected);
    }

    @Test
    void aSheetThatIsFullIsGoneOnWith() throws Exception {
        new Exporter(11).apply(Samples.request(here, Samples.documents(1, 25)));
        try (Workbook workbook =
                WorkbookFactory.create(here.resolve("mubiao.xlsx").toFile(), null, true)) {
            assertThat(workbook.getSheet("targets").getLastRowNum()).isEqualTo(10);
            assertThat(workbook.getSheet("targets-3").getLastRowNum()).isEqualTo(5);
        }
        assertThat(new ReadBack(here, "targets").sheets())
                .hasSize(26)
                .extracting(row -> row.get(0))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWorkbookIsReadyToBeWorkedWith() throws Exception {
        Path plan = here.resolve("plans").resolve("d1000.pdf");
        Files.createDirectories(plan.getParent());
        Files.createFile(plan);
        Path folder = here.resolve("out");
        ExportRequest request = Samples.request(folder, Samples.documents(1, 3));
        new Exporter()
                .apply(new ExportRequest(folder, here, request.corpus(), request.comparing(), request.provenance()));
        try (Workbook workbook =
                WorkbookFactory.create(folder.resolve("mubiao.xlsx").toFile(), null, true)) {
            Sheet targets = workbook.getSheet("targets");
            assertThat(targets.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(targets.getRow(1).getCell(0).getCellFormula())
                    .isEqualTo("HYPERLINK(\"../plans/d1000.pdf#page=2\",\"p.2\")");
            assertThat(workbook.getSheet("matrix").getRow(0).getCell(5).getStringCellValue())
                    .isEqualTo("名id0（%）");
            assertThat(workbook.getSheet("fields").getLastRowNum()).isGreaterThan(50);
        }
    }

    @Test
    void whatSpreadsheetsStumbleOverIsCounted() throws Exception {
        Map<String, PlanDocument> documents = Samples.documents(1, 5);
        ExportReport report = new Exporter().apply(Samples.request(here, documents));
        assertThat(report.formulaLike()).isEqualTo(starting(here, "targets") + starting(here, "comparison"));
        assertThat(report.rows()).containsEntry("targets", 5L).containsEntry("documents", 1L);
    }

    @Test
    void thePackageTellsOfEveryFileAndWhatItWasMadeFrom() throws Exception {
        new Exporter().apply(Samples.request(here, Samples.documents(2, 3)));
        JsonNode json =
                new ObjectMapper().readTree(here.resolve("datapackage.json").toFile());
        List<String> told = new ArrayList<>(List.of("datapackage.json"));
        for (JsonNode resource : json.get("resources")) {
            Path file = here.resolve(resource.get("path").asText());
            assertThat(resource.get("hash").asText()).isEqualTo(Hashes.of(file));
            told.add(resource.get("path").asText());
        }
        assertThat(names(here)).containsExactlyInAnyOrderElementsOf(told);
        assertThat(json.at("/mubiao/madeWith/0/rules").asText()).isEqualTo("aa");
        assertThat(json.at("/mubiao/corpus/documents").asInt()).isEqualTo(2);
        Hashes corpus = new Hashes();
        corpus.add("d1000 ab0");
        corpus.add("d1001 ab1");
        assertThat(json.at("/mubiao/corpus/hash").asText()).isEqualTo(corpus.end());
        assertThat(Files.readString(here.resolve("scores.md"))).isEqualTo("# Scores\n");
    }

    @Test
    void whatIsPlainIsTextOnlyAndAPackageToo() throws Exception {
        Map<String, PlanDocument> documents = Samples.documents(2, 3);
        new Exporter().plain(Samples.request(here, documents));
        assertThat(names(here))
                .contains("targets.csv", "targets.jsonl", "grounds.csv", "datapackage.json")
                .noneMatch(name -> name.endsWith(".parquet") || name.endsWith(".sqlite") || name.endsWith(".xlsx"));
        byte[] plain = Files.readAllBytes(here.resolve("targets.csv"));
        new Exporter().apply(Samples.request(here, documents));
        assertThat(here.resolve("targets.csv")).hasBinaryContent(plain);
        assertThat(here.resolve("mubiao.xlsx")).exists();
        new Exporter().plain(Samples.request(here, documents));
        assertThat(here.resolve("mubiao.xlsx")).doesNotExist();
    }

    @Test
    void anEarlierExportIsReplaced() throws Exception {
        new Exporter().apply(Samples.request(here, Samples.documents(2, 3)));
        new Exporter().apply(Samples.request(here, Samples.documents(1, 4)));
        assertThat(new ReadBack(here, "targets").csv()).hasSize(5);
        assertThat(names(here)).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void whatIsNotAnExportIsLeftAlone() throws Exception {
        Path notes = Files.writeString(here.resolve("notes.txt"), "mine");
        refused(here, Reason.NOT_OURS, notes);
        Files.delete(notes);
        Path photos = Files.createDirectory(here.resolve("photos"));
        refused(here, Reason.NOT_OURS, photos);
        Files.delete(photos);
        new Exporter().apply(Samples.request(here, Samples.documents(1, 3)));
        Path edited = here.resolve("targets.csv");
        Files.writeString(edited, "mine");
        refused(here, Reason.CHANGED, edited);
        assertThat(Files.readString(edited)).isEqualTo("mine");
        refused(edited, Reason.IS_A_FILE, edited);
    }

    @Test
    void anExportThatFailsLeavesTheFolderAsItWas() throws Exception {
        Map<String, PlanDocument> documents = Samples.documents(1, 3);
        new Exporter().apply(Samples.request(here, documents));
        byte[] before = Files.readAllBytes(here.resolve("datapackage.json"));
        ExportRequest good = Samples.request(here, documents);
        ExportRequest bad = new ExportRequest(
                here,
                here,
                new ExportRequest.Corpus(List.of("d1000", "gone"), id -> {
                    if (id.equals("gone")) {
                        throw new IOException("gone");
                    }
                    return documents.get(id);
                }),
                good.comparing(),
                good.provenance());
        assertThatThrownBy(() -> new Exporter().apply(bad)).hasMessage("gone");
        assertThat(Files.readAllBytes(here.resolve("datapackage.json"))).isEqualTo(before);
        assertThat(new ReadBack(here, "targets").csv()).hasSize(4);
        assertThat(names(here)).noneMatch(name -> name.startsWith("."));
        Path fresh = here.resolve("fresh");
        assertThatThrownBy(() -> new Exporter()
                        .apply(new ExportRequest(fresh, here, bad.corpus(), bad.comparing(), bad.provenance())))
                .hasMessage("gone");
        assertThat(fresh).doesNotExist();
    }

    @Test
    void theGuideListsEveryColumn() throws IOException {
        String guide = Files.readString(Path.of("docs/export.md"), StandardCharsets.UTF_8);
        for (Listing<?> listing : DataPackage.TABLES) {
            for (Column<?> column : listing.columns()) {
                assertThat(column.name().length()).isLessThanOrEqualTo(32);
                assertThat(guide).contains("| `" + column.name() + "` | " + column.about() + " |");
            }
        }
    }

    private void refused(Path folder, Reason reason, Path about) {
        assertThatThrownBy(() -> new Exporter().apply(Samples.request(folder, Samples.documents(1, 1))))
                .isInstanceOfSatisfying(ExportRefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.path()).isEqualTo(about);
                });
    }

    private static long starting(Path folder, String table) throws IOException {
        return new ReadBack(folder, table)
                .csv().stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .filter(cell -> cell.startsWith("=") || cell.startsWith("-"))
                        .count();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** Numbers without trailing zeros, as programs that have types hold them. */
    private static List<List<String>> typed(List<List<String>> csv, Listing<?> listing) {
        List<List<String>> rows = new ArrayList<>(csv.subList(0, 1));
        for (List<String> line : csv.subList(1, csv.size())) {
            List<String> row = new ArrayList<>(line);
            for (int i = 0; i < row.size(); i++) {
                if (listing.columns().get(i).type() == Column.Type.NUMBER
                        && !row.get(i).isEmpty()) {
                    row.set(i, ReadBack.number(row.get(i)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> flagsAsNumbers(List<List<String>> typed, Listing<?> listing) {
        List<List<String>> rows = new ArrayList<>(typed.subList(0, 1));
        for (List<String> line : typed.subList(1, typed.size())) {
            List<String> row = new ArrayList<>(line);
            for (int i = 0; i < row.size(); i++) {
                if (listing.columns().get(i).type() == Column.Type.FLAG
                        && !row.get(i).isEmpty()) {
                    row.set(i, row.get(i).equals("true") ? "1" : "0");
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
