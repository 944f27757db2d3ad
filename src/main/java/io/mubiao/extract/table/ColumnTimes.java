package io.mubiao.extract.table;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns of an indicator table that hold base values from those that hold targets, by the years of their
 * heads, else of the caption.
 *
 * <p>A column of mean growth, of growth alone (增长（%）) or of changes has the year of the column before it. A column without any year holds targets only if its
 * head says so (目标, 规划值), or if the document plans for one year; what is reached by then (现状值, 上年完成数) is not of that year, nor of
 * one to come that the caption says. 规划期末 is the last year of the plan.
 */
final class ColumnTimes {
    private static final Pattern BARE_YEAR = Pattern.compile("(?:^|[^0-9])((?:19|20)[0-9]{2})(?:[^0-9]|$)");

    private final Marker marker;

    ColumnTimes(Marker marker) {
        this.marker = marker;
    }

    /** What a column's values are. */
    enum Kind {
        BASE,
        AIM,
        NEITHER
    }

    /**
     * A column's time.
     *
     * @param year the year of its values, or the last of its period
     * @param compared the year they are compared with, as the head or the caption says
     * @param own whether the column's own head says the year
     */
    record ColumnTime(
            Kind kind,
            @Nullable Integer year,
            @Nullable Period period,
            @Nullable Integer compared,
            boolean annual,
            boolean own) {

        /** The same column in a row that says its own year: 完成时限 2024年, or 2023年 before the values of all indicators. */
        ColumnTime in(Period years, Clock clock, boolean whole) {
            if (!whole && (own || kind != Kind.AIM)) {
                return this;
            }
            int year = years.end();
            Period period = years.start() < year ? years : null;
            return new ColumnTime(clock.isPast(year) ? Kind.BASE : Kind.AIM, year, period, compared, annual, false);
        }

        boolean isAim() {
            return kind == Kind.AIM && year != null;
        }
    }

    List<ColumnTime> apply(TableTargets.Scene scene, List<TableHeads.Head> heads) {
        Marked caption = marker.apply(scene.caption() == null ? "" : scene.caption());
        Integer captioned = compared(caption);
        List<ColumnTime> times = new ArrayList<>();
        ColumnTime before = null;
        for (TableHeads.Head head : heads) {
            Marked marked = marker.apply(head.text());
            Integer compared = compared(marked);
            compared = compared == null ? captioned : compared;
            Mark own = ownTime(head, marked);
            Mark time = own == null ? lastTime(caption) : own;
            boolean annual = head.is("annual");
            boolean moves = head.is("cumulative") || head.is("moved") || head.is("growth") || compared(marked) != null;
            boolean change = annual || (moves && !head.is("stage"));
            ColumnTime column = own == null && change && before != null
                    ? new ColumnTime(before.kind(), before.year(), null, compared, annual, false)
                    : column(scene, head, time, compared, own != null);
            times.add(column);
            before = column.year() == null && column.kind() != Kind.AIM ? before : column;
        }
        return times;
    }

    /** The time that a head names; that of a base column may be one that others are compared with (2020年基准值). */
    private static @Nullable Mark ownTime(TableHeads.Head head, Marked marked) {
        Mark last = lastTime(marked);
        if (last == null && head.is("base")) {
            last = marked.marks().stream()
                    .filter(m -> m.has("base"))
                    .findFirst()
                    .orElse(null);
        }
        return last == null ? bareYear(unmarked(marked)) : last;
    }

    /** A head without the times that were understood: the year of 比2020年下降 is not that of its values. */
    private static String unmarked(Marked marked) {
        StringBuilder left = new StringBuilder(marked.folded());
        for (Mark mark : marked.marks()) {
            if (mark.isTime()) {
                left.replace(mark.start(), mark.end(), "　".repeat(mark.end() - mark.start()));
            }
        }
        return left.toString();
    }

    private ColumnTime column(
            TableTargets.Scene scene,
            TableHeads.Head head,
            @Nullable Mark time,
            @Nullable Integer compared,
            boolean own) {
        Clock clock = scene.clock();
        boolean base = (head.is("base") || head.is("begin")) && !head.is("aim");
        if (head.isAside() || head.is("stage")) {
            return new ColumnTime(Kind.NEITHER, null, null, compared, false, own);
        }
        if (!own && head.is("end") && clock.end() != null) {
            return new ColumnTime(Kind.AIM, clock.end(), null, compared, false, true);
        }
        boolean ahead = time != null && !own && !clock.isPast(time.years().get(1));
        if (base && (time == null || ahead)) {
            Integer plan = clock.only() == null && time != null ? single(time) : clock.only();
            return new ColumnTime(Kind.BASE, relative(head, plan), null, compared, false, false);
        }
        if (time == null) {
            boolean aim = head.is("aim") || clock.only() != null;
            return new ColumnTime(aim ? Kind.AIM : Kind.NEITHER, clock.only(), null, compared, false, false);
        }
        int start = time.years().get(0);
        int end = time.years().get(1);
        Kind kind = base || clock.isPast(end) ? Kind.BASE : Kind.AIM;
        Period period = start < end ? new Period(start, end) : null;
        return new ColumnTime(kind, end, period, compared, head.is("annual"), own);
    }

    /** The year of a present state that is told from the one year of the plan: 上年完成数; null where it is not. */
    private @Nullable Integer relative(TableHeads.Head head, @Nullable Integer plan) {
        for (Mark mark : marker.apply(head.text()).marks()) {
            String offset = mark.word() == null ? "" : mark.word().value("offset", "");
            if (!offset.isEmpty() && plan != null) {
                return plan + Integer.parseInt(offset);
            }
        }
        return null;
    }

    private static @Nullable Integer single(Mark time) {
        return time.years().get(0).equals(time.years().get(1)) ? time.years().get(0) : null;
    }

    private static @Nullable Mark lastTime(Marked marked) {
        Mark last = null;
        for (Mark mark : marked.marks()) {
            if (mark.isTime() && mark.years().get(1) > 0 && !mark.has("base")) {
                last = mark;
            }
        }
        return last;
    }

    /** The year that something is compared with (比2020年); null where none is named. */
    static @Nullable Integer compared(Marked marked) {
        return marked.marks().stream()
                .filter(m -> m.has("base"))
                .map(m -> m.years().get(1))
                .filter(year -> year > 0)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Mark bareYear(String head) {
        Matcher year = BARE_YEAR.matcher(head);
        if (!year.find()) {
            return null;
        }
        int found = Integer.parseInt(year.group(1));
        return Mark.time("in", 0, 0, List.of(found, found));
    }
}
