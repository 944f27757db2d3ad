package io.mubiao.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes the lists in boxes (专栏) out of the candidates: what follows {@code 专栏3 重点工程} and counts from 1 belongs to
 * the box, up to the first label that goes on with a count from before it.
 *
 * <p>Plans on the environment of 2021 put a box of projects, numbered 1. to 6., between two headings of the very same
 * look; a box's 6. then passes for the heading after 5.
 */
final class Boxes {
    private static final Pattern BOX = Pattern.compile("\\s*[(]?专\\s?栏\\s*-?\\s*(?:[\\d" + Numerals.CHINESE
            + "]+(?:[-.]\\d+)?)?\\s*(?:[:.、)]|\\s|(?=[\"\\u4e00-\\u9fff])|$)");

    private static final int LONGEST = 60;

    private Boxes() {}

    static boolean isBox(Passage passage) {
        return passage.folded().length() < LONGEST
                && BOX.matcher(passage.folded()).lookingAt();
    }

    static List<Candidate> without(List<Candidate> candidates, List<Passage> passages) {
        List<Integer> boxes =
                passages.stream().filter(Boxes::isBox).map(Passage::index).toList();
        if (boxes.isEmpty()) {
            return candidates;
        }
        List<Candidate> kept = new ArrayList<>();
        Map<LabelStyle, Integer> outside = new EnumMap<>(LabelStyle.class);
        Map<LabelStyle, Integer> counts = new EnumMap<>(LabelStyle.class);
        int next = 0;
        boolean inBox = false;
        for (Candidate candidate : candidates) {
            while (next < boxes.size() && boxes.get(next) <= candidate.passage().index()) {
                inBox = true;
                counts.clear();
                next++;
            }
            inBox = inBox && belongs(candidate, counts, outside);
            if (!inBox) {
                kept.add(candidate);
                if (!candidate.signs().inline()) {
                    outside.put(candidate.style(), candidate.number());
                }
            }
        }
        return kept;
    }

    /** Whether the label goes on with the box's own count, or at least with none from before the box. */
    private static boolean belongs(
            Candidate candidate, Map<LabelStyle, Integer> counts, Map<LabelStyle, Integer> outside) {
        if (candidate.style().isNamed()) {
            return false;
        }
        int number = candidate.number();
        int last = counts.getOrDefault(candidate.style(), 0);
        boolean goesOn = number == 1 || (last > 0 && number == last + 1);
        if (!goesOn && number == outside.getOrDefault(candidate.style(), 0) + 1) {
            return candidate.signs().inline();
        }
        counts.put(candidate.style(), number);
        return true;
    }
}
