package io.mubiao.extract.draft;

import io.mubiao.extract.mark.Mark;
import io.mubiao.model.Inherited;
import io.mubiao.model.Inherited.Field;
import io.mubiao.model.Place;
import io.mubiao.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the fields of a target are said, as far as that is known; places are offsets in the text. */
public record Sources(List<Source> all) {
    public static final Sources NONE = new Sources(List.of());

    public Sources {
        all = List.copyOf(all);
    }

    /** @param span null where a field has the one year that the plan is for */
    public record Source(Field field, @Nullable Span span) {}

    /** Those of a target that a sentence gave. */
    public static Sources of(Draft draft, int sentence, Said said) {
        List<Source> all = new ArrayList<>();
        Span shared = draft.sayers().shared();
        if (shared != null) {
            all.add(new Source(Field.INDICATOR, new Span(sentence + shared.start(), sentence + shared.end())));
        }
        Mark tier = draft.sayers().tier();
        Span tiered = tier == null ? null : said.at(tier);
        if (tiered != null) {
            all.add(new Source(Field.TIER, tiered));
        }
        Timeline.Told years = draft.sayers().years();
        if (years != null) {
            year(Field.BASE_YEAR, years.timing().baseYear(), years.base(), said, all);
            year(Field.TARGET_YEAR, years.timing().targetYear(), years.target(), said, all);
        }
        return new Sources(all);
    }

    /** With one that is said further away. */
    public Sources and(Field field, Span span) {
        List<Source> more = new ArrayList<>(List.of(new Source(field, span)));
        more.addAll(all);
        return new Sources(more);
    }

    private static void year(Field field, @Nullable Integer year, @Nullable Mark mark, Said said, List<Source> all) {
        Span place = mark == null ? null : said.at(mark);
        if (year != null && (mark == null || place != null)) {
            all.add(new Source(field, place));
        }
    }

    /** What is said outside of a run: what has its place there is not inherited. */
    public List<Inherited> outside(Span run, Function<Span, Place> places) {
        List<Inherited> inherited = new ArrayList<>();
        for (Source source : all) {
            Span span = source.span();
            if (span == null || !run.contains(span)) {
                inherited.add(new Inherited(source.field(), span == null ? null : places.apply(span)));
            }
        }
        return inherited;
    }
}
