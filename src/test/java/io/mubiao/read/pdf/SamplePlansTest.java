package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shipped PDFs, as they are. */
final class SamplePlansTest {
    private static final Path JINTAI = Path.of("corpus", "宝鸡市金台区节能减排综合工作实施方案（2023—2025年）.pdf");
    private static final Path WUWEI = Path.of("corpus", "武威市“十四五”节能减排综合工作方案.pdf");

    @Test
    void theAnnexesOfJintaiAreTables() throws Exception {
        Layout layout = new PdfReader().apply(JINTAI);
        assertThat(layout.pages()).hasSize(12);
        assertThat(layout.problems()).isEmpty();
        assertThat(Drawing.grids(layout, 11)).hasSize(1);
        assertThat(Drawing.cells(Drawing.grids(layout, 11).get(0)))
                .containsExactly(
                        "0,0 1×1 地 区",
                        "0,1 1×1 2020 年单位/GDP 能耗/（吨标准煤/万元）",
                        "0,2 1×1 2022 年单位/GDP 能耗/（吨标准煤/万元）",
                        "0,3 1×1 2025 年单位 GDP/能耗控制目标/（吨标准煤/万元/）",
                        "0,4 1×1 能耗强度/降低基本/目标（%）",
                        "0,5 1×1 能耗强度/降低激励/目标（%）",
                        "1,0 1×1 金台区",
                        "1,1 1×1 0.23",
                        "1,2 1×1 0.22",
                        "1,3 1×1 0.20",
                        "1,4 1×1 12.5",
                        "1,5 1×1 13.5");
        assertThat(Drawing.cells(Drawing.grids(layout, 12).get(0)))
                .containsExactly(
                        "0,0 1×1 地 区",
                        "0,1 1×1 氮氧化物",
                        "0,2 1×1 挥发性有机物",
                        "0,3 1×1 化学需氧量",
                        "0,4 1×1 氨氮",
                        "1,0 1×1 金台区",
                        "1,1 1×1 320",
                        "1,2 1×1 170",
                        "1,3 1×1 645",
                        "1,4 1×1 30");
    }

    @Test
    void aLineKnowsHowItIsSet() throws Exception {
        Layout layout = new PdfReader().apply(JINTAI);
        Line title = (Line) layout.pages().get(0).blocks().get(0);
        assertThat(title.text()).isEqualTo("金台区节能减排综合工作实施方案");
        assertThat(title.look().font()).isEqualTo("FandolSong-Bold");
        assertThat(title.look().size()).isEqualTo(22);
        assertThat(title.look().bold()).isTrue();
        assertThat(title.look().centred()).isTrue();
    }

    @Test
    void aCommaHangingInTheMarginStaysInItsLine() throws Exception {
        Layout layout = new PdfReader().apply(WUWEI);
        assertThat(layout.pages()).hasSize(14);
        assertThat(layout.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(block -> ((Line) block).text()))
                .noneMatch(line -> line.equals("，"))
                .anyMatch(line -> line.endsWith("，"))
                .contains("武威市人民政府文件", "武政发〔2022〕67号");
    }
}
