package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.evaluate.Evaluation.DocumentScore;
import io.mubiao.evaluate.Evaluation.Rest;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {
    private static final Path SAMPLES = Path.of("src/test/resources/gold");

    @TempDir
    Path gold;

    @BeforeEach
    void aSmallGoldFolder() throws IOException {
        Path folder = Files.createDirectories(gold.resolve("small"));
        Files.writeString(folder.resolve("source.txt"), "某县 方案.pdf\n");
        Files.writeString(
                folder.resolve("targets.tsv"),
                """
                id	address	indicator	scope	measure	trend	comparator	value_min	value_max	unit	tier	cadence	base_year	target_year	role	quote	leads	responsibles	cooperators
                t001	二	森林覆盖率	全县	level		ge	40	40	%				2025	target	森林覆盖率达到40%以上	县林业局	县财政局
                t002	二	用水总量|总用水量		level		le	1.2	1.2	万立方米				2025		用水总量控制在1.2万立方米以内
                t003	三/（一）	新增绿地		level		eq	5	8	亩					target	新增绿地5—8亩	县城管局
                """);
        Files.writeString(
                folder.resolve("sections.tsv"),
                """
                address	level	label	title
                一	1	一、	总体要求
                二	1	二、	主要目标
                三	1	三、	重点任务
                三/（一）	2	（一）	城乡绿化
                """);
        Files.writeString(
                folder.resolve("mentions.tsv"),
                """
                address	text	unit	role
                二	2025	年	date
                二	40	%	target
                二	一百	个	count
                二	3	个	count
                """);
        Files.writeString(
                folder.resolve("meta.json"),
                """
                {"title": "某县方案", "doc_number": "", "issuer": "某县人民政府", "region": [], "region_code": "610000",
                 "issued_on": "2023-01-02", "period": "2021-2025", "based_on": [], "annexes": []}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanzhong", "jintai", "yongchuan"})
    void theAnswersThemselvesAreRightInEverything(String name) throws IOException {
        DocumentScore score = score(new AnsweredDocument(SAMPLES.resolve(name)).document(), SAMPLES, name);
        assertThat(score.errors()).isEmpty();
        assertThat(Figures.of(score))
                .allSatisfy((figure, share) -> assertThat(share).as(figure).isEqualTo(1));
    }

    @Test
    void aFolderWithoutDocumentCountsAsNothingFound() throws IOException {
        PlanDocument only = new AnsweredDocument(SAMPLES.resolve("jintai")).document();
        Evaluation evaluation = new Evaluator().apply(List.of(only), SAMPLES);
        assertThat(evaluation.documents()).extracting(DocumentScore::missing).containsExactly(true, false, true);
        assertThat(evaluation.all().found()).isEqualTo(new Rate(26, 26, 108));
        assertThat(Figures.of(evaluation.all())).containsEntry("fields.indicator", 1.0);
        assertThat(evaluation.all().found().recall()).isEqualTo(0.2407);
    }

    @Test
    void aWrongFieldCostsTheRowAndAnExtraTargetThePrecision() throws IOException {
        PlanDocument right = small();
        List<Target> targets = new ArrayList<>(right.findings().targets());
        targets.set(0, indicator(targets.get(0), "城市绿化率"));
        targets.set(1, indicator(targets.get(1), "全年总用水量"));
        targets.add(targets.get(2));
        DocumentScore score = score(with(right, targets, right.findings().mentions()), gold, "small");
        assertThat(score.targets().found()).isEqualTo(new Rate(3, 4, 3));
        assertThat(score.targets().row()).isEqualTo(new Rate(2, 4, 3));
        assertThat(score.targets().departments()).isEqualTo(new Rate(3, 3, 3));
        assertThat(score.targets().fields())
                .containsEntry(Field.INDICATOR, 0.6667)
                .containsEntry(Field.TREND, 1.0);
        assertThat(score.errors())
                .containsExactly(
                        "field   t001 二 森林覆盖率 40%: indicator is '城市绿化率', should be '森林覆盖率'",
                        "extra   三/(一) 新增绿地 5亩 :: 新增绿地5—8亩");
    }

    @Test
    void numbersAreAlignedInReadingOrder() throws IOException {
        PlanDocument right = small();
        List<Mention> mentions = new ArrayList<>(right.findings().mentions());
        mentions.remove(0);
        mentions.set(0, role(mentions.get(0), Mention.Role.CONDITION));
        Rest rest = Objects.requireNonNull(score(with(right, right.findings().targets(), mentions), gold, "small")
                .rest());
        assertThat(rest.mentions()).isEqualTo(new Evaluation.MentionScore(new Rate(2, 2, 3), 0.3333));
    }

    @Test
    void whatTheGoldDoesNotAnswerIsNotScored() throws IOException {
        Rest rest = Objects.requireNonNull(score(small(), gold, "small").rest());
        assertThat(rest.responsibilities()).isNull();
        assertThat(rest.tasks()).isNull();
        assertThat(rest.sections().titled()).isEqualTo(new Rate(4, 4, 4));
        assertThat(rest.metadata()).isEqualTo(new Evaluation.MetadataScore(7, 7));
    }

    @Test
    void theJsonHoldsAllFiguresAndAsManyErrorsAsAskedFor() throws IOException {
        PlanDocument right = small();
        Findings none = new Findings(List.of(), List.of(), List.of(), List.of(), List.of());
        PlanDocument empty = new PlanDocument("e", right.source(), "", right.outline(), none, List.of());
        Evaluation evaluation = new Evaluator().apply(List.of(empty), gold);
        JsonNode json = new ObjectMapper().readTree(EvaluationJson.write(evaluation, 2));
        assertThat(json.at("/small/errors")).hasSize(2);
        assertThat(json.at("/small/sections/found").toString())
                .isEqualTo("{\"precision\":0.0,\"recall\":0.0,\"f1\":0.0,\"right\":0,\"said\":0,\"gold\":4}");
        assertThat(json.at("/small/mentions/role_accuracy").asDouble()).isZero();
        assertThat(json.at("/all/targets/found/gold").asInt()).isEqualTo(3);
        assertThat(json.at("/small").has("tasks")).isFalse();
    }

    @Test
    void aFolderWithoutGoldGivesNoScores() throws IOException {
        assertThat(new Evaluator()
                        .apply(List.of(small()), Files.createDirectories(gold.resolve("none")))
                        .documents())
                .isEmpty();
    }

    private PlanDocument small() throws IOException {
        return new AnsweredDocument(gold.resolve("small")).document();
    }

    private static DocumentScore score(PlanDocument document, Path gold, String name) throws IOException {
        return new Evaluator()
                .apply(List.of(document), gold).documents().stream()
                        .filter(score -> score.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static PlanDocument with(PlanDocument document, List<Target> targets, List<Mention> mentions) {
        Findings old = document.findings();
        return new PlanDocument(
                document.id(),
                document.source(),
                document.text(),
                document.outline(),
                new Findings(old.sections(), old.tasks(), targets, old.commitments(), mentions),
                document.problems());
    }

    private static Target indicator(Target target, String name) {
        return new Target(
                target.id(),
                new Target.Subject(
                        new Target.Indicator(name, null), target.subject().scope()),
                target.demand(),
                target.timing(),
                target.standing(),
                target.evidence());
    }

    private static Mention role(Mention mention, Mention.Role role) {
        return new Mention(mention.text(), mention.unit(), role, mention.address(), mention.spot(), mention.target());
    }
}
