package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.model.Problem;
import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSignsTest {
    private static Stages stages;

    @TempDir
    private Path folder;

    @BeforeAll
    static void stages() throws Exception {
        stages = Stages.of(RuleBook.load(Path.of("extractors")), OcrUse.NEVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quick brown fox jumps over the lazy dog.\n\n1. Introduction\n\nNothing of the kind.\n",
                "今天下午我们一起去公园看花，天气很好，大家都很高兴。\n晚上回家吃饭。\n",
                "收据\n收到张三现金500元。\n经手人：李四\n"
            })
    void readButNoPlan(String text) throws Exception {
        Made made = made(text);
        assertThat(made.status()).isEqualTo(FileOutcome.Status.DONE);
        assertThat(made.code()).isEqualTo("not-a-plan");
        assertThat(made.document()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某县森林防火工作方案\n\n请各乡镇认真落实。\n",
                "附件2\n\n一、水务局\n负责河道清淤。\n",
                "到2027年，建成公园12个。\n",
                "关于做好春耕备耕的函\n\n某农函〔2024〕7号\n\n各乡镇人民政府：请做好准备。\n",
                "附件\n\n任务分工表\n\n1\t河道清淤\t水务局\n2\t植树造林\t林业局\n"
            })
    void aPartOfAPlanIsOne(String text) throws Exception {
        assertThat(made(text).code()).isNull();
    }

    @Test
    void noSampleIsLeftOut() throws Exception {
        for (Path sample : List.of(Path.of("corpus").toFile().listFiles()).stream()
                .map(java.io.File::toPath)
                .filter(file -> !file.endsWith("README.md"))
                .toList()) {
            assertThat(stages.apply(sample, content(sample)).problems())
                    .extracting(Problem::code)
                    .doesNotContain("not-a-plan");
        }
    }

    private Made made(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), text, StandardCharsets.UTF_8);
        return Made.of(stages.apply(file, content(file)));
    }

    private static Content content(Path file) {
        String name = file.toString();
        String sha256 = "0".repeat(64);
        return new Content(new Fingerprint(sha256, 1), List.of(new Seen(name, name, 1, 0, 0, sha256)));
    }
}
