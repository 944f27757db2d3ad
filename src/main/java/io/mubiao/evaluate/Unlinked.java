package io.mubiao.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The names that no registry entry takes, the most frequent first: what a registry should grow by next.
 *
 * @param total how many times a name stands in the documents
 * @param linked how many times it is one that the registry knows
 */
public record Unlinked(long total, long linked, List<Entry> entries) {
    private static final Comparator<Entry> MOST_FREQUENT_FIRST = Comparator.comparing(
                    (Entry entry) -> -entry.documents())
            .thenComparing(entry -> -entry.count())
            .thenComparing(Entry::name);

    public Unlinked {
        entries = List.copyOf(entries);
    }

    /**
     * A name, {@code 放射源辐射事故年发生率}, how often it stands, and in how many documents.
     *
     * @param canonical what its wordings share, {@code x-放射源辐射事故年发生率}
     */
    public record Entry(String name, String canonical, long count, long documents, Example example) {}

    /** Where it stands first, and the sentence. */
    public record Example(String document, int page, String quote) {}

    /** With the first of them only. */
    public Unlinked first(int most) {
        return new Unlinked(total, linked, entries.subList(0, Math.min(most, entries.size())));
    }

    /** Whether so many in a hundred are linked. */
    public boolean reaches(double percent) {
        return linked * 100.0 >= total * percent;
    }

    static Unlinked of(long total, long linked, List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(MOST_FREQUENT_FIRST);
        return new Unlinked(total, linked, sorted);
    }
}
