package io.mubiao.extract;

import io.mubiao.extract.mark.Numerals;
import io.mubiao.model.Addresses;
import io.mubiao.model.Folding;
import io.mubiao.model.Mention;
import io.mubiao.model.Mention.Role;
import io.mubiao.model.Outline;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Span;
import io.mubiao.model.Target;
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
        Labels labels = new Labels(text, outline);
        Addresses addresses = new Addresses(outline);
        for (Paragraph paragraph : text.paragraphs()) {
            String raw = paragraph.span().in(text.text());
            String folded = Folding.fold(raw);
            for (Span run : Numerals.runs(folded, raw)) {
                if (folded.charAt(run.start()) > '9') {
                    continue;
                }
                int start = paragraph.start() + run.start();
                int end = paragraph.start() + run.end();
                LedgerEntry entered = entries.get(start);
                boolean open = entered == null ? !covered(start) : entered.role() == Role.OTHER;
                Integer within = entries.higherKey(start);
                if (open && within != null && within < end) { // 2．95%: the number of an item runs on into its text
                    entries.put(start, new LedgerEntry(start, digits(text.text(), start), null, Role.LABEL, -1));
                } else if (open && (Signs.isSign(folded, run.start(), run.end()) || labels.holds(start, end))) {
                    entries.put(start, new LedgerEntry(start, end, null, Role.LABEL, -1));
                } else if (open) {
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
            mentions.add(new Mention(run, e.unit(), e.role(), addresses.at(e.start()), spot, target));
        }
        return mentions;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean covered(int start) {
        Map.Entry<Integer, LedgerEntry> before = entries.floorEntry(start);
        return before != null && before.getValue().end() > start;
    }
}
