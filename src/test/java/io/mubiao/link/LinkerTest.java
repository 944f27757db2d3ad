package io.mubiao.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Hints;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Place;
import io.mubiao.model.Places;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.PlanText;
import io.mubiao.model.Problem;
import io.mubiao.model.Region;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Place HERE = new Place("粮食产量达到4.32万吨", 0, 11, 1, List.of());
    private static final Department PRINTED = new Department("区发展和改革局", null, Department.Role.RESPONSIBLE, true);
    private static final Department LINKED = new Department(
            "区发展和改革局", "发展改革", Department.Role.RESPONSIBLE, true, new Department.Seat(Region.Level.COUNTY, null));

    private static Linker linker;

    @BeforeAll
    static void load() throws Exception {
        linker = new Linker(RuleBook.load(Path.of("extractors")));
    }

    @Test
    void namesAndUnitsAreLinkedAndAllElseStays() {
        Findings found = new Findings(
                List.of(new Section(new Section.Heading("一", 1, "一、", "目标"), 0, 11, 1, List.of(PRINTED))),
                List.of(new Task("1", "附件1/1", "增产", List.of(PRINTED), 0, 2)),
                List.of(target(null, null, PRINTED)),
                List.of(new Commitment("一", "到2025年全面完成", 2025, List.of(PRINTED), HERE)),
                List.of());
        PlanDocument document = linker.apply("id1", SOURCE, TEXT, OUTLINE, found);
        BigDecimal tonnes = new BigDecimal("43200");
        assertThat(document.findings().targets())
                .containsExactly(target("grain-output", new Value.Si(tonnes, tonnes, "吨"), LINKED));
        assertThat(document.findings().sections().get(0).departments()).containsExactly(LINKED);
        assertThat(document.findings().tasks().get(0).departments()).containsExactly(LINKED);
        assertThat(document.findings().commitments().get(0).departments()).containsExactly(LINKED);
        assertThat(document.problems()).isEqualTo(TEXT.problems());
        assertThat(document.id()).isEqualTo("id1");
    }

    private static Target target(String canonical, Value.Si si, Department department) {
        BigDecimal printed = new BigDecimal("4.32");
        return new Target(
                "t1",
                new Target.Subject(new Target.Indicator("粮食产量", canonical), "全区"),
                new Target.Demand(
                        Target.Measure.LEVEL,
                        null,
                        Target.Comparator.EQ,
                        new Value(printed, printed, "万吨", "4.32万吨", si),
                        null,
                        null),
                new Target.Timing(null, 2025, null),
                new Target.Standing(Target.Role.TARGET, null, List.of(department)),
                new Target.Evidence("一", HERE, "reach"));
    }

    private static final Source SOURCE = new Source(
            "a.pdf",
            new Source.Fingerprint("00", 1),
            new Source.Form("application/pdf", 1, Source.TextLayer.DIGITAL),
            List.of());
    private static final PlanText TEXT = new PlanText(
            "粮食产量达到4.32万吨",
            List.of(),
            List.of(),
            new Places(new int[0], new float[0], new float[0], new float[0], new float[0]),
            Hints.NONE,
            List.of(Problem.warning("odd", "An odd thing.", 1)));
    private static final Outline OUTLINE = new Outline(
            new Metadata(null, new Metadata.Issue(null, null, null), null, null, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of());
}
