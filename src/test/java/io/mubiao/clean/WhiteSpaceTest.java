package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.model.PlanText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'　　到 2025 年，下 降 13. 5 %。 '|到2025年，下降13.5%。",
                "氮\u00AD氧\u200B化物|氮氧化物",
                "'5 ０％ （ 2020 年）〔2022 〕'|5０％（2020年）〔2022〕",
                "'按 GB 55015 和 Low  Carbon City 执行'|按GB 55015和Low Carbon City执行",
                "'投资 1 200 万元'|投资1200万元",
                "'甲\u00A0县\u2003乙\t县'|甲县乙县"
            })
    void spacesGoButBetweenWords(String printed, String clean) {
        assertThat(flowing(printed).text()).isEqualTo(clean);
    }

    @Test
    void emptyParagraphsGo() {
        assertThat(flowing("一、总则", "　", "", "完。").text()).isEqualTo("一、总则\n完。");
    }

    @Test
    void wordsThatALineEndPartsKeepASpace() {
        Paper paper = new Paper().lines("　　按照标准Low Carbon", "City 2025 方案执行。");
        assertThat(Paper.CLEANER.apply(paper.layout()).text()).isEqualTo("按照标准Low Carbon City 2025方案执行。");
    }

    @Test
    void numbersThatStandApartStayApart() {
        Paper paper = new Paper().at(100, 160, "320    170", 16);
        assertThat(Paper.CLEANER.apply(paper.layout()).text()).isEqualTo("320 170");
    }

    @Test
    void placesLeadBackToThePaper() {
        PlanText text = Paper.CLEANER.apply(new Paper().lines("　　下 降86%。").layout());
        assertThat(text.text()).isEqualTo("下降86%。");
        assertThat(text.places().boxes(2, 4)).containsExactly(new Box(1, 172, 160, 16, 16));
    }

    private static PlanText flowing(String... paragraphs) {
        List<Block> lines =
                Stream.of(paragraphs).map(Line::of).map(Block.class::cast).toList();
        Page page = new Page(1, 0, 0, null, lines);
        return Paper.CLEANER.apply(new Layout("text/html", true, List.of(page), Hints.NONE, List.of()));
    }
}
