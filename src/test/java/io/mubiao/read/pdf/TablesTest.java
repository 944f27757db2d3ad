package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TablesTest {
    @TempDir
    private Path folder;

    @Test
    void aRuledTableStandsBetweenItsLines() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 90, "above").text(72, 200, "below");
            frame(drawing, 72, 100, 272, 160);
            drawing.line(172, 100, 172, 160).line(72, 130, 272, 130);
            drawing.text(80, 120, "year").text(180, 115, "2020").text(180, 127, "2025");
            drawing.text(80, 150, "%").text(180, 150, "14.5");
            Layout layout = drawing.read();
            List<Block> blocks = layout.pages().get(0).blocks();
            assertThat(blocks).hasSize(3);
            assertThat(blocks.get(0)).isInstanceOf(Line.class);
            Grid grid = (Grid) blocks.get(1);
            assertThat(Drawing.cells(grid))
                    .containsExactly("0,0 1×1 year", "0,1 1×1 2020/2025", "1,0 1×1 %", "1,1 1×1 14.5");
            Box box = grid.box();
            assertThat(box).isNotNull();
            assertThat(box.page()).isEqualTo(1);
            assertThat(box.x()).isCloseTo(72, within(0.6));
            assertThat(box.y()).isCloseTo(100, within(0.6));
            assertThat(box.width()).isCloseTo(200, within(0.6));
            assertThat(box.height()).isCloseTo(60, within(0.6));
        }
    }

    @Test
    void aMissingRuleMergesCells() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 72, 100, 372, 190);
            drawing.line(172, 100, 172, 190).line(272, 130, 272, 190); // the head spans two columns
            drawing.line(172, 130, 372, 130).line(172, 160, 372, 160); // the first column spans all rows
            drawing.text(80, 150, "air").text(180, 120, "target");
            drawing.text(180, 150, "a").text(280, 150, "1").text(180, 180, "b").text(280, 180, "2");
            Grid grid = Drawing.grids(drawing.read(), 1).get(0);
            assertThat(grid.rows()).isEqualTo(3);
            assertThat(grid.columns()).isEqualTo(3);
            assertThat(Drawing.cells(grid))
                    .containsExactly(
                            "0,0 3×1 air", "0,1 1×2 target", "1,1 1×1 a", "1,2 1×1 1", "2,1 1×1 b", "2,2 1×1 2");
        }
    }

    @Test
    void aTableMayLackItsOuterUprightRules() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.line(72, 100, 272, 100).line(72, 130, 272, 130).line(72, 160, 272, 160);
            drawing.line(172, 100, 172, 160);
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .containsExactly("0,0 1×1 a", "0,1 1×1 1", "1,0 1×1 b", "1,1 1×1 2");
        }
    }

    @Test
    void rulesMayBeThinRectanglesWithGapsAtTheCorners() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int y : new int[] {100, 130, 160}) {
                bar(drawing, 73, y, 98, 0.5);
                bar(drawing, 173, y, 98, 0.5);
            }
            for (int x : new int[] {72, 172, 272}) {
                bar(drawing, x, 101, 0.5, 28);
                bar(drawing, x, 131, 0.5, 28);
            }
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .containsExactly("0,0 1×1 a", "0,1 1×1 1", "1,0 1×1 b", "1,1 1×1 2");
        }
    }

    @Test
    void rulesMayBeDottedDashedOrThick() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int y : new int[] {100, 160}) {
                drawing.pen().setLineWidth(4.5f);
                drawing.line(70, y, 274, y);
            }
            drawing.pen().setLineWidth(0.5f);
            for (int x = 72; x < 272; x += 4) {
                drawing.line(x, 130, x + 2, 130);
            }
            for (int x : new int[] {72, 172, 272}) {
                for (int y = 100; y < 160; y += 2) {
                    bar(drawing, x, y, 0.7, 0.7);
                }
            }
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .containsExactly("0,0 1×1 a", "0,1 1×1 1", "1,0 1×1 b", "1,1 1×1 2");
        }
    }

    @Test
    void rulesMayBePictures() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            PDImageXObject dot = LosslessFactory.createFromImage(
                    drawing.document(), new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY));
            for (int y : new int[] {100, 130, 160}) {
                drawing.pen().drawImage(dot, 72, 842 - y, 200, 0.6f);
            }
            for (int x : new int[] {72, 172, 272}) {
                drawing.pen().drawImage(dot, x, 842 - 160, 0.6f, 60);
            }
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .containsExactly("0,0 1×1 a", "0,1 1×1 1", "1,0 1×1 b", "1,1 1×1 2");
        }
    }

    @Test
    void aFrameAroundTextIsAGridOfOneColumn() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 72, 100, 372, 190);
            drawing.line(72, 120, 372, 120);
            drawing.text(80, 115, "Box 1")
                    .text(80, 140, "1. one")
                    .text(80, 160, "2. two")
                    .text(72, 220, "below");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .containsExactly("0,0 1×1 Box 1", "1,0 1×1 1. one/2. two");
            assertThat(Drawing.lines(layout)).containsExactly("below");
        }
    }

    @Test
    void theRestOfANameAloneInARowOfSeveralCellsIsATable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 72, 60, 472, 100);
            drawing.line(122, 60, 122, 100).line(272, 60, 272, 100).line(372, 60, 372, 100);
            drawing.text(130, 80, "of deaths on roads").text(72, 120, "note");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("0,0 1×1 ", "0,1 1×1 of deaths on roads", "0,3 1×1 ");
        }
    }

    @Test
    void aBorderAroundThePageIsPassedOver() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 30, 30, 560, 810);
            assertThat(drawing.text(72, 100, "1. one").text(72, 120, "2. two").lines())
                    .containsExactly("1. one", "2. two");
        }
    }

    @Test
    void textBoxesAreReadOneByOne() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 72, 100, 200, 150);
            frame(drawing, 250, 100, 400, 150);
            drawing.text(80, 120, "left 1")
                    .text(260, 120, "right 1")
                    .text(80, 140, "left 2")
                    .text(260, 140, "right 2");
            assertThat(Drawing.grids(drawing.read(), 1))
                    .extracting(Drawing::cells)
                    .containsExactly(List.of("0,0 1×1 left 1/left 2"), List.of("0,0 1×1 right 1/right 2"));
        }
    }

    @Test
    void aTableMayStandInAFrame() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 50, 50, 500, 700);
            frame(drawing, 72, 100, 272, 160);
            drawing.line(172, 100, 172, 160).line(72, 130, 272, 130);
            drawing.text(60, 80, "above").text(60, 200, "below");
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            Layout layout = drawing.read();
            assertThat(Drawing.grids(layout, 1)).hasSize(1);
            assertThat(Drawing.lines(layout)).containsExactly("above", "below");
        }
    }

    @Test
    void framesMayStandInEachOther() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            frame(drawing, 60, 80, 400, 300);
            drawing.text(70, 95, "Box 1").text(70, 110, "before the table");
            frame(drawing, 70, 120, 390, 280);
            frame(drawing, 80, 140, 280, 200);
            drawing.line(180, 140, 180, 200).line(80, 170, 280, 170);
            drawing.text(90, 160, "year")
                    .text(190, 160, "2025")
                    .text(90, 190, "%")
                    .text(190, 190, "14.5");
            drawing.text(80, 230, "after the table");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .containsExactly("0,0 1×1 year", "0,1 1×1 2025", "1,0 1×1 %", "1,1 1×1 14.5");
            assertThat(Drawing.lines(layout)).containsExactly("Box 1", "before the table", "after the table");
        }
    }

    @Test
    void aTableOnAWidePageStandsBetweenItsLines() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.page().setMediaBox(new PDRectangle(1191, 842));
            frame(drawing, 72, 100, 1100, 160);
            drawing.line(800, 100, 800, 160).line(72, 130, 1100, 130);
            drawing.text(80, 120, "share of woods").text(810, 120, "2025");
            drawing.text(80, 150, "in the county (%)").text(810, 150, "14.5");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .containsExactly(
                            "0,0 1×1 share of woods", "0,1 1×1 2025", "1,0 1×1 in the county (%)", "1,1 1×1 14.5");
        }
    }

    @Test
    void aDividingLineBetweenColumnsIsNoTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.line(72, 100, 520, 100).line(296, 100, 296, 220);
            for (int i = 0; i < 6; i++) {
                drawing.text(72, 120 + 15 * i, "left column line nr. " + i + " is full");
                drawing.text(310, 120 + 15 * i, "right column line no " + i + " is full");
            }
            List<String> lines = drawing.lines();
            assertThat(lines.subList(0, 6)).allMatch(line -> line.startsWith("left"));
            assertThat(lines.subList(6, 12)).allMatch(line -> line.startsWith("right"));
        }
    }

    @Test
    void linesUnderTextAreNoTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.line(72, 105, 372, 105).line(72, 125, 372, 125).line(72, 145, 372, 145);
            drawing.text(72, 100, "to: all").text(72, 120, "from: us");
            assertThat(drawing.lines()).containsExactly("to: all", "from: us");
        }
    }

    @Test
    void aTableSetSidewaysIsReadSideways() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 842, 0)); // text runs upwards
            frame(drawing, 72, 100, 272, 160);
            drawing.line(172, 100, 172, 160).line(72, 130, 272, 130);
            drawing.text(80, 120, "a").text(180, 120, "1").text(80, 150, "b").text(180, 150, "2");
            Layout layout = drawing.read();
            Grid grid = Drawing.grids(layout, 1).get(0);
            assertThat(Drawing.cells(grid)).containsExactly("0,0 1×1 a", "0,1 1×1 1", "1,0 1×1 b", "1,1 1×1 2");
            Box box = layout.pages().get(0).unturned(Objects.requireNonNull(grid.box()));
            assertThat(box.x()).isCloseTo(100, within(0.6));
            assertThat(box.y()).isCloseTo(842 - 272, within(0.6));
            assertThat(box.height()).isCloseTo(200, within(0.6));
        }
    }

    private static void frame(Drawing drawing, double left, double top, double right, double bottom) throws Exception {
        drawing.line(left, top, right, top).line(left, bottom, right, bottom);
        drawing.line(left, top, left, bottom).line(right, top, right, bottom);
    }

    private static void bar(Drawing drawing, double x, double y, double width, double height) throws Exception {
        drawing.pen().addRect((float) x, 842 - (float) (y + height), (float) width, (float) height);
        drawing.pen().fill();
    }
}
