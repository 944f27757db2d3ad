package io.mubiao.extract.mark;

import io.mubiao.rules.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something recognised in a sentence: a word of a list, a time, a quantity or a list of quantities.
 *
 * @param kind what patterns call it, such as {@code fall}, {@code by} or {@code quantity/share}
 * @param word the row of the word list, where it is one
 * @param years what a time says: a single year twice, a period with its ends; empty for what is no time
 * @param quantities one or, in a coordinated list, more; empty for what is no quantity
 */
public record Mark(
        String kind, int start, int end, @Nullable Word word, List<Integer> years, List<Quantity> quantities) {
    public Mark {
        years = List.copyOf(years);
        quantities = List.copyOf(quantities);
    }

    static Mark word(String kind, int start, int end, Word word) {
        return new Mark(kind, start, end, word, List.of(), List.of());
    }

    public static Mark time(String kind, int start, int end, List<Integer> years) {
        return new Mark(kind, start, end, null, years, List.of());
    }

    static Mark quantities(String kind, int start, int end, List<Quantity> quantities) {
        return new Mark(kind, start, end, null, List.of(), quantities);
    }

    /** Whether the kind has this tag. */
    public boolean has(String tag) {
        int at = kind.indexOf(tag);
        while (at >= 0 && !stands(tag, at)) {
            at = kind.indexOf(tag, at + 1);
        }
        return at >= 0;
    }

    private boolean stands(String tag, int at) {
        int end = at + tag.length();
        return (at == 0 || kind.charAt(at - 1) == '/') && (end == kind.length() || kind.charAt(end) == '/');
    }

    public boolean isQuantity() {
        return !quantities.isEmpty();
    }

    public boolean isTime() {
        return !years.isEmpty();
    }
}
