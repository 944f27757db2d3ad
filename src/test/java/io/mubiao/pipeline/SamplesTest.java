package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.index.Filters;
import io.mubiao.index.IndexReading;
import io.mubiao.index.PlainAnswers;
import io.mubiao.index.PlainAnswers.Answer;
import io.mubiao.index.Questions;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the sample plans, through the real stages. */
class SamplesTest {
    private static final Path HOME = Path.of("");
    private static final long SEED = 20251121;

    @TempDir
    private static Path folder;

    private static OutputFolder output;
    private static BatchReport report;
    private static List<PlanDocument> documents;

    @BeforeAll
    static void ingest() throws Exception {
        output = new OutputFolder(folder.resolve("output"));
        report = run(output, 2);
        documents = new Documents(output).all();
    }

    private static BatchReport run(OutputFolder output, int jobs) throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        BatchRequest request = new BatchRequest(List.of(Path.of("corpus")), output, new Names(HOME, HOME), jobs, false);
        return new Batch(book, Stages.of(book)).apply(request, new Silence());
    }

    @Test
    void allFiveAreRead() {
        assertThat(report.count(FileOutcome.Status.DONE)).isEqualTo(5);
        assertThat(documents)
                .extracting(document -> document.metadata().region().name())
                .containsExactlyInAnyOrder("金台区", "汉中市", "武威市", "遵义市", "永川区");
    }

    @Test
    void whatIsWrittenIsAsTheSchemasSay() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(Schemas.faults("problems", json.readTree(Files.readAllBytes(output.problems()))))
                .isEmpty();
        for (PlanDocument document : documents) {
            JsonNode written = json.readTree(Files.readAllBytes(output.document(document.id())));
            assertThat(Schemas.faults("document", written))
                    .as(document.source().path())
                    .isEmpty();
        }
    }

    @Test
    void anIndexThatIsDamagedIsMadeAnewOfTheDocuments() throws Exception {
        try (Stream<Path> files = Files.list(output.index())) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(IndexReading.isReadable(output.index())).isFalse();
        assertThat(run(output, 2).count(FileOutcome.Status.UNCHANGED)).isEqualTo(5);
        try (IndexReading index = IndexReading.open(output.index())) {
            SearchRequest request = new SearchRequest("", Scope.DOCUMENTS, Filters.NONE, Window.FIRST, Marks.EM);
            assertThat(index.search(request).total()).isEqualTo(5);
        }
    }

    @Test
    void anyQuestionIsAnsweredAsByReadingItAll() throws IOException {
        List<String> texts = documents.stream()
                .flatMap(document -> document.findings().sections().stream()
                        .map(section -> document.text().substring(section.start(), section.end())))
                .flatMap(text -> text.lines().limit(3))
                .filter(line -> line.length() > 10)
                .toList();
        Questions questions = new Questions(SEED, texts);
        try (IndexReading index = IndexReading.open(output.index());
                PlainAnswers plain = new PlainAnswers(output.index())) {
            for (int i = 0; i < 300; i++) {
                SearchRequest request = questions.next();
                assertThat(Answer.of(index.search(request)))
                        .as("question %d of seed %d: %s", i, SEED, request)
                        .isEqualTo(plain.search(request));
            }
        }
    }

    @Test
    void theBytesAreTheSameHoweverManyWork() throws Exception {
        OutputFolder again = new OutputFolder(folder.resolve("again"));
        run(again, 1);
        for (String id : new Documents(output).ids()) {
            assertThat(again.document(id)).hasSameBinaryContentAs(output.document(id));
        }
    }

    @Test
    void everyFactStandsWhereItIsSaidToStand() {
        for (PlanDocument document : documents) {
            String text = document.text();
            for (Target target : document.findings().targets()) {
                var place = target.evidence().source();
                assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
            }
            for (Mention mention : document.findings().mentions()) {
                assertThat(text.substring(mention.spot().start(), mention.spot().end()))
                        .isEqualTo(mention.text());
            }
            int end = 0;
            for (Section section : document.findings().sections()) {
                assertThat(section.start()).isGreaterThanOrEqualTo(end);
                end = section.end();
            }
        }
    }

    @Test
    void theIndexNamesTheRegionsThatSetATarget() throws IOException {
        try (IndexReading index = IndexReading.open(output.index())) {
            SearchResult found = index.search(SearchRequest.of("秸秆综合利用率"));
            assertThat(found.hits())
                    .extracting(hit -> hit.origin().regionName())
                    .contains("金台区", "汉中市", "武威市", "遵义市", "永川区");
        }
    }
}
