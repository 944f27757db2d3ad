package io.mubiao.extract;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Target.Cadence;
import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Tier;
import io.mubiao.model.Target.Trend;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how much is demanded: what the rule says, and the marks around the number. */
final class DemandReader {
    private static final String STOPS = ",;:。";

    /** What comes to stand is there once, whatever is done each year besides. */
    private static final Set<String> LASTING = Set.of("strong", "added", "removal");

    private static final Set<String> LEVELS = Set.of("intensity", "share", "concentration", "grade", "points");

    private DemandReader() {}

    static Demand read(MarkPattern.Match match, Marked sentence, Quantity quantity, @Nullable Draft before) {
        boolean inherits =
                before != null && match.rule().gives("subject", "own").equals("carried");
        String measure = match.rule().gives("measure", "");
        String trend = match.rule().gives("trend", "");
        if (trend.startsWith("$")) {
            trend = slotWord(match, sentence, trend.substring(1), "trend");
        }
        Comparator comparator = quantity.bound();
        if (comparator == null) {
            String limit = match.rule().gives("comparator", "eq");
            String said = limit.startsWith("$") ? slotWord(match, sentence, limit.substring(1), "comparator") : limit;
            comparator = said.isEmpty() ? Comparator.EQ : Comparator.valueOf(said.toUpperCase(Locale.ROOT));
        }
        Demand earlier = before != null && inherits && measure.isEmpty() ? before.demand() : null;
        return new Demand(
                earlier != null ? earlier.measure() : measure.equals("change") ? Measure.CHANGE : Measure.LEVEL,
                earlier != null
                        ? earlier.trend()
                        : trend.isEmpty() ? null : Trend.valueOf(trend.toUpperCase(Locale.ROOT)),
                comparator,
                quantity.in(quantity.unit()),
                tierOf(tier(sentence, quantity)),
                cadence(sentence, quantity));
    }

    private static String slotWord(MarkPattern.Match match, Marked sentence, String slot, String column) {
        int[] run = match.slots().get(slot);
        for (Mark mark : sentence.marks()) {
            if (run != null && mark.start() == run[0] && mark.word() != null) {
                return mark.word().value(column, "");
            }
        }
        return "";
    }

    /**
     * 力争 and its like govern the clause they stand in; at the head of a clause that has a name of its own, also the
     * clauses after it, to the next semicolon.
     */
    static @Nullable Mark tier(Marked sentence, Quantity quantity) {
        int number = quantity.core().start();
        Mark tier = null;
        for (Mark mark : sentence.marks()) {
            if (mark.start() >= number) {
                break;
            }
            if (!isNoun(sentence, mark) && tierOf(mark) != null) {
                int stop = lastStop(sentence, number, STOPS);
                boolean sameClause = mark.start() > stop;
                boolean sticky = opensClause(sentence, mark)
                        && lastStop(sentence, number, ";。") < mark.start()
                        && governs(sentence, mark)
                        && (doing(sentence, quantity, stop + 1) || !isDone(sentence, mark.end()));
                tier = sameClause || sticky ? mark : null;
            }
        }
        return tier;
    }

    /** 经过五年努力, and then a stop: nothing is told that it could govern. */
    private static boolean isNoun(Marked sentence, Mark mark) {
        return mark.end() == sentence.folded().length()
                || STOPS.indexOf(sentence.folded().charAt(mark.end())) >= 0;
    }

    private static @Nullable Tier tierOf(@Nullable Mark mark) {
        if (mark == null) {
            return null;
        }
        return mark.has("stretch")
                ? Tier.STRETCH
                : mark.has("base-tier") ? Tier.BASE : mark.has("incentive") ? Tier.INCENTIVE : null;
    }

    /** 努力实现…同步 says by itself what is striven for: where its own clause has no number, it governs none after it. */
    private static boolean governs(Marked sentence, Mark mark) {
        return !mark.has("reach")
                || sentence.marks().stream()
                        .filter(m -> m.isQuantity() && m.start() >= mark.end())
                        .anyMatch(m -> lastStop(sentence, m.start(), STOPS) < mark.end());
    }

    /** Whether the number is how much is done, rather than the level of a name that begins with a verb (新建机组煤耗). */
    private static boolean doing(Marked sentence, Quantity quantity, int from) {
        return isDone(sentence, from) && !LEVELS.contains(quantity.family());
    }

    /** Whether a clause begins with a verb (创建6家…) rather than with a subject (…比例达到6%). */
    private static boolean isDone(Marked sentence, int from) {
        return sentence.marks().stream().anyMatch(m -> m.start() == from && m.has("action"));
    }

    /** Whether nothing but a time stands between the last stop and the mark, and a name or a time (力争到2025年) follows. */
    private static boolean opensClause(Marked sentence, Mark mark) {
        int from = lastStop(sentence, mark.start(), STOPS + "、") + 1;
        for (Mark other : sentence.marks()) {
            if (other.isTime() && other.end() <= mark.start() && other.start() >= from) {
                from = other.end();
            }
        }
        boolean first = sentence.folded().substring(from, mark.start()).isBlank();
        Mark next = sentence.marks().stream()
                .filter(m -> m.start() >= mark.end() && !m.isTime())
                .findFirst()
                .orElse(null);
        boolean named = next != null
                && next.isQuantity()
                && STOPS.indexOf(sentence.folded()
                                .charAt(Math.min(next.end(), sentence.folded().length() - 1)))
                        < 0;
        return first && (next == null || next.has("action") || named || next.start() - mark.end() >= 2);
    }

    /** Whether the clause that ends here is one of what is done each year. */
    private static boolean isYearly(Marked sentence, int end) {
        int from = lastStop(sentence, end, STOPS) + 1;
        return sentence.marks().stream()
                .anyMatch(mark -> mark.start() == from
                        && mark.has("annual")
                        && sentence.marks().stream().anyMatch(m -> m.start() == mark.end() && m.has("action")));
    }

    private static int lastStop(Marked sentence, int before, String stops) {
        for (int i = before - 1; i >= 0; i--) {
            if (stops.indexOf(sentence.folded().charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How often, as the clause says before its number; 每年 goes on to a clause that says only what else is done: 每年培训500人次，组织演练2次.
     */
    private static @Nullable Cadence cadence(Marked sentence, Quantity quantity) {
        int number = quantity.core().start();
        int stop = lastStop(sentence, number, STOPS);
        boolean goesOn = stop > 0
                && !LEVELS.contains(quantity.family())
                && sentence.folded().charAt(stop) == ','
                && sentence.marks().stream()
                        .anyMatch(m -> m.start() == stop + 1
                                && m.has("action")
                                && LASTING.stream().noneMatch(m::has));
        Cadence cadence = goesOn && isYearly(sentence, stop) ? Cadence.ANNUAL : null;
        for (Mark mark : sentence.marks()) {
            if (mark.start() > stop && mark.end() <= number) {
                if (mark.isQuantity() && !mark.has("age")) {
                    cadence = sentence.folded().startsWith("、", mark.end()) ? cadence : null;
                } else if (mark.has("annual")) {
                    cadence = Cadence.ANNUAL;
                } else if (mark.has("cumulative")) {
                    cadence = Cadence.CUMULATIVE;
                }
            }
        }
        return cadence;
    }
}
