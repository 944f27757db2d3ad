package io.mubiao.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.clean.Cleaner;
import io.mubiao.extract.Extractor;
import io.mubiao.link.Linker;
import io.mubiao.model.Layout;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.outline.Outliner;
import io.mubiao.read.Reader;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The sample plans' scores must be those on record: a fall is a fault, and a rise that nobody writes down is one that
 * nobody will miss.
 */
class ScoresTest {
    private static final Path RECORD = Path.of("src/test/resources/scores.tsv");
    private static final Path FIRST_RUN = Path.of("src/test/resources/scores-first-run.md");
    private static final Path PAGE = Path.of("docs/scores.md");

    @Test
    void theScoresAreThoseOnRecord() throws Exception {
        Evaluation evaluation = new Evaluator().apply(samples(), Path.of("src/test/resources/gold"));
        RecordedScores measured = RecordedScores.of(evaluation);
        Files.writeString(Path.of("target/scores.tsv"), measured.tsv());
        Files.writeString(Path.of("target/scores.md"), page(measured));
        Files.writeString(Path.of("target/scores.json"), EvaluationJson.write(evaluation, Integer.MAX_VALUE));
        assertThat(RecordedScores.parse(Files.readString(RECORD, UTF_8)).differences(measured))
                .as(
                        "Scores changed; target/scores.json says where. Where that is meant, record them:%n"
                                + "cp target/scores.tsv %s && cp target/scores.md %s%n%s",
                        RECORD, PAGE, measured.tsv())
                .isEmpty();
    }

    @Test
    void thePageShowsTheRecord() throws Exception {
        RecordedScores recorded = RecordedScores.parse(Files.readString(RECORD, UTF_8));
        assertThat(PAGE).hasContent(page(recorded));
    }

    private static String page(RecordedScores scores) throws IOException {
        return scores.markdown() + Files.readString(FIRST_RUN, UTF_8);
    }

    private static List<PlanDocument> samples() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        List<PlanDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file :
                    files.filter(each -> !each.endsWith("README.md")).sorted().toList()) {
                documents.add(document(file, book));
            }
        }
        return documents;
    }

    private static PlanDocument document(Path file, RuleBook book) throws Exception {
        Layout layout = new Reader().apply(file);
        PlanText text = new Cleaner(book).apply(layout);
        Outline outline = new Outliner(book).apply(text);
        var findings = new Extractor(book).apply(text, outline);
        Source source = new Source(
                file.toString(),
                new Source.Fingerprint("0".repeat(64), Files.size(file)),
                new Source.Form(layout.mediaType(), null, Source.TextLayer.DIGITAL),
                List.of());
        return new Linker(book).apply(file.toString(), source, text, outline, findings);
    }
}
