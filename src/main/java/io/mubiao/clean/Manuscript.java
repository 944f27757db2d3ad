package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Problem;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs and tables one after the other, a line break between them, and gives the whole as a text. */
final class Manuscript {
    /** What the end of a line leaves free where the next word did not fit, in em. */
    private static final double ROOM = 1.5;

    private final Ink ink;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<TextTable> tables = new ArrayList<>();

    Manuscript(boolean fixed) {
        this.ink = new Ink(fixed);
    }

    /** Lines that make one paragraph, which looks as the first of them. */
    void paragraph(List<Printed> lines, boolean centred) {
        Printed first = lines.get(0);
        int start = begin();
        for (Printed line : lines) {
            ink.line(line.page(), line.line(), line.at().em());
        }
        Look look = first.line().look();
        Look set = new Look(look.font(), look.size(), look.bold(), look.centred() || centred, look.headingLevel());
        end(start, first.page(), set, -1);
    }

    /** A paragraph of a flowing layout, mostly one line. */
    void paragraph(int page, List<Line> lines) {
        int start = begin();
        lines.forEach(line -> ink.line(page, line, 1));
        end(start, page, lines.get(0).look(), -1);
    }

    /** A table: its rows become paragraphs, its cells keep their offsets; what holds no character is left out. */
    void table(PagedGrid table) {
        List<TextTable.Cell> cells = new ArrayList<>();
        int tableStart = -1;
        List<PagedGrid.Cell> row = new ArrayList<>();
        List<PagedGrid.Cell> all = table.cells();
        for (int i = 0; i < all.size(); i++) {
            row.add(all.get(i));
            if (i + 1 == all.size()
                    || all.get(i + 1).grid().row() != row.get(0).grid().row()) {
                int start = begin();
                row(row, cells);
                end(start, row.get(0).page(), look(row), tables.size());
                tableStart = tableStart < 0 ? start : tableStart;
                row.clear();
            }
        }
        if (tableStart >= 0) {
            tables.add(new TextTable(tableStart, ink.length(), table.page(), table.rows(), table.columns(), cells));
        }
    }

    PlanText finish(Layout layout) {
        List<Problem> problems = new ArrayList<>(layout.problems());
        problems.addAll(Doubts.among(layout.pages(), ink));
        return new PlanText(ink.text(), paragraphs, tables, ink.places(layout.pages()), layout.hints(), problems);
    }

    private void row(List<PagedGrid.Cell> row, List<TextTable.Cell> cells) {
        for (int c = 0; c < row.size(); c++) {
            if (c > 0) {
                ink.separator('\t');
            }
            int start = ink.length();
            Grid.Cell cell = row.get(c).grid();
            cell(row.get(c));
            cells.add(new TextTable.Cell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.header(), start, ink.length()));
        }
    }

    private void cell(PagedGrid.Cell cell) {
        List<PagedGrid.Writing> writings = cell.writings();
        List<String> lines = cell.grid().header() || writings.size() < 2
                ? List.of()
                : writings.stream()
                        .map(writing -> Characters.visible(writing.line().text()))
                        .toList();
        for (int i = 0; i < writings.size(); i++) {
            if (i > 0 && !lines.isEmpty() && CellItems.begins(lines, i, mayEnd(writings, i - 1))) {
                ink.separator(' ');
            }
            Line line = writings.get(i).line();
            ink.line(writings.get(i).page(), line, em(line));
        }
    }

    /** Whether a printed line of a cell leaves room behind it, so that its author may have ended it; the lines of files do. */
    private static boolean mayEnd(List<PagedGrid.Writing> writings, int i) {
        double widest = 0;
        for (PagedGrid.Writing writing : writings) {
            widest = Math.max(widest, width(writing.line()));
        }
        Line line = writings.get(i).line();
        return line.glyphs() == null || width(line) <= widest - ROOM * em(line);
    }

    private static double width(Line line) {
        Glyphs glyphs = line.glyphs();
        return glyphs == null || line.text().isEmpty()
                ? 0
                : glyphs.right()[line.text().length() - 1] - glyphs.left()[0];
    }

    private static double em(Line line) {
        return line.look().size() > 0 ? line.look().size() : 10;
    }

    private static Look look(List<PagedGrid.Cell> row) {
        return row.stream()
                .flatMap(cell -> cell.writings().stream())
                .map(writing -> writing.line().look())
                .findFirst()
                .orElse(Look.PLAIN);
    }

    private int begin() {
        if (ink.length() > 0) {
            ink.separator('\n');
        }
        ink.begin();
        return ink.length();
    }

    private void end(int start, int page, Look look, int table) {
        paragraphs.add(new Paragraph(start, ink.length(), page, look, table));
    }
}
