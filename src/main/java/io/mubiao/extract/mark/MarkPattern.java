package io.mubiao.extract.mark;

import io.mubiao.match.Expression;
import io.mubiao.match.Finder;
import io.mubiao.match.Kinds;
import io.mubiao.match.Program;
import io.mubiao.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled pattern: tried at a number (what stands left of it, and right of it), or anywhere in a sentence. */
public final class MarkPattern {
    private final Source source;
    private final Kinds kinds;
    private final Finder left;
    private final Finder right;

    MarkPattern(Source source, Kinds kinds) {
        this.source = source;
        this.kinds = kinds;
        left = new Finder(Program.forward(source.aboutNumber() ? source.left().toTheEnd() : source.left(), kinds));
        right = new Finder(Program.forward(source.right(), kinds));
    }

    /**
     * A pattern as it was read.
     *
     * @param left what stands before the number; the whole where it asks about none
     * @param right what stands behind it
     * @param focus the characters that the number's mark may be; empty where the pattern asks about none
     */
    public record Source(Rule rule, Expression left, Expression right, String focus) {
        public boolean aboutNumber() {
            return !focus.isEmpty();
        }
    }

    /** A match: the rule, the run of the sentence, and the runs that the named slots caught. */
    public record Match(Rule rule, int start, int end, Map<String, int[]> slots) {
        public Match {
            slots = Map.copyOf(slots);
        }
    }

    public Rule rule() {
        return source.rule();
    }

    public Source source() {
        return source;
    }

    /** Whether the rule asks about numbers of this kind. */
    public boolean asksAbout(char mark) {
        return source.focus().indexOf(mark) >= 0;
    }

    /** How the rule, of which it is known that it fits, fits the number: {@code start} is where its farthest fit begins. */
    @Nullable
    public Match at(Marked.Encoded sentence, int from, int start, int at) {
        Finder.Found before = left.at(sentence.kinds(), from, at, start);
        Finder.Found after = right.at(sentence.kinds(), at + 1, sentence.chars().length(), at + 1);
        if (before == null || after == null) {
            return null;
        }
        Map<String, int[]> slots = new HashMap<>();
        collect(left, before, sentence, slots);
        collect(right, after, sentence, slots);
        return new Match(rule(), sentence.starts()[start], sentence.starts()[after.end()], slots);
    }

    private static void collect(Finder finder, Finder.Found found, Marked.Encoded sentence, Map<String, int[]> slots) {
        for (int i = 0; i < finder.names().size(); i++) {
            int start = found.notes()[2 * i];
            int end = found.notes()[2 * i + 1];
            if (start >= 0 && end >= 0) {
                slots.put(finder.names().get(i), new int[] {sentence.starts()[start], sentence.starts()[end]});
            }
        }
    }

    /**
     * The sentence with each match made one mark of the kind that the rule gives; a time keeps its years. A group named
     * {@code run} is what becomes the mark, where the pattern also looks at what stands beside it. Null where none does.
     */
    @Nullable
    Marked compose(Marked sentence, Marked.Encoded encoded) {
        int length = encoded.chars().length();
        Finder.Found found = left.find(encoded.kinds(), 0, length, 0);
        if (found == null) {
            return null;
        }
        List<Mark> marks = new ArrayList<>(sentence.marks());
        boolean changed = false;
        int from = 0;
        while (found != null) {
            int run = 2 * left.names().indexOf("run");
            int start = run < 0 ? found.start() : found.notes()[run];
            int end = run < 0 ? found.end() : found.notes()[run + 1];
            changed |= compose(marks, encoded.starts()[start], encoded.starts()[end]);
            from = Math.max(found.end(), found.start() + 1);
            found = from > length ? null : left.find(encoded.kinds(), 0, length, from);
        }
        return changed ? new Marked(sentence.text(), sentence.folded(), marks) : null;
    }

    private boolean compose(List<Mark> marks, int start, int end) {
        List<Mark> inside =
                marks.stream().filter(m -> m.start() >= start && m.end() <= end).toList();
        Mark time = inside.stream().filter(Mark::isTime).findFirst().orElse(null);
        if (time == null || end == start) {
            return false;
        }
        int place = marks.indexOf(inside.get(0));
        marks.removeAll(inside);
        marks.add(place, new Mark(rule().gives("kind", "when"), start, end, time.word(), time.years(), List.of()));
        return true;
    }

    /** Whether the whole of the sentence is a match. */
    public boolean matchesAll(Marked.Encoded sentence) {
        Finder whole = new Finder(Program.forward(source.left().toTheEnd(), kinds));
        return whole.at(sentence.kinds(), 0, sentence.chars().length(), 0) != null;
    }
}
