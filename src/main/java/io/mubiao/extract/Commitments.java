package io.mubiao.extract;

import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
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
    /** A clause that opens so tells of a purpose or a means: 为实现碳达峰目标奠定基础, 对成效显著的县区加强激励. */
    private static final String PURPOSE = "为对以将把";

    private final Lexicon results;

    Commitments(RuleBook book) {
        results = Lexicon.of(book.words("commitments"));
    }

    /** A clause and the year it is due. */
    record Promise(int start, int end, int year) {}

    List<Promise> apply(Marked sentence, Timeline times) {
        if (times.inForce(sentence.folded().length()) == null) {
            return List.of();
        }
        List<Promise> promises = new ArrayList<>();
        for (Span clause : clauses(sentence)) {
            Mark due = times.inForce(clause.end());
            boolean deadline = due != null
                    && times.end(due) > 0
                    && times.hasDeadline(clause.end())
                    && PURPOSE.indexOf(sentence.folded().charAt(clause.start())) < 0;
            boolean number = sentence.marks().stream().anyMatch(m -> m.isQuantity() && clause.contains(m.start()));
            if (due != null
                    && deadline
                    && !number
                    && !results.all(clause.in(sentence.folded())).isEmpty()) {
                promises.add(new Promise(clause.start(), clause.end(), times.end(due)));
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
