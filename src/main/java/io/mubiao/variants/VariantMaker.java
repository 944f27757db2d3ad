package io.mubiao.variants;

import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Table;
import io.mubiao.model.Table.Cell;
import io.mubiao.rules.RuleBook;
import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A plan with other regions and other numbers: the same for the same seed, on every machine. */
final class VariantMaker {
    private static final String BETWEEN = "—–-~～至到";

    private final Areas areas;

    VariantMaker(RuleBook book) {
        areas = new Areas(book);
    }

    Variant apply(PlanDocument plan, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Region region = plan.metadata().region();
        Map<String, String> names = region == null ? Map.of() : areas.swapped(region, random);
        Edits edits = edits(plan, names, random);
        String title = plan.metadata().title();
        return new Variant(title == null ? plan.id() : renamed(title, names), pieces(plan, edits));
    }

    private static Edits edits(PlanDocument plan, Map<String, String> names, RandomGenerator random) {
        Edits edits = new Edits(plan.text());
        names.forEach((from, to) -> {
            for (int at = plan.text().indexOf(from); at >= 0; at = plan.text().indexOf(from, at + 1)) {
                edits.put(at, at + from.length(), to);
            }
        });
        for (Mention mention : plan.findings().mentions()) {
            if (Digits.vary(mention) && !ranged(plan.text(), mention)) {
                edits.put(mention.spot().start(), mention.spot().end(), Digits.instead(mention.text(), random));
            }
        }
        return edits;
    }

    /** {@code 2—3个} would not be one any more if its ends changed places. */
    private static boolean ranged(String text, Mention mention) {
        int start = mention.spot().start();
        int end = mention.spot().end();
        return (start > 0 && BETWEEN.indexOf(text.charAt(start - 1)) >= 0)
                || (end < text.length() && BETWEEN.indexOf(text.charAt(end)) >= 0);
    }

    private static String renamed(String title, Map<String, String> names) {
        Edits edits = new Edits(title);
        names.forEach((from, to) -> {
            int at = title.indexOf(from);
            if (at >= 0) {
                edits.put(at, at + from.length(), to);
            }
        });
        return edits.slice(0, title.length());
    }

    private static List<Piece> pieces(PlanDocument plan, Edits edits) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Table table : plan.outline().tables()) {
            int start = plan.text().indexOf(printed(table), at);
            if (start >= 0) {
                paragraphs(plan.text(), at, start, edits, pieces);
                at = start;
                List<List<Cell>> rows = new ArrayList<>();
                for (List<Cell> row : table.rows()) {
                    List<Cell> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        String words = edits.slice(at, at + cell.text().length());
                        cells.add(new Cell(words, cell.rowSpan(), cell.colSpan(), cell.header()));
                        at += cell.text().length() + 1;
                    }
                    rows.add(cells);
                }
                pieces.add(new Sheet(rows));
            }
        }
        paragraphs(plan.text(), at, plan.text().length(), edits, pieces);
        return pieces;
    }

    /** As it stands in the text: a row a line, a tab between cells. */
    private static String printed(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static void paragraphs(String text, int from, int to, Edits edits, List<Piece> pieces) {
        for (int start = from; start < to; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            if (end > start) {
                pieces.add(new Words(edits.slice(start, end)));
            }
            start = end + 1;
        }
    }
}
