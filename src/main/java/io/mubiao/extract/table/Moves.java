package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Trend;
import io.mubiao.rules.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a table moves: whether it is a change or a level, and up or down.
 *
 * @param told whether a word or a sign says so
 */
record Moves(Measure measure, @Nullable Trend trend, boolean told) {
    /** Growth that the head of the column tells of. */
    static final Moves GROWTH = new Moves(Measure.CHANGE, Trend.UP, false);

    private static final Moves NOT = new Moves(Measure.LEVEL, null, false);

    private static Moves of(Mark word) {
        String trend = word.word() == null ? "" : word.word().value("trend", "");
        return new Moves(
                word.has("to") ? Measure.LEVEL : Measure.CHANGE,
                trend.isEmpty() ? null : Trend.valueOf(trend.toUpperCase(Locale.ROOT)),
                true);
    }

    /**
     * Reads it from what the cell says (下降16%, 新增100), from its sign ({@code [-16]}, {@code ↓13.5}), from the end of the
     * row's name (能耗强度降低) or of the column's head (比2020年下降, “十四五”新增), in this order.
     */
    static final class Reader {
        private static final Pattern SIGN = Pattern.compile("^\\s*[(（]?\\s*([-↓＋+↑])\\s*(?=[0-9])");

        private final Set<String> additions;
        private final Set<String> variations;
        private final List<String> growths;
        private final PrintedNames printed;

        Reader(RuleBook book, PrintedNames printed) {
            this.additions = Set.copyOf(book.words("tables").terms("added"));
            this.variations = Set.copyOf(book.words("tables").terms("moved"));
            this.growths = book.words("tables").terms("growth");
            this.printed = printed;
        }

        Moves apply(TableHeads.Head head, Marked value, TableNames.Named row) {
            Mark said = first(value, "change") == null ? first(value, "to") : first(value, "change");
            if (said != null) {
                return of(said);
            }
            if (additions.stream().anyMatch(value.folded().strip()::startsWith)) {
                return new Moves(Measure.CHANGE, Trend.UP, false);
            }
            Matcher sign = SIGN.matcher(value.folded());
            if (sign.find()) {
                Trend trend = "-↓".contains(sign.group(1)) ? Trend.DOWN : Trend.UP;
                return new Moves(Measure.CHANGE, trend, true);
            }
            Mark named = row.measured().change();
            Mark headed = named == null ? printed.change(head.last()) : named;
            if (headed != null) {
                return of(headed);
            }
            String last = printed.bare(head.last());
            if (additions.stream().anyMatch(last::endsWith)) {
                return new Moves(Measure.CHANGE, Trend.UP, true);
            }
            if (head.is("growth") && growths.stream().noneMatch(row.name()::endsWith)) {
                return GROWTH;
            }
            boolean varies = variations.stream().anyMatch(last::endsWith);
            return varies ? new Moves(Measure.CHANGE, null, true) : NOT;
        }

        /** Whether a column of yearly means says how much grows: 年均增速, not 年均浓度. */
        boolean isGrowth(TableHeads.Head head) {
            return growths.stream().anyMatch(head.last()::contains);
        }

        private static @Nullable Mark first(Marked marked, String tag) {
            return marked.marks().stream().filter(m -> m.has(tag)).findFirst().orElse(null);
        }
    }
}
