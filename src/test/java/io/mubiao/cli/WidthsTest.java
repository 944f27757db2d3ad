package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {
    @Test
    void hanCharactersAndFullWidthFormsTakeTwoColumns() {
        assertThat(Widths.of("能耗 5%")).isEqualTo(7);
        assertThat(Widths.of("（５０％）")).isEqualTo(10);
        assertThat(Widths.of("“十四五”—…")).isEqualTo(10);
        assertThat(Widths.of("𠮷e\u0301")).isEqualTo(3);
        assertThat(Widths.of("")).isZero();
    }

    @Test
    void aCutTextNeverTakesMoreThanItMay() {
        assertThat(Widths.cut("秸秆综合利用率", 14)).isEqualTo("秸秆综合利用率");
        assertThat(Widths.cut("秸秆综合利用率", 13)).isEqualTo("秸秆综合利用…");
        assertThat(Widths.cut("秸秆综合利用率", 12)).isEqualTo("秸秆综合利…");
        assertThat(Widths.cut("𠮷𠮷", 3)).isEqualTo("𠮷…");
    }

    @Test
    void columnsStandBelowEachOtherWhateverTheyHold() {
        Sheet sheet = new Sheet(
                List.of(Sheet.Column.text("Region"), Sheet.Column.figures("n"), Sheet.Column.text("Text")),
                List.of(List.of("汉中市", "9", "x"), List.of("A", "10", "到2025年\n达到")));
        assertThat(sheet.lines(0))
                .containsExactly(
                        "Region   n  Text", "──────  ──  ─────────────", "汉中市   9  x", "A       10  到2025年 达到");
    }

    @Test
    void textGivesWayToTheTerminalAndFiguresDoNot() {
        Sheet sheet = new Sheet(
                List.of(Sheet.Column.figures("n"), Sheet.Column.text("Text")),
                List.of(List.of("1234567890", "到2025年，全市秸秆综合利用率达到90%以上")));
        assertThat(sheet.lines(30))
                .allSatisfy(line -> assertThat(Widths.of(line)).isLessThanOrEqualTo(30));
        assertThat(sheet.lines(30).get(2)).startsWith("1234567890  到2025年").endsWith("…");
    }

    @Test
    void csvQuotesWhatWouldBreakItsLines() {
        Sheet sheet =
                new Sheet(List.of(Sheet.Column.text("a"), Sheet.Column.text("b")), List.of(List.of("x,\"y\"", "一\n二")));
        assertThat(sheet.csv()).isEqualTo("a,b\r\n\"x,\"\"y\"\"\",\"一\n二\"\r\n");
    }
}
