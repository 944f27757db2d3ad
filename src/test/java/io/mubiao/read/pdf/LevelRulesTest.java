package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are drawn without upright lines. */
final class LevelRulesTest {
    @TempDir
    private Path folder;

    @Test
    void threeLinesAndWhiteBetweenColumnsAreATable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 60, "above it stands a line of prose as wide as the page, and longer than any cell");
            level(drawing, 100, 130, 205);
            row(drawing, 118, "indicator", "2020", "2025");
            row(drawing, 145, "share of woods (%)", "42.1", "45");
            row(drawing, 170, "use of water", "3.2", "3.5");
            row(drawing, 195, "clean days", "-", "310");
            drawing.text(72, 225, "note: by year");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .containsExactly(
                            "0,0 1×1 indicator",
                            "0,1 1×1 2020",
                            "0,2 1×1 2025",
                            "1,0 1×1 share of woods (%)",
                            "1,1 1×1 42.1",
                            "1,2 1×1 45",
                            "2,0 1×1 use of water",
                            "2,1 1×1 3.2",
                            "2,2 1×1 3.5",
                            "3,0 1×1 clean days",
                            "3,1 1×1 -",
                            "3,2 1×1 310");
            assertThat(Drawing.lines(layout)).hasSize(2);
        }
    }

    @Test
    void theLineBelowThePagesHeaderIsNoneOfTheTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 58, 300, 320, 390);
            for (int i = 0; i < 5; i++) {
                drawing.text(70, 90 + 20 * i, "prose that fills the lines of its page from side to side, nr. " + i);
            }
            row(drawing, 315, "indicator", "2020", "2025");
            row(drawing, 340, "share of woods (%)", "42.1", "45");
            row(drawing, 360, "use of water", "3.2", "3.5");
            row(drawing, 380, "clean days", "300", "310");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .startsWith("0,0 1×1 indicator", "0,1 1×1 2020", "0,2 1×1 2025");
            assertThat(Drawing.lines(layout)).hasSize(5);
        }
    }

    @Test
    void aHeadMayReachOverColumns() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 140, 200);
            drawing.line(300, 120, 470, 120).text(360, 115, "goal").text(72, 124, "indicator");
            drawing.text(310, 135, "2025").text(410, 135, "2030");
            row(drawing, 160, "share of woods (%)", "42.1", "45");
            row(drawing, 185, "use of water", "3.2", "3.5");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 2×1 indicator", "0,1 1×2 goal", "1,1 1×1 2025", "1,2 1×1 2030");
        }
    }

    @Test
    void headsSetCloseBesideEachOtherAreSeveral() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 140, 200);
            drawing.text(72, 122, "indicator").text(250, 122, "base year 2020").text(340, 122, "aim of 2025");
            drawing.text(430, 115, "growth").text(430, 130, "a year");
            drawing.text(72, 160, "share of woods")
                    .text(280, 160, "42.1")
                    .text(365, 160, "45")
                    .text(430, 160, "0.5");
            drawing.text(72, 185, "use of water")
                    .text(280, 185, "3.2")
                    .text(365, 185, "3.5")
                    .text(430, 185, "1.2");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith(
                            "0,0 1×1 indicator",
                            "0,1 1×1 base year 2020",
                            "0,2 1×1 aim of 2025",
                            "0,3 1×1 growth/a year");
        }
    }

    @Test
    void aHeadWiderThanItsColumnIsNotParted() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 140, 200);
            drawing.text(72, 122, "indicator")
                    .text(226, 122, "value of base year 2020")
                    .text(410, 122, "2025");
            row(drawing, 160, "share of woods", "42.1", "45");
            row(drawing, 185, "use of water", "3.2", "3.5");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 1×1 indicator", "0,1 1×1 value of base year 2020", "0,2 1×1 2025");
        }
    }

    @Test
    void aShorterLinePartsTheRowsBesideACellOverBoth() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 155, 205, 230, 255, 330);
            grouped(drawing, 118, "field", "indicator", "2020", "2025");
            grouped(drawing, 145, "air", "clean days", "290", "310");
            grouped(drawing, 170, "", "share of good water", "16.8", "25.1");
            drawing.line(140, 180, 480, 180).text(72, 183, "water");
            grouped(drawing, 195, "", "reuse of waste water", "9.0", "16.3");
            grouped(drawing, 220, "land", "share of woods", "42.1", "45");
            grouped(drawing, 245, "soil", "safe fields", "91", "93");
            grouped(drawing, 270, "", "parks", "12", "15");
            drawing.line(140, 280, 480, 280);
            grouped(drawing, 295, "town", "trees", "51", "55");
            drawing.line(140, 305, 480, 305);
            grouped(drawing, 320, "", "paths", "7", "9");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .endsWith(
                            "2,0 2×1 water",
                            "2,1 1×1 share of good water",
                            "2,2 1×1 16.8",
                            "2,3 1×1 25.1",
                            "3,1 1×1 reuse of waste water",
                            "3,2 1×1 9.0",
                            "3,3 1×1 16.3",
                            "4,0 1×1 land",
                            "4,1 1×1 share of woods",
                            "4,2 1×1 42.1",
                            "4,3 1×1 45",
                            "5,0 1×1 soil",
                            "5,1 1×1 safe fields",
                            "5,2 1×1 91",
                            "5,3 1×1 93",
                            "6,0 3×1 town",
                            "6,1 1×1 parks",
                            "6,2 1×1 12",
                            "6,3 1×1 15",
                            "7,1 1×1 trees",
                            "7,2 1×1 51",
                            "7,3 1×1 55",
                            "8,1 1×1 paths",
                            "8,2 1×1 7",
                            "8,3 1×1 9");
        }
    }

    @Test
    void aLineOverAllColumnsIsACellFromSideToSide() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 265);
            row(drawing, 118, "indicator", "2020", "2025");
            drawing.text(205, 145, "binding aims of county");
            row(drawing, 165, "share of woods in all the land of", "42.1", "45");
            drawing.text(72, 178, "the county (%)");
            row(drawing, 198, "use of water", "3.2", "3.5");
            drawing.text(205, 218, "further aims of county");
            row(drawing, 238, "clean days", "-", "310");
            row(drawing, 258, "parks", "12", "15");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains(
                            "1,0 1×3 binding aims of county",
                            "2,0 1×1 share of woods in all the land of/the county (%)",
                            "3,1 1×1 3.2",
                            "4,0 1×3 further aims of county",
                            "5,0 1×1 clean days",
                            "6,2 1×1 15");
        }
    }

    @Test
    void columnsOfWordsUnderProseAreNoTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 60, 90, 205);
            drawing.text(72, 80, "to the offices of all towns");
            drawing.text(72, 110, "which are to read this, and to hold to it, and to all the rest of it as well");
            drawing.text(72, 130, "and tell us by the end of this year how it went, and what is left to be done");
            row(drawing, 150, "office of the county", "2 May", "2022");
            row(drawing, 170, "printed by the office", "3 May", "2022");
            assertThat(Drawing.grids(drawing.read(), 1)).isEmpty();
        }
    }

    @Test
    void aNameThatRunsOverLinesIsOneCell() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 215);
            row(drawing, 118, "indicator", "2020", "2025");
            row(drawing, 145, "share of woods in all the land of", "42.1", "45");
            drawing.text(72, 158, "the county (%)");
            row(drawing, 180, "use of water", "3.2", "3.5");
            row(drawing, 205, "clean days", "-", "310");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,0 1×1 share of woods in all the land of/the county (%)", "2,0 1×1 use of water");
        }
    }

    @Test
    void aNameMayStandAroundTheMiddleOfItsRow() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 240);
            row(drawing, 118, "indicator", "2020", "2025");
            row(drawing, 145, "use of water", "3.2", "3.5");
            drawing.text(72, 165, "share of woods in all the land of");
            row(drawing, 172, "", "42.1", "45").text(72, 179, "the county (%)");
            drawing.text(72, 200, "share of clean days in all the days");
            row(drawing, 215, "of the year, and in all towns of", "90", "95").text(72, 230, "the county (%)");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains(
                            "1,0 1×1 use of water",
                            "2,0 1×1 share of woods in all the land of/the county (%)",
                            "2,1 1×1 42.1",
                            "3,0 1×1 share of clean days in all the days/of the year, and in all towns of/the county (%)",
                            "3,1 1×1 90");
        }
    }

    @Test
    void rowsWithoutRoomBetweenThemArePartedByTheMiddlesOfTheirCells() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 285);
            row(drawing, 118, "indicator", "2020", "2025");
            List<String> names = List.of(
                    "grain",
                    "(10000 t)",
                    "milk",
                    "(10000 t)",
                    "all",
                    "fields that",
                    "are farmed",
                    "(%)",
                    "villages with",
                    "post");
            for (int line = 0; line < 10; line++) {
                drawing.text(130, 145 + 14 * line, names.get(line));
            }
            row(drawing, 152, "", "3.2", "3.5");
            row(drawing, 180, "", "46", "52");
            drawing.text(72, 190, "farms");
            row(drawing, 222, "", "68", "75");
            row(drawing, 264, "towns", "90", "100");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains(
                            "1,1 1×1 grain/(10000 t)",
                            "2,1 1×1 milk/(10000 t)",
                            "3,1 1×1 all/fields that/are farmed/(%)",
                            "3,2 1×1 68",
                            "4,1 1×1 villages with/post");
        }
    }

    @Test
    void textsInTheMiddleOfSeveralRowsAreMergedCells() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 256);
            drawing.text(72, 118, "town")
                    .text(160, 118, "indicator")
                    .text(280, 118, "2020")
                    .text(400, 118, "2025");
            for (int i = 0; i < 6; i++) {
                drawing.text(160, 145 + 20 * i, "item " + i).text(280, 145 + 20 * i, "3." + i);
                drawing.text(400, 145 + 20 * i, "4." + i);
            }
            drawing.text(72, 165, "Eastby")
                    .text(72, 208, "West-")
                    .text(72, 222, "by")
                    .text(72, 245, "Northby");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,0 3×1 Eastby", "4,0 2×1 West-/by", "6,0 1×1 Northby", "2,1 1×1 item 1");
        }
    }

    @Test
    void aColumnWithBlankCellsIsNotMerged() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 256);
            drawing.text(72, 118, "note")
                    .text(160, 118, "indicator")
                    .text(280, 118, "2020")
                    .text(400, 118, "2025");
            for (int i = 0; i < 6; i++) {
                drawing.text(160, 145 + 20 * i, "item " + i).text(280, 145 + 20 * i, "3." + i);
                drawing.text(400, 145 + 20 * i, "4." + i);
            }
            drawing.text(72, 145, "new").text(72, 185, "old");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,0 1×1 new", "2,0 1×1 ", "3,0 1×1 old", "5,0 1×1 ");
        }
    }

    @Test
    void textsMayStandAtTheBottomOfTheirRows() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 240);
            row(drawing, 118, "indicator", "2020", "2025");
            drawing.text(72, 145, "use");
            row(drawing, 159, "of water", "3.2", "3.5");
            drawing.text(72, 173, "share").text(72, 187, "of villages with post");
            row(drawing, 201, "(%)", "90", "100");
            row(drawing, 215, "clean days", "-", "310");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,0 1×1 use/of water", "2,0 1×1 share/of villages with post/(%)", "3,0 1×1 clean days");
        }
    }

    @Test
    void linesBelowEveryRowEndIt() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 170, 200, 230);
            row(drawing, 118, "indicator", "2020", "2025");
            drawing.text(72, 146, "share of woods").text(310, 153, "42.1").text(410, 153, "45");
            drawing.text(72, 160, "(%)");
            row(drawing, 187, "use of water", "3.2", "3.5");
            row(drawing, 217, "clean days", "-", "310");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .contains("1,0 1×1 share of woods/(%)", "1,1 1×1 42.1", "2,0 1×1 use of water", "3,2 1×1 310");
        }
    }

    @Test
    void tablesOneBelowTheOtherAreNotOne() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 205, 265, 290, 340);
            row(drawing, 118, "indicator", "2020", "2025");
            row(drawing, 145, "share of woods", "42.1", "45");
            row(drawing, 170, "use of water", "3.2", "3.5");
            row(drawing, 195, "clean days", "-", "310");
            drawing.text(150, 240, "works of the next year");
            row(drawing, 280, "place", "trees", "paths");
            row(drawing, 305, "north", "12", "15");
            row(drawing, 330, "south", "51", "55");
            Layout layout = drawing.read();
            assertThat(Drawing.grids(layout, 1)).hasSize(2);
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(1)))
                    .startsWith("0,0 1×1 place", "0,1 1×1 trees", "0,2 1×1 paths");
            assertThat(Drawing.lines(layout)).hasSize(1);
        }
    }

    @Test
    void atTheEndOfThePageATableMayDoWithoutItsLastLine() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 60, "above it stands a line of prose as wide as the page, and longer than any cell");
            level(drawing, 100, 130);
            row(drawing, 118, "indicator", "2020", "2025");
            row(drawing, 145, "share of woods", "42.1", "45");
            row(drawing, 170, "use of water", "3.2", "3.5");
            drawing.text(270, 800, "- 12 -");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .endsWith("2,0 1×1 use of water", "2,1 1×1 3.2", "2,2 1×1 3.5");
            assertThat(Drawing.lines(layout)).hasSize(2);
        }
    }

    @Test
    void atItsStartThePageMayHaveTheRestOfATableWithoutHead() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(200, 30, "plan of the county");
            row(drawing, 80, "share of woods", "42.1", "45");
            row(drawing, 105, "use of water", "3.2", "3.5");
            level(drawing, 115);
            drawing.text(72, 150, "below it stands a line of prose as wide as the page, and longer than any cell");
            Layout layout = drawing.read();
            assertThat(Drawing.cells(Drawing.grids(layout, 1).get(0)))
                    .containsExactly(
                            "0,0 1×1 share of woods",
                            "0,1 1×1 42.1",
                            "0,2 1×1 45",
                            "1,0 1×1 use of water",
                            "1,1 1×1 3.2",
                            "1,2 1×1 3.5");
            assertThat(Drawing.lines(layout)).hasSize(2);
        }
    }

    @Test
    void belowTheLastLineRowsBesideACutCellGoOnToTheEndOfThePage() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 130, 155);
            grouped(drawing, 118, "field", "indicator", "2020", "2025");
            grouped(drawing, 145, "air", "clean days", "290", "310");
            grouped(drawing, 170, "town", "parks", "12", "15");
            drawing.line(140, 180, 480, 180);
            grouped(drawing, 195, "", "trees", "51", "55");
            drawing.line(140, 205, 480, 205);
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .endsWith(
                            "2,0 2×1 town",
                            "2,1 1×1 parks",
                            "2,2 1×1 12",
                            "2,3 1×1 15",
                            "3,1 1×1 trees",
                            "3,2 1×1 51",
                            "3,3 1×1 55");
        }
    }

    @Test
    void linesOfProseAboveALineAreNoRestOfATable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.text(72, 80, "the share of woods rises to 45 % and the use of water falls by 3.5 %, as does");
            drawing.text(72, 95, "all the rest of it.");
            level(drawing, 115);
            drawing.text(72, 150, "below it stands a line of prose as wide as the page, and longer than any cell");
            assertThat(Drawing.grids(drawing.read(), 1)).isEmpty();
        }
    }

    @Test
    void headsThatFillTheirColumnsAreNotOneOverBoth() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 140, 200);
            drawing.text(72, 122, "indicator")
                    .text(250, 115, "base of 2020")
                    .text(340, 115, "aim of 2025")
                    .text(250, 130, "year")
                    .text(340, 130, "year");
            drawing.text(72, 160, "share of woods").text(250, 160, "42").text(340, 160, "45");
            drawing.text(72, 185, "use of water").text(250, 185, "3.2").text(340, 185, "3.5");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0)))
                    .startsWith("0,0 1×1 indicator", "0,1 1×1 base of 2020/year", "0,2 1×1 aim of 2025/year");
        }
    }

    @Test
    void aHeadOverOthersNeedNotReachOverTheirColumns() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 145, 205);
            drawing.line(228, 122, 480, 122);
            towns(drawing, 262, "farms", 388, "parks");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0))).startsWith(heads("farms", "parks"));
        }
    }

    @Test
    void aHeadOverOthersMayBeginWhereTheFirstDoes() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 100, 145, 205);
            towns(drawing, 230, "farmsteads", 360, "parks");
            assertThat(Drawing.cells(Drawing.grids(drawing.read(), 1).get(0))).startsWith(heads("farmsteads", "parks"));
        }
    }

    private static String[] heads(String first, String second) {
        return new String[] {
            "0,0 2×1 town",
            "0,1 1×2 " + first,
            "0,3 1×2 " + second,
            "1,1 1×1 2023",
            "1,2 1×1 2025",
            "1,3 1×1 2023",
            "1,4 1×1 2025",
            "2,0 1×1 Eastby",
            "2,1 1×1 320"
        };
    }

    /** Years under two heads, one of which begins at each place. */
    private static void towns(Drawing drawing, int first, String over, int second, String other) throws Exception {
        drawing.text(72, 128, "town").text(first, 117, over).text(second, 117, other);
        int[] lefts = {230, 290, 360, 420};
        String[][] lines = {{"2023", "2025", "2023", "2025"}, {"320", "680", "15", "36"}, {"450", "910", "22", "48"}};
        for (int line = 0; line < lines.length; line++) {
            for (int i = 0; i < lefts.length; i++) {
                drawing.text(lefts[i], line == 0 ? 139 : 140 + 25 * line, lines[line][i]);
            }
        }
        drawing.text(72, 165, "Eastby").text(72, 190, "Westby");
    }

    @Test
    void proseBetweenLinesIsNoTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 60, 130, 205);
            drawing.text(72, 80, "a line of prose from the left side of the page to its right side, all of it");
            drawing.text(72, 100, "which goes on here with other words in other places than those above had");
            drawing.text(72, 150, "and 12 more lines below it, with a number or 2 in them now and then, 45 say");
            drawing.text(72, 170, "as prose has them, and so on to the end of the paragraph that stands here");
            drawing.text(72, 190, "which is not full.");
            assertThat(Drawing.grids(drawing.read(), 1)).isEmpty();
        }
    }

    @Test
    void columnsOfProseBetweenLinesAreNoTable() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            level(drawing, 60, 90, 220);
            drawing.text(200, 80, "the title over both");
            for (int i = 0; i < 6; i++) {
                drawing.text(72, 110 + 15 * i, "left column line nr. " + i + " is full of words");
                drawing.text(310, 110 + 15 * i, "right column line no " + i + " is full");
            }
            assertThat(Drawing.grids(drawing.read(), 1)).isEmpty();
        }
    }

    private static void level(Drawing drawing, double... heights) throws Exception {
        for (double height : heights) {
            drawing.line(70, height, 480, height);
        }
    }

    private static Drawing row(Drawing drawing, double baseline, String name, String... values) throws Exception {
        drawing.text(72, baseline, name);
        for (int i = 0; i < values.length; i++) {
            drawing.text(310 + 100 * i, baseline, values[i]);
        }
        return drawing;
    }

    private static void grouped(Drawing drawing, int baseline, String field, String... texts) throws IOException {
        int[] lefts = {145, 310, 410};
        drawing.text(72, baseline, field);
        for (int i = 0; i < texts.length; i++) {
            drawing.text(lefts[i], baseline, texts[i]);
        }
    }
}
