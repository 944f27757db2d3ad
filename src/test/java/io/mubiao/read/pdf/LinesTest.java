package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.model.Box;
import io.mubiao.model.Glyphs;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.read.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Courier: each character is 0.6 of the size wide, so that places are known. */
final class LinesTest {
    @TempDir
    private Path folder;

    @Test
    void linesGoDownThePageInWhateverOrderTheyWereDrawn() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(280, 800, "- 1 -").text(72, 130, "second").text(72, 100, "first");
            assertThat(drawing.lines()).containsExactly("first", "second", "- 1 -");
        }
    }

    @Test
    void everyCharacterHasItsPlaceFromTheTopLeft() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            Layout layout = drawing.text(72, 100, "14.5%").read();
            Line line = (Line) layout.pages().get(0).blocks().get(0);
            Glyphs glyphs = line.glyphs();
            assertThat(glyphs).isNotNull();
            assertThat(glyphs.left()).hasSize(5);
            assertThat(glyphs.left()[0]).isCloseTo(72, within(0.1f));
            assertThat(glyphs.right()[4]).isCloseTo(72 + 5 * 6, within(0.1f));
            assertThat(glyphs.left()[3]).isCloseTo(72 + 3 * 6, within(0.1f));
            assertThat(glyphs.top()).isBetween(89f, 94f);
            assertThat(glyphs.bottom()).isBetween(100f, 103f);
            assertThat(line.look().font()).isEqualTo("Courier");
            assertThat(line.look().size()).isEqualTo(10);
        }
    }

    @Test
    void placesAreThoseOfThePageAsDisplayed() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.page().setCropBox(new PDRectangle(50, 42, 500, 700)); // 100 points off the top
            drawing.page().setRotation(90);
            Layout layout = drawing.text(72, 200, "2025").read();
            Line line = (Line) layout.pages().get(0).blocks().get(0);
            assertThat(layout.pages().get(0).width()).isEqualTo(700);
            assertThat(layout.pages().get(0).height()).isEqualTo(500);
            // turned clockwise the text runs down, its baseline 200 - 100 from the right edge
            Box box = Seen.box(layout.pages().get(0), line);
            assertThat(box.y()).isCloseTo(72 - 50, within(0.1));
            assertThat(box.height()).isCloseTo(24, within(0.1));
            assertThat(box.x() + box.width()).isBetween(700 - 100 + 6.0, 700 - 100 + 10.0);
        }
    }

    @Test
    void aPageSetSidewaysIsReadSideways() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.page().setRotation(90);
            drawing.text(72, 100, "first").text(72, 130, "second");
            assertThat(drawing.lines()).containsExactly("first", "second");
        }
    }

    @Test
    void textSetSidewaysOnAnUprightPageHasItsPlaces() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().beginText();
            drawing.pen().setFont(Drawing.PLAIN, 10);
            drawing.pen().setTextMatrix(new Matrix(0, 1, -1, 0, 200, 100)); // upwards, from 100 above the foot
            drawing.pen().showText("sideways");
            drawing.pen().endText();
            drawing.text(290, 800, "- 1 -");
            Page page = drawing.read().pages().get(0);
            assertThat(page.quarters()).isEqualTo(3);
            Line line = (Line) page.blocks().get(0);
            Glyphs glyphs = Objects.requireNonNull(line.glyphs());
            Box last =
                    page.unturned(new Box(1, glyphs.left()[7], glyphs.top(), glyphs.right()[7] - glyphs.left()[7], 10));
            assertThat(last.x()).isBetween(188.0, 194.0);
            assertThat(last.y()).isCloseTo(842 - 100 - 48, within(1.0)); // seven letters of six points further up
            assertThat(Drawing.lines(new Layout("application/pdf", false, List.of(page), Hints.NONE, List.of())))
                    .containsExactly("sideways", "- 1 -");
        }
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(200, 80, "a title over both columns ......");
            for (int i = 0; i < 6; i++) {
                drawing.text(72, 120 + 15 * i, "left column line nr. " + i + " is full");
                drawing.text(310, 120 + 15 * i, "right column line no " + i + " is full");
            }
            drawing.text(270, 780, "- 1 -");
            List<String> lines = drawing.lines();
            assertThat(lines).hasSize(14);
            assertThat(lines.get(0)).startsWith("a title");
            assertThat(lines.subList(1, 7)).allMatch(line -> line.startsWith("left"));
            assertThat(lines.subList(7, 13)).allMatch(line -> line.startsWith("right"));
            assertThat(lines.get(13)).isEqualTo("- 1 -");
        }
    }

    @Test
    void columnsGoOnInAFewLinesBelowWhatStandsAcross() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int i = 0; i < 6; i++) {
                drawing.text(72, 120 + 15 * i, "left column line nr. " + i + " is full");
                drawing.text(310, 120 + 15 * i, "right column line no " + i + " is full");
            }
            drawing.text(150, 230, "a heading over both columns that parts them");
            for (int i = 6; i < 8; i++) {
                drawing.text(72, 250 + 15 * i, "left column line nr. " + i + " is full");
                drawing.text(310, 250 + 15 * i, "right column line no " + i + " is full");
            }
            assertThat(drawing.lines().subList(12, 17))
                    .extracting(line -> line.substring(0, 5))
                    .containsExactly("a hea", "left ", "left ", "right", "right");
        }
    }

    @Test
    void whatStandsBesideTheSheetIsNotRead() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 100, "on it")
                    .text(700, 130, "right of it")
                    .text(72, 900, "below it")
                    .text(72, -5, "above");
            assertThat(drawing.lines()).containsExactly("on it");
        }
    }

    @Test
    void figuresBesideNamesWithoutRulesAreNoColumns() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int i = 0; i < 6; i++) {
                drawing.text(72, 120 + 15 * i, "name of a county" + ".".repeat(i))
                        .text(400, 120 + 15 * i, "" + i);
            }
            assertThat(drawing.lines()).hasSize(6).allMatch(line -> line.matches("name of a county\\.* \\d"));
        }
    }

    @Test
    void whatWasDrawnTwiceIsThereOnceAndBold() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            Layout layout = drawing.text(72, 100, "100").text(72.3, 100, "100").read();
            Line line = (Line) layout.pages().get(0).blocks().get(0);
            assertThat(line.text()).isEqualTo("100");
            assertThat(line.look().bold()).isTrue();
        }
    }

    @Test
    void strokedTextIsBold() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().setRenderingMode(RenderingMode.FILL_STROKE);
            Layout layout = drawing.text(72, 100, "2025").read();
            assertThat(((Line) layout.pages().get(0).blocks().get(0)).look().bold())
                    .isTrue();
        }
    }

    @Test
    void invisibleTextOverAScanIsKept() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().setRenderingMode(RenderingMode.NEITHER);
            assertThat(drawing.text(72, 100, "2025").lines()).containsExactly("2025");
        }
    }

    @Test
    void aSpaceStandsWhereThereIsAGap() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 100, "two").text(95, 100, "words").text(126, 100, "3");
            assertThat(drawing.lines()).containsExactly("two words3");
        }
    }

    @Test
    void smallFiguresStayInTheirLine() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 100, "CO").text(84, 102, "2", Drawing.PLAIN, 6).text(87.6, 100, "of");
            drawing.text(99.6, 96, "1)", Drawing.PLAIN, 6).text(72, 112, "next");
            assertThat(drawing.lines()).containsExactly("CO2of1)", "next");
        }
    }

    @Test
    void slantedTextComesLast() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().saveGraphicsState();
            drawing.pen().transform(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 4, 100, 100));
            drawing.text(0, 842, "COPY", new PDType1Font(FontName.HELVETICA), 40);
            drawing.pen().restoreGraphicsState();
            drawing.text(72, 100, "text");
            assertThat(drawing.lines()).containsExactly("text", "COPY");
        }
    }
}
