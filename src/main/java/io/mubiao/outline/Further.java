package io.mubiao.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a further document that begins without a mark inside the body of the first: a title of its own, and the outermost
 * labels begin again at 1 below it.
 */
final class Further {
    private static final int FARTHEST_LABEL = 40;

    private Further() {}

    /**
     * The title of the next document after this one's headings; null where the body is one document.
     *
     * @param main the headings of the body as far as they were understood
     */
    static Titles.@Nullable Found after(
            List<Heading> main, List<Passage> body, List<Candidate> candidates, FrontWords words) {
        Heading last = lastOutermost(main);
        if (last == null) {
            return null;
        }
        Titles titles = new Titles(words);
        LabelStyle style = style(last, candidates);
        List<Integer> restarts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.style() == style
                    && candidate.number() == 1
                    && candidate.start() > last.start()
                    && !candidate.signs().inline()
                    && candidate.headline().isTitle()
                    && goesOn(candidate, candidates)) {
                restarts.add(candidate.passage().index());
            }
        }
        for (int restart : restarts) {
            Titles.Found found = titleAbove(body, restart, last.start(), titles);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Heading lastOutermost(List<Heading> main) {
        Heading last = null;
        for (Heading heading : main) {
            last = heading.level() == main.get(0).level() ? heading : last;
        }
        return last;
    }

    private static @Nullable LabelStyle style(Heading heading, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.start() == heading.start())
                .map(Candidate::style)
                .findFirst()
                .orElse(null);
    }

    private static boolean goesOn(Candidate first, List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(c -> c.style() == first.style() && c.number() == 2 && c.start() > first.start());
    }

    private static Titles.@Nullable Found titleAbove(List<Passage> body, int label, int after, Titles titles) {
        int offset = body.get(0).index();
        for (int i = Math.max(0, label - offset - FARTHEST_LABEL); i < label - offset; i++) {
            Titles.Found found = body.get(i).start() > after ? titles.at(body, i, label - offset) : null;
            if (found != null) {
                return new Titles.Found(found.title(), found.first() + offset, found.end() + offset);
            }
        }
        return null;
    }
}
