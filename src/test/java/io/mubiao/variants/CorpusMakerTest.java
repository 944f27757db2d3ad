package io.mubiao.variants;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.Silence;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample plans elsewhere, with other numbers and in all forms: what is found in them has not changed. */
class CorpusMakerTest {
    private static final int FORMS = 7;
    private static final Path HERE = Path.of("");

    @TempDir
    private static Path folder;

    private static List<PlanDocument> samples;
    private static Path made;
    private static final Map<Integer, PlanDocument> VARIANTS = new TreeMap<>();

    @BeforeAll
    static void make() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        samples = ingested(book, Path.of("corpus"), "samples");
        made = folder.resolve("made");
        CorpusMaker maker = new CorpusMaker(book, samples);
        for (int number = 0; number < samples.size() * FORMS; number++) {
            assertThat(maker.write(made, number)).isTrue();
        }
        for (PlanDocument variant : ingested(book, made, "variants")) {
            VARIANTS.put(number(variant.source().path()), variant);
        }
    }

    private static List<PlanDocument> ingested(RuleBook book, Path corpus, String name) throws Exception {
        OutputFolder output = new OutputFolder(folder.resolve(name));
        BatchRequest request = new BatchRequest(List.of(corpus), output, new Names(HERE, HERE), 2, false);
        BatchReport report = new Batch(book, Stages.of(book)).apply(request, new Silence());
        assertThat(report.count(FileOutcome.Status.FAILED)).isZero();
        Documents documents = new Documents(output);
        List<PlanDocument> all = new ArrayList<>();
        for (String id : documents.ids()) {
            all.add(documents.read(id));
        }
        return all;
    }

    private static int number(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Integer.parseInt(name.substring(0, name.indexOf(' ')));
    }

    @Test
    void everyVariantIsReadAsItsPlan() {
        assertThat(VARIANTS).hasSize(samples.size() * FORMS);
        VARIANTS.forEach((number, variant) -> {
            PlanDocument plan = samples.get(number % samples.size());
            if (keepsTables(variant) || plan.outline().tables().isEmpty()) {
                assertThat(facts(variant))
                        .as("%s from %s", variant.source().path(), plan.source().path())
                        .isEqualTo(facts(plan));
            }
        });
    }

    /** Plain text has rows but no cells. */
    private static boolean keepsTables(PlanDocument variant) {
        return !variant.source().path().endsWith(".txt");
    }

    private static List<String> facts(PlanDocument document) {
        List<String> facts = new ArrayList<>();
        document.outline().sections().stream().map(Section::address).forEach(facts::add);
        document.outline()
                .tables()
                .forEach(table -> facts.add(table.address() + " " + table.rows().size()));
        facts.add("tasks " + document.findings().tasks().size());
        document.findings().mentions().forEach(mention -> facts.add(mention.address() + " " + mention.role()));
        document.findings().targets().forEach(target -> facts.add(fact(target)));
        return facts;
    }

    private static String fact(Target target) {
        Target.Demand demand = target.demand();
        return String.join(
                " ",
                String.valueOf(target.evidence().address()),
                String.valueOf(demand.measure()),
                String.valueOf(demand.comparator()),
                String.valueOf(demand.value().unit()),
                String.valueOf(target.timing().baseYear()),
                String.valueOf(target.timing().targetYear()));
    }

    @Test
    void regionsAndNumbersAreOthers() {
        PlanDocument plan = samples.get(0);
        PlanDocument variant = VARIANTS.get(0);
        assertThat(variant.metadata().region())
                .isNotNull()
                .isNotEqualTo(plan.metadata().region());
        assertThat(variant.metadata().region().level())
                .isEqualTo(plan.metadata().region().level());
        assertThat(amounts(variant)).hasSameSizeAs(amounts(plan)).isNotEqualTo(amounts(plan));
    }

    private static List<String> amounts(PlanDocument document) {
        return document.findings().targets().stream()
                .map(target -> target.demand().value().text())
                .toList();
    }

    @Test
    void theSameNumberGivesTheSameFile() throws Exception {
        Path again = folder.resolve("again");
        CorpusMaker maker = new CorpusMaker(RuleBook.load(Path.of("extractors")), samples);
        for (int number = samples.size() * FORMS - 1; number >= 0; number--) {
            maker.write(again, number);
        }
        List<Path> files = files(made);
        assertThat(files(again)).isEqualTo(files);
        for (Path file : files) {
            assertThat(Arrays.equals(Files.readAllBytes(again.resolve(file)), Files.readAllBytes(made.resolve(file))))
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void aFileThatIsThereStays() throws Exception {
        Path kept = folder.resolve("kept");
        CorpusMaker maker = new CorpusMaker(RuleBook.load(Path.of("extractors")), samples);
        maker.write(kept, 3);
        Path file = kept.resolve(files(kept).get(0));
        Files.writeString(file, "mine");
        assertThat(maker.write(kept, 3)).isFalse();
        assertThat(file).hasContent("mine");
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(below::relativize)
                    .sorted()
                    .toList();
        }
    }
}
