package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.Mention;
import io.mubiao.model.Mention.Role;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Target;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The ledger of a document: every run of Arabic digits once, and every Chinese numeral that something was made of.
 *
 * <p>What a stage found out of a number is entered; the first entry counts. A run of digits that nobody entered is still
 * in the ledger, as a label where it opens a paragraph, else as {@code other}.
 */
final class Ledger {
    private final NavigableMap<Integer, LedgerEntry> entries = new TreeMap<>();

    void enter(LedgerEntry entry) {
        entries.putIfAbsent(entry.start(), entry);
    }

    boolean holds(int start) {
        return entries.containsKey(start);
    }

    List<Mention> mentions(PlanText text, Outline outline, List<Target> targets) {
        Numerals numerals = new Numerals();
        for (Paragraph paragraph : text.paragraphs()) {
            String raw = paragraph.span().in(text.text());
            String folded = Folding.fold(raw);
            for (Numeral numeral : numerals.apply(folded, raw)) {
                int start = paragraph.start() + numeral.start();
                int end = paragraph.start() + numeral.end();
                LedgerEntry entered = entries.get(start);
                boolean open = entered == null ? !covered(start) : entered.role() == Role.OTHER;
                boolean label = open
                        && numeral.digits()
                        && (Signs.isSign(folded, numeral.start(), numeral.end()) || isLabel(text, outline, start, end));
                if (label) {
                    entries.put(start, new LedgerEntry(start, end, null, Role.LABEL, -1));
                } else if (numeral.digits() && open) {
                    enter(new LedgerEntry(start, end, null, Role.OTHER, -1));
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (LedgerEntry e : entries.values()) {
            Mention.Spot spot =
                    new Mention.Spot(e.start(), e.end(), text.places().page(e.start()));
            String run = text.text().substring(e.start(), e.end());
            String target = e.target() < 0 ? null : targets.get(e.target()).id();
            mentions.add(new Mention(run, e.unit(), e.role(), outline.addressAt(e.start()), spot, target));
        }
        return mentions;
    }

    private boolean covered(int start) {
        Map.Entry<Integer, LedgerEntry> before = entries.floorEntry(start);
        return before != null && before.getValue().end() > start;
    }

    private static boolean isLabel(PlanText text, Outline outline, int start, int end) {
        boolean inHeading = outline.sections().stream()
                .anyMatch(s -> s.start() <= start
                        && start < s.start() + s.heading().label().length());
        boolean rowNumber = outline.rows().stream()
                .anyMatch(r -> r.row().start() <= start
                        && start < r.task().start()
                        && text.text().substring(start, end).equals(r.number()));
        boolean firstCell = text.tables().stream()
                .filter(t -> t.start() <= start && start < t.end())
                .flatMap(t -> t.cells().stream())
                .anyMatch(c -> c.start() <= start && end <= c.end() && isCellLabel(text, c, start, end));
        return inHeading || rowNumber || firstCell;
    }

    /** The number of a row, or the mark of a footnote. */
    private static boolean isCellLabel(PlanText text, TextTable.Cell cell, int start, int end) {
        String folded = Folding.fold(cell.span().in(text.text()));
        boolean row = cell.column() == 0 && cell.span().length() <= end - start + 1;
        boolean closes = end == cell.end();
        return row || (closes && Signs.isNoteMark(folded, start - cell.start(), end - cell.start()));
    }
}
