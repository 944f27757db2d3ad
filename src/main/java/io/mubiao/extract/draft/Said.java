package io.mubiao.extract.draft;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.model.Span;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the text the times and tiers (力争) of a document are said, so that of one that is handed on it can be told where it comes
 * from.
 */
public final class Said {
    private static final List<String> TIERS = List.of("stretch", "base-tier", "incentive");

    private final IdentityHashMap<Mark, Span> places = new IdentityHashMap<>();

    /** Notes those of what begins at this place of the text. */
    public void note(Marked marked, int start) {
        for (Mark mark : marked.marks()) {
            if (mark.isTime() || TIERS.stream().anyMatch(mark::has)) {
                places.put(mark, new Span(start + mark.start(), start + mark.end()));
            }
        }
    }

    /** Notes a time that a run of the text says. */
    public void note(Mark time, Span run) {
        places.put(time, run);
    }

    /** Notes those of a title, which stands behind its label somewhere from this place on. */
    public void note(Marked title, String text, int from) {
        int at = text.indexOf(title.text(), from);
        if (at >= 0) {
            note(title, at);
        }
    }

    /** Null where the place is not known. */
    @Nullable
    Span at(Mark mark) {
        return places.get(mark);
    }
}
