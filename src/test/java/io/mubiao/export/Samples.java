package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.export.ExportRequest.Comparing;
import io.mubiao.export.ExportRequest.Corpus;
import io.mubiao.export.ExportRequest.Provenance;
import io.mubiao.export.ExportRequest.Scores;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.Box;
import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Region;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents with facts there and absent, and with text that forms of tables stumble over. */
final class Samples {
    static final List<String> TEXTS =
            List.of("秸秆综合利用率", "a,b", "他说“好”\"x\"", "上\n下\t右", "=1+1", " 前后 ", "𠮷野é", "<a>&'", "2023", "-", "true");

    private Samples() {}

    /** So many documents with so many targets each. */
    static Map<String, PlanDocument> documents(int documents, int targets) {
        Map<String, PlanDocument> made = new TreeMap<>();
        for (int i = 0; i < documents; i++) {
            String id = "d" + (1000 + i);
            made.put(id, document(id, i, targets));
        }
        return made;
    }

    static ExportRequest request(Path folder, Map<String, PlanDocument> documents) {
        return new ExportRequest(
                folder,
                folder,
                new Corpus(List.copyOf(documents.keySet()), documents::get, lineage(documents)),
                new Comparing(2, Samples::compared),
                new Provenance("0.1.0", List.of("aa-bb-never"), new Scores("scores.md", "recorded", "# Scores\n")));
    }

    private static Lineage lineage(Map<String, PlanDocument> documents) {
        Map<String, Metadata> metadata = new TreeMap<>();
        documents.forEach((id, document) -> metadata.put(id, document.metadata()));
        return Lineage.of(metadata);
    }

    private static Comparison compared(List<PlanDocument> documents, List<String> ids) {
        List<Comparison.Row> rows = new ArrayList<>();
        for (PlanDocument document : documents) {
            List<Comparison.Cell> cells = ids.stream()
                    .map(id -> cell(document.findings().targets().stream()
                            .filter(target ->
                                    id.equals(target.subject().indicator().canonical()))
                            .toList()))
                    .toList();
            rows.add(new Comparison.Row(
                    new Comparison.Area("610700", "汉中市"),
                    document.id(),
                    document.metadata().title(),
                    cells));
        }
        return new Comparison(
                ids.stream().map(id -> new Comparison.Column(id, "名" + id, "%")).toList(), rows, List.of());
    }

    private static Comparison.Cell cell(List<Target> targets) {
        return new Comparison.Cell(
                targets.isEmpty() ? Comparison.State.NOT_SET : Comparison.State.SET,
                targets.stream()
                        .map(target -> new Comparison.Entry(
                                target, target.timing().baseYear() == null ? null : Comparison.Why.BASE_YEAR))
                        .toList());
    }

    private static PlanDocument document(String id, int number, int targets) {
        boolean full = number % 2 == 0;
        Region region = full ? new Region("610700", "汉中市", Region.Level.CITY, List.of("陕西省", "汉中市")) : null;
        Metadata metadata = new Metadata(
                full ? text(number) : null,
                new Metadata.Issue(full ? "汉政发〔2023〕11号" : null, null, full ? "2023-06-25" : null),
                region,
                full ? new Period(2021, 2025) : null,
                full
                        ? List.of(
                                new Metadata.Basis("上位规划", null),
                                new Metadata.Basis(text(number), "省发〔2022〕" + number + "号"))
                        : List.of(),
                List.of());
        List<Target> set = new ArrayList<>();
        for (int i = 0; i < targets; i++) {
            set.add(target(i));
        }
        return new PlanDocument(
                id,
                new Source(
                        "plans/" + id + ".pdf",
                        new Source.Fingerprint("ab" + number, 3_000_000_000L + number),
                        new Source.Form("application/pdf", full ? 3 : null, Source.TextLayer.DIGITAL),
                        List.of()),
                "净文本",
                new Outline(metadata, List.of(), List.of(), List.of()),
                new Findings(
                        List.of(),
                        full ? List.of(new Task("1", "附件1/1", text(number), departments(), 0, 5)) : List.of(),
                        set,
                        List.of(new Commitment(null, text(number), 2025, departments(), place(number))),
                        List.of(new Mention(
                                "12", null, Mention.Role.COUNT, null, new Mention.Spot(number, number + 2, 1), null))),
                full ? List.of() : List.of(Problem.warning("no-text", "", null)));
    }

    private static Target target(int i) {
        BigDecimal min = i % 3 == 2 ? null : new BigDecimal(i + ".20");
        BigDecimal max = i % 3 == 1 ? new BigDecimal("1" + i) : min;
        Value.Si si = i % 2 == 0 ? new Value.Si(min, max, "吨") : null;
        return new Target(
                "t" + i,
                new Target.Subject(new Target.Indicator(text(i), i % 4 == 3 ? null : "id" + i % 4), null),
                new Target.Demand(
                        i % 2 == 0 ? Target.Measure.LEVEL : Target.Measure.CHANGE,
                        i % 2 == 0 ? null : Target.Trend.DOWN,
                        Target.Comparator.GE,
                        new Value(min, max, i % 5 == 0 ? null : "%", text(i + 1), si),
                        null,
                        null),
                new Target.Timing(i % 2 == 0 ? null : 2020, 2025, i % 2 == 0 ? new Period(2021, 2025) : null),
                new Target.Standing(Target.Role.TARGET, null, departments()),
                new Target.Evidence("二/（一）", place(i), "rule-" + i));
    }

    private static List<Department> departments() {
        return List.of(
                new Department("市发改委", "发展改革", Department.Role.LEAD, false),
                new Department("市统计局", null, Department.Role.RESPONSIBLE, false),
                new Department("区发展和改革局", "发展改革", Department.Role.RESPONSIBLE, false));
    }

    private static Place place(int i) {
        return new Place(text(i + 2), i, i + 7, 2, List.of(new Box(2, 90, 312.4, 410.25, 16)));
    }

    private static String text(int i) {
        return TEXTS.get(i % TEXTS.size());
    }
}
