package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One indicator, told in the ways in which plans tell where it stood, where it goes and by when. */
class WaysToTellALevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "湿地保护率由2020年的40%提高到2025年的45%。|45% 2020>2025",
                "湿地保护率由2020年的40%到2025年的45%。|45% 2020>2025",
                "湿地保护率在2020年40%的基础上提高到45%。|45% 2020>null",
                "湿地保护率由40%（2020年）提高到45%（2025年）。|45% null>2025",
                "湿地保护率（2020年为40%）2025年提高到45%。|45% null>2025",
                "湿地保护率2020年为40%，2025年达到45%。|45% null>2025",
                "湿地保护率从40%到45%。|45% null>null",
                "到2025年，湿地面积是2020年的1.5倍。|1.5倍 2020>2025",
                "湿地保护率达45%（2030年达50%）。|45% null>null;50% null>2030",
                "湿地保护率提升至少5个百分点。|5个百分点 null>null",
                "湿地保护率提高幅度不低于5个百分点。|5个百分点 null>null",
                "湿地保护率以年均5%的速度增长。|5% null>null",
                "2026—2028年湿地保护率分别为41%、42%、43%。|41% null>2026;42% null>2027;43% null>2028",
                "湿地保护率：到2025年达到45%。|45% null>2025",
                "湿地保护率目标值为45%。|45% null>null",
                "湿地保护率最高不超过45%。|45% null>null",
                "湿地保护率恢复到45%。|45% null>null",
                "湿地保护率力争突破45%大关。|45% null>null",
                "湿地保护率有望达到45%。|45% null>null"
            })
    void eachIsReadWithItsYears(String sentence, String told) {
        var targets = Plans.of("主要目标", sentence).targets();

        assertThat(targets)
                .extracting(t -> t.subject().indicator().name())
                .allMatch(name -> name.matches("湿地(保护率|面积)"));
        assertThat(targets.stream()
                        .map(t -> t.demand().value().text() + " " + t.timing().baseYear() + ">"
                                + t.timing().targetYear())
                        .collect(Collectors.joining(";")))
                .isEqualTo(told);
    }
}
