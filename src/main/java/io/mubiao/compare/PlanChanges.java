package io.mubiao.compare;

import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of the targets of one plan in another of the same region: its next one, or its final form. */
public record PlanChanges(Plan before, Plan after, List<Change> changes) {
    public PlanChanges {
        changes = List.copyOf(changes);
    }

    /**
     * One target and what became of it.
     *
     * @param indicator the id, {@code name} as people call it
     * @param why in what they differ, where they cannot be compared
     * @param relation whether more or less is asked for now; null where nobody says which way is better
     */
    public record Change(Kind kind, Named indicator, Sides sides, @Nullable Why why, @Nullable Relation relation) {}

    /** An indicator. */
    public record Named(String id, String name) {}

    /**
     * The target then and now.
     *
     * @param inWords where one is lacking: whether that plan promises it without a number
     */
    public record Sides(@Nullable Target before, @Nullable Target after, boolean inWords) {}

    /** What became of a target. */
    public enum Kind {
        NEW,
        DROPPED,
        RAISED,
        LOWERED,
        UNCHANGED,
        NOT_COMPARABLE;

        /** As the JSON has it, such as {@code not-comparable}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
