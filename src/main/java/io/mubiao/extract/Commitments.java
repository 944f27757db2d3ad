package io.mubiao.extract;

import io.mubiao.model.Span;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds promises with a year and no number: the clauses under a deadline to come that hold a word of result ({@code
 * 全面}, {@code 基本}, {@code 大幅提升}; {@code commitments/words.tsv}).
 */
final class Commitments {
    private final Lexicon results;

    Commitments(RuleBook book) {
        results = Lexicon.of(book.words("commitments"));
    }

    /** A clause and the year it is due. */
    record Promise(int start, int end, int year) {}

    List<Promise> apply(Marked sentence, Timeline times) {
        List<Promise> promises = new ArrayList<>();
        for (Span clause : clauses(sentence)) {
            Mark due = times.inForce(clause.end());
            boolean deadline = due != null
                    && (due.kind().equals("by") || due.kind().equals("during"))
                    && times.hasDeadline(clause.end());
            boolean number = sentence.marks().stream().anyMatch(m -> m.isQuantity() && clause.contains(m.start()));
            if (due != null
                    && deadline
                    && !number
                    && !results.all(clause.in(sentence.folded())).isEmpty()) {
                promises.add(
                        new Promise(clause.start(), clause.end(), due.years().get(1)));
            }
        }
        return promises;
    }

    /** The clauses between stops; a time at the head of a clause belongs to the clause after it. */
    private static List<Span> clauses(Marked sentence) {
        List<Span> clauses = new ArrayList<>();
        String text = sentence.folded();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean stop = i == text.length() || ",;。!?".indexOf(text.charAt(i)) >= 0;
            if (!stop) {
                continue;
            }
            int start = from;
            int end = i;
            boolean onlyTime =
                    sentence.marks().stream().anyMatch(m -> m.isTime() && m.start() <= start && m.end() >= end);
            if (!onlyTime) {
                if (end - start >= 4) {
                    clauses.add(new Span(start, end));
                }
                from = i + 1;
            }
        }
        return clauses;
    }
}
