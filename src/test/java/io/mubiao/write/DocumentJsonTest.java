package io.mubiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.model.Box;
import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJsonTest {
    private final DocumentJson json = new DocumentJson();

    @Test
    void theFieldsStandInTheOrderOfTheContract() {
        assertThat(new String(json.write(small("一、目标")), UTF_8))
                .isEqualTo(
                        """
                        {
                         "schemaVersion": 1,
                         "id": "d1",
                         "source": {
                          "path": "corpus/a.pdf",
                          "sha256": "00",
                          "bytes": 3000000000,
                          "mediaType": "application/pdf",
                          "pages": null,
                          "textLayer": "digital",
                          "pageConfidence": [],
                          "copies": []
                         },
                         "metadata": {
                          "title": null,
                          "docNumber": null,
                          "issuer": null,
                          "issuedOn": null,
                          "region": null,
                          "period": null,
                          "basedOn": [],
                          "annexes": [ "任务分工表" ]
                         },
                         "text": "一、目标",
                         "sections": [],
                         "tables": [],
                         "tasks": [],
                         "targets": [ {
                          "id": "t1",
                          "address": "二",
                          "indicator": {
                           "name": "森林覆盖率",
                           "canonical": null
                          },
                          "scope": null,
                          "scopeRegion": null,
                          "measure": "level",
                          "trend": null,
                          "comparator": "ge",
                          "value": {
                           "min": 0.20,
                           "max": 1000,
                           "unit": "%",
                           "text": "0.20%",
                           "si": null
                          },
                          "tier": null,
                          "cadence": null,
                          "nature": "expected",
                          "baseYear": null,
                          "targetYear": 2025,
                          "period": {
                           "start": 2021,
                           "end": 2025
                          },
                          "role": "target",
                          "departments": [],
                          "source": {
                           "quote": "森林覆盖率",
                           "start": 0,
                           "end": 5,
                           "page": 2,
                           "boxes": [ [ 2, 90.0, 312.4, 410.2, 16.0 ] ]
                          },
                          "rule": "level",
                          "inherited": []
                         } ],
                         "commitments": [],
                         "mentions": [],
                         "problems": []
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void whatIsReadBackIsWhatWasWritten(long seed) throws IOException {
        PlanDocument document = new GeneratedDocuments(seed).document();
        byte[] bytes = json.write(document);
        assertThat(json.read(bytes)).as("seed %d", seed).isEqualTo(document);
        assertThat(json.write(json.read(bytes))).isEqualTo(bytes);
        assertThat(json.write(new GeneratedDocuments(seed).document())).isEqualTo(bytes);
    }

    @Test
    void halfACharacterIsMarkedAsUnreadableAndKeepsItsPlace() throws IOException {
        assertThat(json.read(json.write(small("a\uD842b𠮷c\uDFB7"))).text()).isEqualTo("a\uFFFDb𠮷c\uFFFD");
    }

    @Test
    void rareCharactersAreWrittenAsThemselves() {
        assertThat(new String(json.write(small("𠮷")), UTF_8)).contains("\"text\": \"𠮷\"");
    }

    @Test
    void aDamagedDocumentIsRefusedWithThePlaceOfTheFault() {
        String good = new String(json.write(small("")), UTF_8);
        assertThatThrownBy(() -> json.read(good.replace("\"ge\"", "\"most\"").getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessage("document.targets[0].comparator: not one of [eq, ge, gt, le, lt, approx]");
        assertThatThrownBy(
                        () -> json.read(good.replace("3000000000", "\"many\"").getBytes(UTF_8)))
                .hasMessage("document.source.bytes: not a whole number");
        assertThatThrownBy(() -> json.read(
                        good.replace("schemaVersion\": 1", "schemaVersion\": 7").getBytes(UTF_8)))
                .hasMessage("document.schemaVersion: not 1 but 7");
        assertThatThrownBy(() -> json.read(good.substring(0, 400).getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json.read(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json.read("[]".getBytes(UTF_8))).isInstanceOf(IOException.class);
    }

    /** As those are that were written before pictures were read. */
    @Test
    void aDocumentWithoutConfidencesIsRead() throws Exception {
        PlanDocument document = small("一、目标");
        String older = new String(json.write(document), UTF_8).replaceFirst(" *\"pageConfidence\": \\[],\n", "");
        assertThat(older).doesNotContain("pageConfidence");
        assertThat(json.read(older.getBytes(UTF_8))).isEqualTo(json.read(json.write(document)));
    }

    private static PlanDocument small(String text) {
        Target target = new Target(
                "t1",
                new Target.Subject(new Target.Indicator("森林覆盖率", null), null),
                new Target.Demand(
                        Target.Measure.LEVEL,
                        null,
                        Target.Comparator.GE,
                        new Value(new BigDecimal("0.20"), new BigDecimal("1E+3"), "%", "0.20%", null),
                        null,
                        null),
                new Target.Timing(null, 2025, new Period(2021, 2025)),
                new Target.Standing(Target.Role.TARGET, Target.Nature.EXPECTED, List.of()),
                new Target.Evidence(
                        "二", new Place("森林覆盖率", 0, 5, 2, List.of(new Box(2, 90, 312.4, 410.2, 16))), "level"));
        return new PlanDocument(
                "d1",
                new Source(
                        "corpus/a.pdf",
                        new Source.Fingerprint("00", 3_000_000_000L),
                        new Source.Form("application/pdf", null, Source.TextLayer.DIGITAL),
                        List.of()),
                text,
                new Outline(
                        new Metadata(
                                null, new Metadata.Issue(null, null, null), null, null, List.of(), List.of("任务分工表")),
                        List.of(),
                        List.of(),
                        List.of()),
                new Findings(List.of(), List.of(), List.of(target), List.of(), List.of()),
                List.of());
    }
}
