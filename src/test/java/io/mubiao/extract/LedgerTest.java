package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of numbers that are no quantity of anything. */
class LedgerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "加强CO2、O3监测，开展SF6回收。|2 LABEL, 3 LABEL, 6 LABEL",
                "PM2.5与PM10协同治理。|2.5 LABEL, 10 LABEL",
                "水库总库容600万m3。|600 COUNT, 3 LABEL",
                "水库总库容600万m³。|600 COUNT",
                "按公式（3）计算，见附件2。|3 LABEL, 2 LABEL",
                "主要任务：（1）建设管网；（2）清理河道。|1 LABEL, 2 LABEL",
                "主要任务：（一）1）建设管网；2）清理河道。|1 LABEL, 2 LABEL",
                "推广5G应用，落实“1+8”体系，实施G109提质。|5 OTHER, 1 OTHER, 8 OTHER, 109 OTHER",
                "推进2×60万千瓦热电项目。|2 CONDITION, 60 CONDITION",
                "监测网覆盖9县1区。|9 COUNT, 1 COUNT",
                "用水量较2020下降。|2020 DATE",
                "灌溉二期工程获批。|",
                "三门峡市、五家渠市五个区同步推进。|五 COUNT",
                "三门峡水库和六家企业参加。|六 COUNT",
            })
    void eachNumberHasItsRole(String sentence, String roles) {
        Findings findings = Plans.of("主要任务", sentence);
        assertThat(findings.mentions())
                .extracting(m -> m.text() + " " + m.role())
                .containsExactly(roles == null ? new String[0] : roles.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2025年，万元工业增加值用水量降低到20m3。|万元工业增加值用水量 20m3 target null>2025",
                "到2025年，用水量下降到35.9 m3。|用水量 35.9m3 target null>2025",
                "到2025年，住宅面积占比应不低于70%。|住宅面积占比 70% target null>2025",
                "到2025年，平均受教育年限提高到11.7年。|平均受教育年限 11.7年 target null>2025",
                "到2025，森林覆盖率达到45%。|森林覆盖率 45% target null>2025",
                "到2025年，用水量较2020下降5%。|用水量 5% target 2020>2025",
            })
    void whatStandsWithoutItsUsualSignIsUnderstood(String sentence, String target) {
        assertThat(Plans.of("主要任务", sentence).targets()).extracting(Plans::line).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1．建设公园。;2．95%的村通公交。;3．新建书屋6所。|1 LABEL, 2 LABEL, 95 TARGET, 3 LABEL, 6 TARGET",
                "1．95%的村通公交。;2．新建书屋6所。|1 LABEL, 95 TARGET, 2 LABEL, 6 TARGET",
                "2．5万人参加培训。;2．2万人脱贫。|2．5 COUNT, 2．2 COUNT",
                "1．5万人参加培训。;建设公园。|1．5 COUNT",
                "1．5万人参加培训。;2．2万人脱贫。|1．5 COUNT, 2．2 COUNT",
                "1．建设公园。;2．95%的村通公交。;3．80%的村通客车。|1 LABEL, 2 LABEL, 95 TARGET, 3 LABEL, 80 TARGET",
                "建设公园。;（2）95%的村通公交。|2 LABEL, 95 TARGET",
                "7．“两癌”筛查率达到90%。|7 LABEL, 90 TARGET",
                "加强培训。8、粮食产量达到20万吨。|8 LABEL, 20 TARGET",
            })
    void theNumberOfAnItemDoesNotRunOnIntoTheNumberBehindIt(String items, String roles) {
        Findings findings = Plans.of("主要目标", items.split(";"));
        assertThat(findings.mentions())
                .extracting(m -> m.text() + " " + m.role())
                .containsExactly(roles.split(", "));
    }
}
