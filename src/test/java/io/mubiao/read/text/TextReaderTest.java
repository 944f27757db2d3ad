package io.mubiao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.read.Seen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files in the encodings they come in. */
final class TextReaderTest {
    private static final String PLAN = "一、总体目标\r\n　　到2025年，全县单位地区生产总值能耗比2020年下降13%，达到先进水平。\r\n";

    private static List<String> read(byte[] bytes) {
        return Seen.blocks(new TextReader().apply(bytes));
    }

    private static byte[] marked(int[] mark, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void anyEncodingGivesTheSameText(String charset) {
        assertThat(read(PLAN.getBytes(Charset.forName(charset))))
                .containsExactly("一、总体目标", "到2025年，全县单位地区生产总值能耗比2020年下降13%，达到先进水平。");
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoText() {
        assertThat(read(marked(new int[] {0xEF, 0xBB, 0xBF}, PLAN.getBytes(StandardCharsets.UTF_8))))
                .startsWith("一、总体目标");
        assertThat(read(marked(new int[] {0xFF, 0xFE}, PLAN.getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("一、总体目标");
        assertThat(read(marked(new int[] {0xFE, 0xFF}, PLAN.getBytes(StandardCharsets.UTF_16BE))))
                .startsWith("一、总体目标");
    }

    @Test
    void traditionalTextIsReadInBig5() {
        String plan = "到2030年，溫室氣體排放量較2005年減少20%，並提高再生能源發電的占比。";
        assertThat(read(plan.getBytes(Charset.forName("Big5")))).containsExactly(plan);
    }

    @Test
    void linesWrappedAtAColumnAreJoined() {
        String wrapped =
                """
                一、主要目标
                　　到2025年，全县单位地区生产总值能源消耗比
                2020年下降百分之十三以上，能源消费总量得到合理
                控制，化学需氧量、氨氮、氮氧化物、挥发性有机物
                重点工程减排量完成上级下达的任务。
                　　重点行业能源利用效率和主要污染物排放控制水
                平基本达到国内先进水平，绿色转型取得显著成效。
                """;
        assertThat(read(wrapped.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "一、主要目标",
                        "到2025年，全县单位地区生产总值能源消耗比2020年下降百分之十三以上，能源消费总量得到合理控制，" + "化学需氧量、氨氮、氮氧化物、挥发性有机物重点工程减排量完成上级下达的任务。",
                        "重点行业能源利用效率和主要污染物排放控制水平基本达到国内先进水平，绿色转型取得显著成效。");
    }

    @Test
    void whatASitePutsAroundACopiedArticleIsLeftOut() {
        String copied = "打印\n【字号：\n加大\n减小\n】\n青山县政府工作报告\n来源：青山日报\n时间：2026-02-12\n各位代表：\n相关报道：\n";
        assertThat(read(copied.getBytes(StandardCharsets.UTF_8))).containsExactly("青山县政府工作报告", "各位代表：");
    }

    @Test
    void linesPartedByTabsAreATable() {
        String table = "主要指标\n指标\t2020年\t2025年\n森林覆盖率（%）\t42.1\t45\n用水总量\t\t3.5\n一、\t总则\t1\n\n";
        String list = "一、\t总则\n二、\t目标\n三、\t措施\n";
        Layout layout = new TextReader().apply((table + list).getBytes(StandardCharsets.UTF_8));
        assertThat(layout.pages().get(0).blocks()).hasSize(5);
        Grid grid = (Grid) layout.pages().get(0).blocks().get(1);
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.cells().get(4).lines().get(0).text()).isEqualTo("42.1");
        assertThat(grid.cells().get(7).lines()).isEmpty();
    }

    @Test
    void aSentenceRunsOnOverTheEndOfAPage() {
        String printed =
                """
                          青山县供水规划

                青山县人民政府：
                    一、目标
                    到2025年，全县农村自来水普及率达到96%，规模化供水工程服务农村人口
                的比例达到62%，供水水质合格率不低于95%，供水一体化水平进一步提升，

                                  - 1 -
                \f供水保证率达到95%以上，全县各镇供水管网漏损率都控制在9%以内，水费收
                缴率达到98%。
                    二、任务
                    新建水厂3座，改造管网12公里，建设水源地保护工程6处，完善计量设施，
                推进智慧水务。

                                  - 2 -
                """;
        assertThat(read(printed.getBytes(StandardCharsets.UTF_8)))
                .contains("到2025年，全县农村自来水普及率达到96%，规模化供水工程服务农村人口的比例达到62%，供水水质合格率不低于95%，"
                        + "供水一体化水平进一步提升，供水保证率达到95%以上，全县各镇供水管网漏损率都控制在9%以内，水费收缴率达到98%。")
                .contains("青山县人民政府：", "一、目标")
                .noneMatch(line -> line.contains("- 1 -"));
    }

    @Test
    void aBlankCellBelowAWiderNameBelongsToIt() {
        String table = "县区\t指标\t2025年\n东县\t造林\t12\n\t种草\t5\n西县\t造林\t9\n";
        Layout layout = new TextReader().apply(table.getBytes(StandardCharsets.UTF_8));
        Grid grid = (Grid) layout.pages().get(0).blocks().get(0);
        assertThat(grid.cells()).hasSize(11);
        assertThat(grid.cells().get(3).rowSpan()).isEqualTo(2);
        assertThat(grid.cells().get(6).column()).isEqualTo(1);
    }
}
