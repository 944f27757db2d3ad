package io.mubiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mubiao.model.Findings;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.rules.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of a megabyte ends, and so does whatever else has no stop: the time grows with the length of a text and no faster. */
class LongTextsTest {
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aSentenceOfAMegabyteEnds() throws Exception {
        ends("到2025年全市森林覆盖率达到45%，", MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市森林覆盖率达到45%和",
                "（一）森林。到2025年，全市森林覆盖率达到45%。（市林业局）\n",
                "（市林业局、市财政局牵头）",
                "省科技厅",
                "化学需氧量、氨氮",
                "1",
                "1,",
                "2025年",
                "一",
                "、",
                "（",
                "）",
                "（1）",
                "甲\t45%\t50%\n"
            })
    void whateverHasNoStopEnds(String again) throws Exception {
        ends(again, MEGABYTE / 5);
    }

    private void ends(String again, int length) throws Exception {
        Path file = folder.resolve("plan.txt");
        String plan = "某市“十四五”节能规划\n一、主要目标\n" + again.repeat(length / again.length()) + "\n二、措施\n加强领导。\n";
        Files.writeString(file, plan, UTF_8);
        Stages stages = Stages.of(RuleBook.load(Path.of("extractors")));
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            PlanText text = stages.clean().apply(stages.reading().apply(file));
            Outline outline = stages.outline().apply(text);
            Findings findings = stages.extract().apply(text, outline);
            assertThat(findings.sections()).isNotEmpty();
        });
    }
}
