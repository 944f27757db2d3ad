package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnnumberedTest {
    private static final String TEXT = "全市上下坚持节水优先，用水效率持续提高，河湖水质稳定改善，各项工作取得新的成绩。";

    @Test
    void linesSetApartDivideATextWithoutNumbers() {
        assertThat(Sheets.sections("^^商洛市节水规划", "^^发展环境", TEXT, "^^总体要求", "^指导思想", TEXT, "^主要目标", TEXT, "^^保障措施", TEXT))
                .containsExactly("0", "发展环境 发展环境", "总体要求 总体要求", "总体要求/指导思想 指导思想", "总体要求/主要目标 主要目标", "保障措施 保障措施");
    }

    @Test
    void numbersThatBeginAnewStandUnderTheLinesAboveThem() {
        String[] report = {
            "政府工作报告",
            "市长 王某",
            "各位代表：",
            TEXT,
            "2024年工作回顾",
            TEXT,
            "一、节水成效明显。" + TEXT,
            "二、水质持续改善。" + TEXT,
            "2025年工作安排",
            TEXT,
            "一、推进节水。" + TEXT,
            "二、保护水源。" + TEXT,
            "三、加强建设。" + TEXT
        };
        assertThat(Sheets.sections(report))
                .containsExactly(
                        "0",
                        "2024年工作回顾 2024年工作回顾",
                        "2024年工作回顾/一 节水成效明显",
                        "2024年工作回顾/二 水质持续改善",
                        "2025年工作安排 2025年工作安排",
                        "2025年工作安排/一 推进节水",
                        "2025年工作安排/二 保护水源",
                        "2025年工作安排/三 加强建设");
    }

    @Test
    void whereNumbersDivideTheTextSuchLinesAreNone() {
        assertThat(Sheets.sections("^^商洛市节水规划", "^^前言", TEXT, "^一、要求", TEXT, "^二、任务", "^重点区域", TEXT, "^^结束语", TEXT))
                .containsExactly("0", "一 要求", "二 任务");
    }

    @Test
    void whoSpeaksAndWhenIsNoHeading() {
        assertThat(Sheets.sections(
                        "^^商洛市节水工作报告", "^^市水利局局长 王某", "各位代表：", TEXT, "^^工作回顾", TEXT, "^^2024年12月", "^^工作安排", TEXT))
                .containsExactly("0", "工作回顾 工作回顾", "工作安排 工作安排");
    }
}
