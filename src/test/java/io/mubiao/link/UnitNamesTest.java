package io.mubiao.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    private static UnitNames units;

    @BeforeAll
    static void load() throws Exception {
        units = new UnitNames(RuleBook.load(Path.of("extractors")));
    }

    private static Value value(String number, @Nullable String unit) {
        BigDecimal n = new BigDecimal(number);
        return new Value(n, n, unit, number + unit, null);
    }

    @ParameterizedTest
    @CsvSource({
        "4.32, 万吨, 43200, 吨, mass",
        "0.20, %, 0.2, %, share",
        "50, ％, 50, %, share",
        "20, 百分点, 20, 个百分点, points",
        "120, 万吨标煤, 1200000, 吨标准煤, energy",
        "3.5, 亿千瓦时, 350000000, 千瓦时, energy",
        "500, 兆瓦, 500000, 千瓦, power",
        "30, μg/m³, 30, 微克/立方米, concentration",
        "100, 毫克/升, 100, mg/L, concentration",
        "65, 蒸吨/小时, 65, 蒸吨/小时, steam",
        "2.4, 亿立方米, 240000000, 立方米, volume",
        "200, 万立方米/日, 2000000, 立方米/日, flow",
        "0.55, 吨标准煤/万元, 0.55, 吨标准煤/万元, intensity",
        "15, m3/万元, 15, 立方米/万元, intensity",
        "12, 万亩, 120000, 亩, area",
        "80, 千米, 80, 公里, length",
        "1.5, 万亿元, 1500000000000, 元, money",
        "2, 万辆, 20000, 辆, vehicles",
        "3, 类, 3, 类, grade",
        "1000, 个, 1000, 个, count",
        "6, 万人次, 60000, 人次, persons",
        "2, 倍, 2, 倍, multiple",
    })
    void unitsComeToOneSpelling(String number, String unit, String si, String base, String family) {
        BigDecimal n = new BigDecimal(si);
        assertThat(units.apply(value(number, unit))).isEqualTo(new Value.Si(n, n, base));
        assertThat(units.family(unit)).isEqualTo(family);
    }

    @Test
    void anUnknownUnitIsTakenApartIntoScaleAndRest() {
        assertThat(units.apply(value("3", "万碗")))
                .isEqualTo(new Value.Si(new BigDecimal(30000), new BigDecimal(30000), "碗"));
        assertThat(units.apply(value("3", "万")))
                .isEqualTo(new Value.Si(new BigDecimal(30000), new BigDecimal(30000), null));
        assertThat(units.family("碗")).isNull();
    }

    @Test
    void whatIsNoNumberHasNone() {
        assertThat(units.apply(new Value(null, null, null, "1：8", null))).isNull();
    }
}
