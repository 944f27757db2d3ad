package io.mubiao.extract;

import io.mubiao.model.Explanation;
import io.mubiao.model.Findings;
import io.mubiao.model.Hints;
import io.mubiao.model.Look;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.Period;
import io.mubiao.model.Places;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Table;
import io.mubiao.model.Target;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small plans for tests: one section of paragraphs, or one table, issued in 2022 for 2021 to 2025. */
public final class Plans {
    private static final Extractor EXTRACTOR = extractor();

    private Plans() {}

    private static Extractor extractor() {
        try {
            return new Extractor(RuleBook.load(Path.of("extractors")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static Findings of(String title, String... paragraphs) {
        return at("一", title, paragraphs);
    }

    /** The same in the section of that address. */
    public static Findings at(String address, String title, String... paragraphs) {
        String text = String.join("\n", paragraphs);
        return EXTRACTOR.apply(plan(text, paragraphs), outline(text, address, title, List.of()));
    }

    /** The same in a document of this title, which is its first line. */
    public static Findings titled(String document, String... paragraphs) {
        List<String> lines = new ArrayList<>(List.of(document));
        lines.addAll(List.of(paragraphs));
        String text = String.join("\n", lines);
        return EXTRACTOR.apply(plan(text, lines.toArray(String[]::new)), outline(document, text, "一", "任务", List.of()));
    }

    public static Explanation explained(String title, String... paragraphs) {
        String text = String.join("\n", paragraphs);
        try {
            Explainer explainer = new Explainer(RuleBook.load(Path.of("extractors")));
            return explainer.apply(plan(text, paragraphs), outline(text, "一", title, List.of()));
        } catch (RuleFaultsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanText plan(String text, String... paragraphs) {
        List<Paragraph> all = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            all.add(new Paragraph(start, start + paragraph.length(), 1, Look.PLAIN, -1));
            start += paragraph.length() + 1;
        }
        return plan(text, all, List.of());
    }

    /** A table; rows at line breaks, cells at {@code |}; {@code <} goes on from the left, {@code ^} from above. */
    public static Findings table(String caption, String unit, String... rows) {
        return noted("", caption, unit, rows);
    }

    /** The same with a line below it. */
    public static Findings noted(String note, String caption, String unit, String... rows) {
        return tabled("某市“十四五”规划", note, caption, unit, rows);
    }

    /** The same in a document of that title. */
    public static Findings tabled(String document, String note, String caption, String unit, String... rows) {
        StringBuilder text = new StringBuilder();
        List<TextTable.Cell> cells = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        String[][] parts = Arrays.stream(rows).map(row -> row.split("\\|", -1)).toArray(String[][]::new);
        for (int row = 0; row < rows.length; row++) {
            int start = text.length();
            for (int column = 0; column < parts[row].length; column++) {
                String cell = parts[row][column];
                if (!cell.equals("<") && !cell.equals("^")) {
                    text.append(text.length() == start ? "" : "\t");
                    int down = 1;
                    int right = 1;
                    while (row + down < rows.length && parts[row + down][column].equals("^")) {
                        down++;
                    }
                    while (column + right < parts[row].length && parts[row][column + right].equals("<")) {
                        right++;
                    }
                    cells.add(new TextTable.Cell(
                            row, column, down, right, false, text.length(), text.length() + cell.length()));
                    text.append(cell);
                }
            }
            paragraphs.add(new Paragraph(start, text.length(), 1, Look.PLAIN, 0));
            text.append(row < rows.length - 1 ? "\n" : "");
        }
        TextTable table = new TextTable(0, text.length(), 1, rows.length, parts[0].length, cells);
        text.append(note.isEmpty() ? "" : "\n" + note);
        List<Table.Cell> head = List.of(new Table.Cell("", 1, parts[0].length, true));
        Table shown = new Table("一", caption, unit, 1, List.of(head));
        if (!note.isEmpty()) {
            paragraphs.add(new Paragraph(table.end() + 1, text.length(), 1, Look.PLAIN, -1));
        }
        PlanText plan = plan(text.toString(), paragraphs, List.of(table));
        return EXTRACTOR.apply(plan, outline(document, text.toString(), "一", "附表", List.of(shown)));
    }

    private static PlanText plan(String text, List<Paragraph> paragraphs, List<TextTable> tables) {
        int[] pages = new int[text.length()];
        Arrays.fill(pages, 1);
        float[] none = new float[0];
        Places places = new Places(pages, none, none, none, none);
        return new PlanText(text, paragraphs, tables, places, Hints.NONE, List.of());
    }

    private static Outline outline(String text, String address, String title, List<Table> tables) {
        return outline("某市“十四五”规划", text, address, title, tables);
    }

    private static Outline outline(String document, String text, String address, String title, List<Table> tables) {
        Metadata metadata = new Metadata(
                document,
                new Metadata.Issue(null, null, "2022-03-01"),
                null,
                new Period(2021, 2025),
                List.of(),
                List.of());
        Section section = new Section(new Section.Heading(address, 1, "", title), 0, text.length(), 1, List.of());
        return new Outline(metadata, List.of(section), List.of(), tables);
    }

    /** A target in one line: name, value, unit, years. */
    public static String line(Target target) {
        return target.subject().indicator().name() + " "
                + target.demand().value().min() + target.demand().value().unit()
                + " " + target.standing().role().name().toLowerCase(java.util.Locale.ROOT) + " "
                + target.timing().baseYear() + ">" + target.timing().targetYear();
    }
}
