package io.mubiao.read.word;

import static io.mubiao.read.word.DocxFile.item;
import static io.mubiao.read.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.read.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Automatic numbers as Word shows them. */
final class DocxNumbersTest {
    /** 一、 / （一） / 1. , each level beginning anew under the one above. */
    private static final String PLAN = "<w:abstractNum w:abstractNumId='0'>"
            + level(0, "chineseCountingThousand", "%1、", "")
            + level(1, "chineseCounting", "（%2）", "")
            + level(2, "decimal", "%3.", "")
            + "</w:abstractNum>";

    private static String level(int at, String format, String text, String more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>%s</w:lvl>"
                .formatted(at, format, text, more);
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String startAt(int level, int start) {
        return "<w:lvlOverride w:ilvl='%d'><w:startOverride w:val='%d'/></w:lvlOverride>".formatted(level, start);
    }

    private static List<String> read(String numbering, String... body) throws Exception {
        return Seen.blocks(DocxFile.of(body).withNumbering(numbering).read());
    }

    @Test
    void anOutlineCountsOnEachLevelAndBeginsAnewUnderTheNext() throws Exception {
        assertThat(read(
                        PLAN + list(1, 0, ""),
                        item(1, 0, "总体要求"),
                        item(1, 1, "指导思想"),
                        item(1, 1, "主要目标"),
                        item(1, 2, "能耗下降"),
                        item(1, 0, "重点任务"),
                        item(1, 1, "工业"),
                        item(1, 2, "钢铁")))
                .containsExactly("一、总体要求", "（一）指导思想", "（二）主要目标", "1. 能耗下降", "二、重点任务", "（一）工业", "1. 钢铁");
    }

    @Test
    void numbersTypedByHandStandBetweenAutomaticOnes() throws Exception {
        String numbering = PLAN + list(1, 0, startAt(2, 3));
        assertThat(read(numbering, p("1.开展改造"), p("2.推进建设"), item(1, 2, "推动替代"), item(1, 2, "加强监管")))
                .containsExactly("1.开展改造", "2.推进建设", "3. 推动替代", "4. 加强监管");
    }

    @Test
    void aListWithAnOverriddenStartBeginsAnewAndOneWithoutCountsOn() throws Exception {
        String numbering = PLAN + list(1, 0, "") + list(2, 0, startAt(0, 1)) + list(3, 0, "");
        assertThat(read(numbering, item(1, 0, "甲"), item(1, 0, "乙"), item(3, 0, "丙"), item(2, 0, "丁"), item(2, 0, "戊")))
                .containsExactly("一、甲", "二、乙", "三、丙", "一、丁", "二、戊");
    }

    @Test
    void aLevelThatIsToldSoGoesOnUnderTheNextHeading() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>"
                + level(0, "chineseCounting", "%1、", "")
                + level(1, "chineseCounting", "（%2）", "<w:lvlRestart w:val='0'/>")
                + "</w:abstractNum>" + list(1, 0, "");
        assertThat(read(numbering, item(1, 0, "甲"), item(1, 1, "子"), item(1, 0, "乙"), item(1, 1, "丑")))
                .containsExactly("一、甲", "（一）子", "二、乙", "（二）丑");
    }

    @Test
    void aLabelOfSeveralLevelsShowsThemAllInDigitsWhereItIsLegal() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>"
                + level(0, "chineseCounting", "第%1章", "<w:suff w:val='space'/>")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + "</w:abstractNum>" + list(1, 0, "");
        assertThat(read(numbering, item(1, 0, "总则"), item(1, 0, "任务"), item(1, 1, "2025年目标")))
                .containsExactly("第一章 总则", "第二章 任务", "2.1 2025年目标");
    }

    @Test
    void aStyleBringsItsParagraphsIntoAList() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>"
                + level(0, "chineseCounting", "%1、", "<w:pStyle w:val='1'/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='2'/>")
                + "</w:abstractNum>" + list(7, 0, "");
        String styles = "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>"
                + "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/><w:basedOn w:val='1'/>"
                + "<w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>";
        String first = "<w:p><w:pPr><w:pStyle w:val='1'/></w:pPr>" + DocxFile.r("总体要求") + "</w:p>";
        String second = "<w:p><w:pPr><w:pStyle w:val='2'/></w:pPr>" + DocxFile.r("目标") + "</w:p>";
        String without = "<w:p><w:pPr><w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                + DocxFile.r("附则") + "</w:p>";
        assertThat(Seen.lines(DocxFile.of(first, second, without)
                        .withNumbering(numbering)
                        .withStyles(styles)
                        .read()))
                .extracting(line -> line.look().headingLevel() + " " + line.text())
                .containsExactly("1 一、总体要求", "2 （一）目标", "1 附则");
    }

    @Test
    void aNumberAloneIsTextInACellAndNotInTheBody() throws Exception {
        String cell =
                "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
                        .formatted(item(1, 2, ""), p("造林"), item(1, 2, ""), p("治沙"));
        assertThat(read(PLAN + list(1, 0, ""), cell, item(1, 2, ""), item(1, 2, "节水")))
                .containsExactly("0,0 1×1 1.; 0,1 1×1 造林; 1,0 1×1 2.; 1,1 1×1 治沙", "4. 节水");
    }

    @Test
    void aBulletFromASymbolFontIsNoText() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "\uF06C", "") + "</w:abstractNum>"
                + list(1, 0, "");
        assertThat(read(numbering, item(1, 0, "推广"))).containsExactly("推广");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 21, 二十一",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 3, 丙",
        "ideographZodiac, 12, 亥",
        "decimalEnclosedCircle, 12, ⑫",
        "decimalEnclosedCircleChinese, 25, ㉕",
        "decimalEnclosedParen, 2, ⑵",
        "decimalFullWidth, 10, １０",
        "decimalZero, 7, 07",
        "upperRoman, 14, XIV",
        "lowerRoman, 9, ix",
        "lowerLetter, 28, bb",
        "somethingNew, 5, 5"
    })
    void aNumberIsWrittenInItsFormat(String format, int number, String written) {
        assertThat(NumberFormat.show(format, number)).isEqualTo(written);
    }
}
