package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the ledger says of numbers in tables that are no targets. */
final class TableLedgerTest {

    @Test
    void numbersOfRowsAreLabelsInWhateverColumnTheyStand() {
        Findings findings = Plans.table(
                "“十三五”主要指标完成情况",
                null,
                "类别|<|指标|2020年完成",
                "用水|1|用水总量（亿立方米）|2.6",
                "^|2|再生水利用率（%）|21.5",
                "排污|3|氨氮排放量（吨）|380",
                "^|4|污水处理率（%）|93.1");
        assertThat(roles(findings))
                .containsExactly(
                        "1 label",
                        "2.6 achieved",
                        "2 label",
                        "21.5 achieved",
                        "3 label",
                        "380 achieved",
                        "4 label",
                        "93.1 achieved");
    }

    @Test
    void anAimOfThePastWasNotReachedForBeingSet() {
        Findings findings =
                Plans.table("“十三五”主要指标完成情况", null, "指标|2020年目标|2020年目标完成情况", "森林覆盖率（%）|≥40|41.2", "粮食产量（万吨）|25|25.6");
        assertThat(findings.targets()).isEmpty();
        assertThat(roles(findings)).containsExactly("40 count", "41.2 achieved", "25 count", "25.6 achieved");
    }

    @Test
    void columnsBesideTheAimsAndPartsOfAYearHaveNoLabels() {
        Findings findings = Plans.table("2025年任务", null, "指标|单位|2025年|上半年|权重", "到位资金|亿元|40|8|15", "签约项目|个|60|14|20");
        assertThat(roles(findings))
                .containsExactly("40 target", "8 count", "15 count", "60 target", "14 count", "20 count");
    }

    @Test
    void whatNoHeadTellsOfIsNotExplained() {
        Findings findings = Plans.table("设备参数", null, "设备|参数甲|参数乙", "水泵|0.35|1.8", "风机|0.42|2.6");
        assertThat(roles(findings)).containsExactly("0.35 other", "1.8 other", "0.42 other", "2.6 other");
    }

    @Test
    void inADocumentThatRulesTheNumbersOfATableAreWhatItReckonsWith() {
        Findings findings = Plans.tabled("某市碳减排量计量方法", "", "参数", null, "树种|系数", "松树|0.41", "杨树|0.47");
        assertThat(roles(findings)).containsExactly("0.41 condition", "0.47 condition");
    }

    @Test
    void aYearInTheHeadIsADate() {
        Findings findings = Plans.table("主要指标", null, "指标|2020（现状值）|2025（目标值）", "粮食产量（万吨）|24|25.6", "单产（公斤）|410|430");
        assertThat(findings.mentions())
                .filteredOn(mention -> mention.role() == Mention.Role.DATE)
                .extracting(Mention::text)
                .containsExactly("2020", "2025");
    }

    /** The numbers that are no times, each with its role. */
    private static List<String> roles(Findings findings) {
        return findings.mentions().stream()
                .filter(mention -> mention.role() != Mention.Role.DATE)
                .map(mention -> mention.text() + " " + mention.role().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
