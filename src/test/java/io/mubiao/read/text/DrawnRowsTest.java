package io.mubiao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that a text file draws. */
final class DrawnRowsTest {

    @Test
    void linesEndTheRowsAndTheirTextGoesOn() {
        String narrow =
                """
                指标
                ┌────┬────────┬──────┐
                │类别│指标    │2025年│
                ├────┼────────┼──────┤
                │安全│死亡人数│下降  │
                │    │        │15%   │
                │    ├────────┼──────┤
                │    │避难场所│18处  │
                └────┴────────┴──────┘
                完。
                """;
        List<String> cells = List.of(
                "0,0 1×1 类别",
                "0,1 1×1 指标",
                "0,2 1×1 2025年",
                "1,0 2×1 安全",
                "1,1 1×1 死亡人数",
                "1,2 1×1 下降15%",
                "2,1 1×1 避难场所",
                "2,2 1×1 18处");
        assertThat(cells(narrow)).isEqualTo(cells);
        String wide =
                """
                ┌──┬────┬───┐
                │类别│指标    │2025年│
                ├──┼────┼───┤
                │安全│死亡人数│下降  │
                │    │        │15%   │
                │    ├────┼───┤
                │    │避难场所│18处  │
                └──┴────┴───┘
                """;
        assertThat(cells(wide)).isEqualTo(cells);
    }

    @Test
    void aCellMayStandOverSeveral() {
        String table =
                """
                +------+-----------------+
                | 县区 |     任务数      |
                |      +--------+--------+
                |      | 2024年 | 2025年 |
                +------+--------+--------+
                | 东县 |   12   |   15   |
                | 西县 |    9   |   11   |
                +------+--------+--------+
                """;
        assertThat(cells(table))
                .containsExactly(
                        "0,0 2×1 县区",
                        "0,1 1×2 任务数",
                        "1,1 1×1 2024年",
                        "1,2 1×1 2025年",
                        "2,0 1×1 东县",
                        "2,1 1×1 12",
                        "2,2 1×1 15",
                        "3,0 1×1 西县",
                        "3,1 1×1 9",
                        "3,2 1×1 11");
    }

    @Test
    void barsAlonePartRows() {
        String closed = "| 乡镇 | 面积 |\n|---|---|\n| 石湖镇 | 3.2 |\n| 沙洲乡 | |\n";
        assertThat(cells(closed))
                .containsExactly("0,0 1×1 乡镇", "0,1 1×1 面积", "1,0 1×1 石湖镇", "1,1 1×1 3.2", "2,0 1×1 沙洲乡", "2,1 1×1 ");
        String open = "乡镇 | 面积 | 备注 |\n石湖镇 | 3.2 | |\n沙洲乡 | 2 | |\n";
        assertThat(cells(open)).startsWith("0,0 1×1 乡镇", "0,1 1×1 面积", "0,2 1×1 备注", "1,0 1×1 石湖镇");
    }

    @Test
    void twoLinesOrLinesOfDifferentNumbersAreNone() {
        assertThat(blocks("首页 | 新闻 | 联系\n通知 | 公告 | 更多\n")).allMatch(block -> !(block instanceof Grid));
        assertThat(blocks("甲 | 乙 | 丙\n一 | 二 | 三 | 四\n子 | 丑 | 寅\n")).allMatch(block -> !(block instanceof Grid));
    }

    private static List<Block> blocks(String text) {
        return new TextReader()
                .apply(text.getBytes(StandardCharsets.UTF_8))
                .pages()
                .get(0)
                .blocks();
    }

    private static List<String> cells(String text) {
        Grid grid = blocks(text).stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();
        return grid.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + (cell.lines().isEmpty() ? "" : cell.lines().get(0).text()))
                .toList();
    }
}
