package io.mubiao.extract.subject;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clause directly before a name is about, for a name that says only a part of what is measured: {@code 粮食产量达到30万吨，占全省总量的12%}
 * is told of 粮食产量, and {@code 化肥、农药使用量持续减少，利用率均达到43%} of 化肥、农药使用量, though it has no number.
 */
final class Topics {
    private static final String STOPS = ",;:。!?\t\n";
    private static final List<String> MOVING = List.of("change", "to", "reach", "hold");

    private final Names names;

    Topics(Names names) {
        this.names = names;
    }

    /**
     * The subject of the clause before; null where that is none.
     *
     * @param at where the name begins
     * @param told the name of the number before, which is meant where that number stands in the clause
     */
    @Nullable
    String before(int at, Marked sentence, @Nullable String told) {
        Clause clause = Clause.before(at, sentence);
        Name topic = clause.isNumbered() ? null : subject(clause, sentence);
        return clause.isNumbered() ? told : topic == null ? null : topic.text();
    }

    /** The subject of a clause before that tells no number; null where that is none. */
    @Nullable
    Name unnumbered(int at, Marked sentence) {
        Clause clause = Clause.before(at, sentence);
        return clause.isNumbered() ? null : subject(clause, sentence);
    }

    private @Nullable Name subject(Clause clause, Marked sentence) {
        int start = clause.marks().stream()
                .filter(Mark::isTime)
                .mapToInt(Mark::end)
                .max()
                .orElse(clause.start());
        return clause.marks().stream()
                .filter(m -> m.start() > start && MOVING.stream().anyMatch(m::has))
                .findFirst()
                .map(moving -> names.apply(sentence.text(), start, moving.start()))
                .orElse(null);
    }

    /** A clause, and what is seen in it. */
    private record Clause(int start, List<Mark> marks) {
        static Clause before(int at, Marked sentence) {
            String folded = sentence.folded();
            int stop = at;
            while (stop > 0 && (STOPS + "、").indexOf(folded.charAt(stop - 1)) < 0) {
                stop--;
            }
            int end = stop - 1;
            int from = Math.max(end, 0);
            while (from > 0 && STOPS.indexOf(folded.charAt(from - 1)) < 0) {
                from--;
            }
            int start = from;
            return new Clause(
                    start,
                    sentence.marks().stream()
                            .filter(m -> m.start() >= start && m.end() <= end)
                            .toList());
        }

        boolean isNumbered() {
            return marks.stream().anyMatch(Mark::isQuantity);
        }
    }
}
