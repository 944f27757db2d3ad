package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void aTitleOverSeveralCentredParagraphsIsOne() {
        Stream<Line> title = Stream.of(
                centred("清水市人民政府", 22),
                centred("关于印发清水市减排", 22),
                centred("方案的通知", 22),
                centred("清政发〔2022〕7号", 22),
                Line.of("各县："));
        assertThat(text(title)).isEqualTo("清水市人民政府关于印发清水市减排方案的通知\n清政发〔2022〕7号\n各县：");
    }

    @Test
    void issuerAndDateOnACoverAreNoPartOfTheTitle() {
        Stream<Line> cover = Stream.of(
                centred("清水市减排规划", 22), centred("（2021—2025年）", 22), centred("清水市发展改革局", 18), centred("2022年3月", 18));
        assertThat(text(cover)).isEqualTo("清水市减排规划（2021—2025年）\n清水市发展改革局\n2022年3月");
    }

    @Test
    void aTableOfContentsGoes() {
        Stream<Line> lines = Stream.of("目 录", "一、总则\t1", "二、目标\t3", "三、保障\t5", "一、总则", "为推进减排。")
                .map(Line::of);
        assertThat(text(lines)).isEqualTo("一、总则\n为推进减排。");
    }

    @Test
    void aFrameAroundProseIsProse() {
        Grid.Cell head = new Grid.Cell(0, 0, 1, 1, false, List.of(Line.of("专栏1 工程")));
        Grid.Cell body = new Grid.Cell(1, 0, 1, 1, false, List.of(Line.of("1.供热。"), Line.of("2.供水。")));
        assertThat(text(Stream.of(new Grid(2, 1, List.of(head, body), null)))).isEqualTo("专栏1工程\n1.供热。\n2.供水。");
    }

    private static Line centred(String text, double size) {
        return new Line(text, null, new Look(null, size, false, true, null));
    }

    private static String text(Stream<? extends Block> blocks) {
        List<Block> all = blocks.map(Block.class::cast).toList();
        Page page = new Page(1, 0, 0, null, all);
        return Paper.CLEANER
                .apply(new Layout("text/html", true, List.of(page), Hints.NONE, List.of()))
                .text();
    }
}
