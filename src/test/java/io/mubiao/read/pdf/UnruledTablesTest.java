package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are drawn without any line. */
final class UnruledTablesTest {
    @TempDir
    private Path folder;

    @Test
    void linesOfThreeCellsWithValuesAreATable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 60, "above it stands a line of prose as wide as the page, and longer than any cell");
            row(drawing, 100, "indicator", "2020", "2025");
            row(drawing, 125, "share of woods (%)", "42.1", "45");
            drawing.text(72, 143, "use of water, that");
            row(drawing, 157, "of homes left out", "3.2", "3.5");
            row(drawing, 182, "clean days", "-", "310");
            drawing.text(72, 225, "below it prose goes on as before, in a line that is as wide as the page is");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("0,0 1×1 indicator", "0,2 1×1 2025", "1,1 1×1 42.1")
                    .endsWith("3,0 1×1 clean days", "3,1 1×1 -", "3,2 1×1 310");
        }
    }

    @Test
    void namesOfThreeLinesMayStandBehindANumber() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 100, "no").text(110, 100, "indicator");
            drawing.text(280, 100, "2020").text(400, 100, "2025");
            for (int i = 0; i < 3; i++) {
                float y = 125 + 50 * i;
                row(drawing, y, i + 1 + "", "3." + i, "4." + i);
                drawing.text(110, y, "share of").text(110, y + 13, "homes that").text(110, y + 26, "save water");
            }
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,1 1×1 share of/homes that/save water", "3,1 1×1 share of/homes that/save water")
                    .endsWith("3,3 1×1 4.2");
        }
    }

    @Test
    void aHeadOfTwoLinesBelongsToItAndWhatStandsBesideTheCaptionDoesNot() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 60, "table 2").text(400, 60, "in km");
            drawing.text(280, 96, "state of").text(400, 96, "aim of");
            drawing.text(72, 104, "indicator");
            drawing.text(280, 112, "2020").text(400, 112, "2025");
            row(drawing, 140, "roads", "42.1", "45");
            row(drawing, 165, "railways", "3.2", "3.5");
            row(drawing, 190, "canals", "7", "9");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 1×1 indicator", "0,1 1×1 state of/2020", "0,2 1×1 aim of/2025", "1,0 1×1 roads");
        }
    }

    @Test
    void aHeadAsHighAsTwoLinesBelongsToThem() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(240, 99, "farms").text(400, 99, "parks").text(72, 110, "town");
            String[][] lines = {{"2023", "2025", "2023", "2025"}, {"320", "680", "15", "36"}, {"7", "9", "22", "48"}};
            for (int line = 0; line < 4; line++) {
                for (int i = 0; i < 4; i++) {
                    drawing.text(210 + 80 * i, 121 + 25 * line, lines[Math.min(line, 2)][i]);
                }
            }
            drawing.text(72, 146, "Eastby").text(72, 171, "Westby").text(72, 196, "Northby");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 2×1 town", "0,1 1×2 farms", "0,3 1×2 parks", "1,1 1×1 2023");
        }
    }

    @Test
    void narrowColumnsMayBreakWordsAroundTheMiddlesOfTheirRows() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 100, "no")
                    .text(110, 100, "indicator")
                    .text(280, 100, "2020")
                    .text(340, 100, "2025");
            drawing.text(400, 100, "kind");
            for (int i = 0; i < 4; i++) {
                float y = 125 + 28 * i;
                drawing.text(110, y - 7, "share of")
                        .text(110, y + 7, "woods " + i)
                        .text(400, y - 7, "bind-");
                drawing.text(400, y + 7, "ing");
                drawing.text(72, y, i + 1 + "").text(280, y, "3." + i).text(340, y, "4." + i);
            }
            drawing.text(72, 250, "a heading of the text that follows, no part of a cell");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 1×1 no", "0,1 1×1 indicator")
                    .contains("1,1 1×1 share of/woods 0", "1,4 1×1 bind-/ing")
                    .endsWith("4,1 1×1 share of/woods 3", "4,2 1×1 3.3", "4,3 1×1 4.3", "4,4 1×1 bind-/ing");
        }
    }

    @Test
    void aPageMayBeginWithRowsWhoseHeadIsOnTheOneBefore() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int i = 0; i < 4; i++) {
                row(drawing, 80 + 28 * i, i + 5 + "", "3." + i, "4." + i);
                drawing.text(110, 73 + 28 * i, "share of").text(110, 87 + 28 * i, "woods " + i);
            }
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 1×1 5", "0,1 1×1 share of/woods 0", "0,2 1×1 3.0")
                    .contains("3,1 1×1 share of/woods 3");
        }
    }

    @Test
    void namesMayLeaveLittleWhiteBeforeTheNextColumn() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            row(drawing, 100, "indicator", "2020", "2025");
            for (int i = 0; i < 6; i++) {
                String name = i == 3 ? "share of woods in all the land there is" : "clean days";
                drawing.text(41.5, 125 + 25 * i, name);
                row(drawing, 125 + 25 * i, "", "3." + i, "4." + i);
            }
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("4,0 1×1 share of woods in all the land there is", "4,1 1×1 3.3");
        }
    }

    @Test
    void yearsAsFarAboveTheFirstRowAsALineBelowItAreOfTheHead() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 86, "indicator").text(310, 86, "scale of use").text(480, 86, "kind");
            drawing.text(280, 100, "2020").text(400, 100, "2025");
            row(drawing, 125, "woods", "42.1", "45");
            drawing.text(480, 125, "aim");
            drawing.text(280, 150, "some").text(400, 150, "as the").text(400, 164, "state says");
            drawing.text(72, 157, "clean days").text(480, 157, "aim");
            row(drawing, 185, "canals", "7", "9");
            drawing.text(480, 185, "aim");
            row(drawing, 205, "roads", "12", "14");
            drawing.text(480, 205, "aim");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 2×1 indicator", "0,1 1×2 scale of use", "0,3 2×1 kind", "1,1 1×1 2020");
        }
    }

    @Test
    void largerTextBelowIsNoCell() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            row(drawing, 100, "indicator", "2020", "2025");
            for (int i = 0; i < 3; i++) {
                row(drawing, 125 + 20 * i, "clean days", "3." + i, "4." + i);
            }
            drawing.text(72, 183, "3. Means", Drawing.PLAIN, 12);
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .endsWith("3,0 1×1 clean days", "3,1 1×1 3.2", "3,2 1×1 4.2");
        }
    }

    @Test
    void columnsOfProseAndListsOfTwoWordsAreNone() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            for (int line = 0; line < 6; line++) {
                drawing.text(72, 100 + 20 * line, "prose that is set in a column")
                        .text(300, 100 + 20 * line, "beside 12 others");
            }
            for (int line = 0; line < 6; line++) {
                row(drawing, 300 + 20 * line, "a name", "a place", "a word");
            }
            assertThat(Drawing.grids(drawing.read(), 1)).isEmpty();
        }
    }

    private static void row(Drawing drawing, float y, String name, String first, String second) throws Exception {
        drawing.text(72, y, name).text(280, y, first).text(400, y, second);
    }
}
