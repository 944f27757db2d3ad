package io.mubiao.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.mubiao.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A compiled pattern: tried at a number (what stands left of it, and right of it), or anywhere in a sentence. */
final class MarkPattern {
    private final Rule rule;
    private final Alphabet alphabet;
    private final Pattern left;
    private final @Nullable Focus focus;

    MarkPattern(Rule rule, Alphabet alphabet, String left, @Nullable Focus focus) {
        this.rule = rule;
        this.alphabet = alphabet;
        this.left = Pattern.compile(left);
        this.focus = focus;
    }

    /** The pattern of what follows the number, and the characters that the number's mark may be. */
    record Focus(Pattern right, String chars) {}

    /** A match: the rule, the run of the sentence, and the runs that the named slots caught. */
    record Match(Rule rule, int start, int end, Map<String, int[]> slots) {
        Match {
            slots = Map.copyOf(slots);
        }
    }

    Rule rule() {
        return rule;
    }

    /** Whether the rule fits the number at this character; {@code from} is the first character it may look at. */
    @Nullable
    Match at(Marked.Encoded sentence, int from, int at) {
        if (focus == null || focus.chars().indexOf(sentence.chars().charAt(at)) < 0) {
            return null;
        }
        Matcher after = focus.right().matcher(sentence.chars().substring(at + 1));
        if (!after.find()) {
            return null;
        }
        Matcher before = left.matcher(sentence.chars().substring(from, at));
        if (!before.find()) {
            return null;
        }
        Map<String, int[]> slots = new HashMap<>();
        collect(left, before, from, sentence, slots);
        collect(focus.right(), after, at + 1, sentence, slots);
        int start = sentence.starts()[from + before.start()];
        int end = sentence.starts()[at + 1 + after.end()];
        return new Match(rule, start, end, slots);
    }

    private static void collect(
            Pattern pattern, Matcher matcher, int offset, Marked.Encoded sentence, Map<String, int[]> slots) {
        for (String name : pattern.namedGroups().keySet()) {
            if (matcher.start(name) >= 0) {
                int start = sentence.starts()[offset + matcher.start(name)];
                slots.put(name, new int[] {start, sentence.starts()[offset + matcher.end(name)]});
            }
        }
    }

    /**
     * The sentence with each match made one mark of the kind that the rule gives; a time keeps its years. A group named
     * {@code run} is what becomes the mark, where the pattern also looks at what stands beside it.
     */
    Marked compose(Marked sentence) {
        Marked.Encoded encoded = sentence.encode(alphabet::of);
        Matcher matcher = left.matcher(encoded.chars());
        List<Mark> marks = new ArrayList<>(sentence.marks());
        boolean changed = false;
        boolean part = left.namedGroups().containsKey("run");
        while (matcher.find()) {
            int start = encoded.starts()[part ? matcher.start("run") : matcher.start()];
            int end = encoded.starts()[part ? matcher.end("run") : matcher.end()];
            List<Mark> inside = marks.stream()
                    .filter(m -> m.start() >= start && m.end() <= end)
                    .toList();
            Mark time = inside.stream().filter(Mark::isTime).findFirst().orElse(null);
            if (time == null || end == start) {
                continue;
            }
            int place = marks.indexOf(inside.get(0));
            marks.removeAll(inside);
            Mark composed = new Mark(rule.gives("kind", "when"), start, end, time.word(), time.years(), List.of());
            marks.add(place, composed);
            changed = true;
        }
        return changed ? new Marked(sentence.text(), sentence.folded(), marks) : sentence;
    }

    /** Whether the whole of the sentence is a match. */
    boolean matchesAll(Marked.Encoded sentence) {
        return left.matcher(sentence.chars()).matches();
    }
}
