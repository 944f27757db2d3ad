package io.mubiao.outline;

import io.mubiao.model.Hints;
import io.mubiao.model.Look;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.Places;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Clean texts for tests: a paragraph an argument; one that begins with | is a table, rows by |, cells by ¦; one that
 * begins with ^ is bold, with ^^ bold and in the middle.
 */
final class Sheets {
    static final RuleBook BOOK = book();

    private Sheets() {}

    private static RuleBook book() {
        try {
            return RuleBook.load(Path.of("extractors"));
        } catch (RuleFaultsException e) {
            throw new IllegalStateException(e);
        }
    }

    static Outline outline(String... paragraphs) {
        return new Outliner(BOOK).apply(text(paragraphs));
    }

    /** Address and title of each section, such as {@code 一/（一） 总则}. */
    static List<String> sections(String... paragraphs) {
        return outline(paragraphs).sections().stream().map(Sheets::named).toList();
    }

    private static String named(Section section) {
        return (section.address() + " " + section.heading().title()).strip();
    }

    static PlanText text(String... paragraphs) {
        return text(Hints.NONE, paragraphs);
    }

    static PlanText text(Hints hints, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> all = new ArrayList<>();
        List<TextTable> tables = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("|")) {
                tables.add(table(paragraph.substring(1), text, all, tables.size()));
            } else {
                line(paragraph, text, all, -1);
            }
        }
        int[] pages = new int[text.length()];
        java.util.Arrays.fill(pages, 1);
        Places places = new Places(pages, new float[0], new float[0], new float[0], new float[0]);
        return new PlanText(text.toString(), all, tables, places, hints, List.of());
    }

    private static TextTable table(String printed, StringBuilder text, List<Paragraph> all, int index) {
        List<TextTable.Cell> cells = new ArrayList<>();
        String[] rows = printed.split("\\|");
        int columns = 0;
        for (String row : rows) {
            columns = Math.max(columns, row.split("¦", -1).length);
        }
        int start = text.length() + (text.length() == 0 ? 0 : 1);
        for (int row = 0; row < rows.length; row++) {
            int at = text.length() + (text.length() == 0 ? 0 : 1);
            String[] texts = rows[row].split("¦", -1);
            line(String.join("\t", texts), text, all, index);
            for (int column = 0; column < texts.length; column++) {
                int span = texts.length == 1 ? columns : 1;
                cells.add(new TextTable.Cell(row, column, 1, span, false, at, at + texts[column].length()));
                at += texts[column].length() + 1;
            }
        }
        return new TextTable(start, text.length(), 1, rows.length, columns, cells);
    }

    private static void line(String marked, StringBuilder text, List<Paragraph> all, int table) {
        String line = marked.replaceFirst("^\\^+", "");
        Look look = line.equals(marked) ? Look.PLAIN : new Look(null, 0, true, marked.startsWith("^^"), null);
        if (text.length() > 0) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line);
        all.add(new Paragraph(start, text.length(), 1, look, table));
    }
}
