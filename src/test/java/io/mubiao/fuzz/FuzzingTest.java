package io.mubiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Layout;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Source;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A little of {@link Fuzzing}, always with the same seeds. */
class FuzzingTest {
    private static final Path PLAN = Path.of("corpus/汉中市“十四五”节能减排综合工作实施方案.html");
    private static final int SEEDS = 60;

    @TempDir
    private Path home;

    @Test
    void whatWasChangedAtRandomIsReadOrRefused() throws Exception {
        Stages stages = Stages.of(RuleBook.load(Path.of("extractors")), OcrUse.NEVER);
        Layout layout = stages.reading().apply(PLAN);
        PlanText text = stages.clean().apply(layout);
        Outline outline = stages.outline().apply(text);
        Findings findings = stages.extract().apply(text, outline);
        Source source = new Source(
                "plan.html",
                new Source.Fingerprint("0", 1),
                new Source.Form("text/html", null, Source.TextLayer.DIGITAL),
                List.of());
        PlanDocument plan = stages.linking().apply("0123456789abcdef", source, text, outline, findings);

        List<String> found = new ArrayList<>();
        try (Fuzzing fuzzing = new Fuzzing(List.of(plan), home, 120)) {
            for (int seed = 0; seed < SEEDS; seed++) {
                String finding = fuzzing.tried(seed);
                if (!finding.isEmpty()) {
                    found.add(finding);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
