package io.mubiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The addresses of an outline by offset, as {@link Outline#addressAt} gives them, for whoever asks for many. */
public final class Addresses {
    /** What holds from an offset to the next; the empty text for closing matter. */
    private final NavigableMap<Integer, String> from = new TreeMap<>();

    public Addresses(Outline outline) {
        List<Held> all = new ArrayList<>();
        outline.rows()
                .forEach(r ->
                        all.add(new Held(all.size(), r.row().start(), r.row().end(), r.address())));
        outline.sections().forEach(s -> all.add(new Held(all.size(), s.start(), s.end(), s.address())));
        NavigableMap<Integer, List<Held>> beginning = new TreeMap<>();
        for (Held held : all) {
            beginning.computeIfAbsent(held.start(), s -> new ArrayList<>()).add(held);
            beginning.computeIfAbsent(held.end(), e -> new ArrayList<>());
        }
        PriorityQueue<Held> open = new PriorityQueue<>((a, b) -> Integer.compare(a.rank(), b.rank()));
        beginning.forEach((offset, begun) -> {
            open.addAll(begun);
            while (!open.isEmpty() && open.peek().end() <= offset) {
                open.remove();
            }
            from.put(offset, open.isEmpty() ? "" : open.peek().address());
        });
    }

    /** A row or section; of several at one place that of the lowest rank counts. */
    private record Held(int rank, int start, int end, String address) {}

    /** The address of the numbered row or section in which the offset stands; null in closing matter. */
    public @Nullable String at(int offset) {
        Map.Entry<Integer, String> held = from.floorEntry(offset);
        return held == null || held.getValue().isEmpty() ? null : held.getValue();
    }
}
