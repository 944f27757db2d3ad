package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.CompareRequest;
import io.mubiao.compare.Comparer;
import io.mubiao.compare.ComparisonJson;
import io.mubiao.compare.DocumentFacts;
import io.mubiao.compare.Facts;
import io.mubiao.model.Commitment;
import io.mubiao.model.Findings;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index answers what the documents themselves would. */
class IndexFactsTest {
    @TempDir
    private Path folder;

    private static Value value(String number, String unit, String base, String factor) {
        BigDecimal n = new BigDecimal(number);
        BigDecimal si = n.multiply(new BigDecimal(factor));
        return new Value(n, n, unit, number + unit, new Value.Si(si, si, base));
    }

    private static PlanDocument plan(String id, String code, String city, String straw) {
        PlanDocument plan = new PlanDraft(id, code, "某省", city)
                .section("一", "目标", "秸秆利用率" + straw + "%，原煤产量4.320万吨，小微机器人三台")
                .target("秸秆利用率", "straw-utilization-rate", "秸秆利用率" + straw + "%", value(straw, "%", "%", "1"))
                .target("原煤产量", "coal-output", "原煤产量4.320万吨", value("4.320", "万吨", "吨", "10000"))
                .target("小微机器人", "x-小微机器人", "小微机器人三台", new Value(null, null, null, "三台", null))
                .plan();
        Findings found = plan.findings();
        Commitment promise = new Commitment(
                "一",
                "森林覆盖率提高",
                2025,
                List.of(),
                new Place("森林覆盖率提高", 0, 7, 4, List.of()),
                List.of("forest-cover-rate"));
        return new PlanDocument(
                plan.id(),
                plan.source(),
                plan.text(),
                plan.outline(),
                new Findings(found.sections(), List.of(), found.targets(), List.of(promise), found.mentions()),
                plan.problems());
    }

    private void write(List<PlanDocument> plans) throws IOException {
        try (IndexWriting index = IndexWriting.open(folder, List.of())) {
            for (PlanDocument plan : plans) {
                index.replace(plan);
                index.commit(); // each in a segment of its own
            }
        }
    }

    @Test
    void comparingByTheIndexGivesWhatComparingDocumentsGives() throws Exception {
        List<PlanDocument> plans = List.of(
                plan("a", "610100", "西安市", "90"),
                plan("b", "610200", "铜川市", "91.50"),
                plan("c", "610300", "宝鸡市", "85"));
        write(plans);
        Comparer comparer = new Comparer(RuleBook.load(Path.of("extractors")));
        ComparisonJson json = new ComparisonJson();
        try (IndexReading index = IndexReading.open(folder)) {
            for (List<String> words :
                    List.of(List.<String>of(), List.of("机器人"), List.of("straw-utilization-rate", "原煤产量", "森林覆盖率"))) {
                CompareRequest request = new CompareRequest(words, List.of());
                assertThat(json.apply(comparer.apply(index.facts(), request)))
                        .isEqualTo(json.apply(comparer.apply(plans, request)));
            }
            Facts afar = new RemoteFacts(new FactsAnswer(index.reader())::apply);
            for (List<String> words : List.of(List.<String>of(), List.of("机器人"), List.of("森林覆盖率"))) {
                CompareRequest request = new CompareRequest(words, List.of());
                assertThat(json.apply(comparer.apply(afar, request)))
                        .isEqualTo(json.apply(comparer.apply(index.facts(), request)));
            }
            assertThat(afar.counts(plan -> plan.id().equals("b")))
                    .isEqualTo(index.facts().counts(plan -> plan.id().equals("b")));
            assertThat(afar.counts(plan -> true)).isEqualTo(index.facts().counts(plan -> true));
            assertThat(afar.printed(name -> name.contains("秸秆")))
                    .isEqualTo(index.facts().printed(name -> name.contains("秸秆")));
            assertThat(afar.promised("forest-cover-rate"))
                    .isEqualTo(index.facts().promised("forest-cover-rate"));
            assertThat(index.facts().counts(plan -> plan.id().equals("b")))
                    .isEqualTo(new DocumentFacts(plans).counts(plan -> plan.id().equals("b")));
        }
    }

    @Test
    void whatWasReplacedOrTakenOutIsNotCompared() throws Exception {
        write(List.of(plan("a", "610100", "西安市", "90"), plan("b", "610200", "铜川市", "80")));
        try (IndexWriting index = IndexWriting.open(folder, List.of())) {
            index.replace(plan("a", "610100", "西安市", "95"));
            index.remove("b");
            index.commit();
        }
        try (IndexReading index = IndexReading.open(folder)) {
            Facts facts = index.facts();
            assertThat(facts.plans()).extracting(plan -> plan.id()).containsExactly("a");
            assertThat(facts.set("straw-utilization-rate"))
                    .extracting(setting -> setting.target().demand().value().text())
                    .containsExactly("95%");
            assertThat(facts.promised("forest-cover-rate")).hasSize(1);
            assertThat(facts.counts(plan -> true)).containsEntry("straw-utilization-rate", 1);
        }
    }
}
