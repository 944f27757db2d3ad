package io.mubiao.extract.draft;

import io.mubiao.model.Metadata;
import io.mubiao.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * The document's own time: what lies before it was achieved, what lies after it is to be reached.
 *
 * @param now the year of issue, or the first year of the plan; null where neither is known
 * @param only the one year that the document plans for; null where it covers several or says none
 * @param end the last year of the plan; null where it says none
 */
public record Clock(@Nullable Integer now, @Nullable Integer only, @Nullable Integer end) {

    public Clock(@Nullable Integer now, @Nullable Integer only) {
        this(now, only, only);
    }

    public static Clock of(Metadata metadata) {
        Period period = metadata.period();
        String issued = metadata.issue().issuedOn();
        Integer now = issued != null ? Integer.valueOf(issued.substring(0, 4)) : period == null ? null : period.start();
        Integer only = period != null && period.start() == period.end() ? Integer.valueOf(period.start()) : null;
        return new Clock(now, only, period == null ? null : Integer.valueOf(period.end()));
    }

    /** Whether the plan covers several years, so that 全年 is each of them. */
    public boolean several() {
        return end != null && only == null;
    }

    public boolean isPast(int year) {
        return now != null && year < now;
    }
}
