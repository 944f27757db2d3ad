package io.mubiao.extract.draft;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.model.Period;
import io.mubiao.model.Target.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The times that hold at a place of a sentence: the last one said before it, with what an earlier sentence hands on.
 *
 * <p>In {@code 到2025年，能耗比2020年累计下降12%，“十四五”期间年均下降2.4%} the first number is due in 2025 against 2020, the
 * second in 2025 too, over 2021 to 2025.
 */
public final class Timeline {
    /** 2000年底前建成的: a time that says which are meant. */
    private static final Pattern ATTRIBUTE = Pattern.compile("[^,;:。、!?]{0,8}的");

    /** 为2030年碳达峰奠定基础: a time for which something else makes ready. */
    private static final Pattern LATER_ENDS = Pattern.compile("[^,;:。]{0,40}?(奠定|打下|打好|夯实|创造|提供|积累)");

    private static final Pattern LATER_BEGINS = Pattern.compile("(?<![作成称])为[^,;:。]{0,20}$");

    /** 在2023年完成一期的基础上: a time by which something else is done before. */
    private static final Pattern GROUND_ENDS = Pattern.compile("[^,;:。]{0,60}?基础上");

    private static final Pattern GROUND_BEGINS = Pattern.compile("在[^,;:。]{0,20}$");

    private static final Set<String> TIMES = Set.of("by", "during", "in");

    private static final Set<String> AND = Set.of("、", "和", "及", "与");

    private final String folded;
    private final List<Mark> marks;
    private final Clock clock;
    private final @Nullable Mark handedOn;

    public Timeline(Marked sentence, Clock clock, @Nullable Mark handedOn) {
        this.folded = sentence.folded();
        this.marks = sentence.marks();
        this.clock = clock;
        this.handedOn = handedOn;
    }

    /** The deadline, year or period in force; null where none is. */
    @Nullable
    public Mark inForce(int offset) {
        Mark own = beside(offset);
        Mark last = handedOn;
        for (Mark mark : own == null ? marks : List.<Mark>of()) {
            boolean time = mark.kind().equals("by")
                    || mark.kind().equals("during")
                    || mark.kind().equals("in");
            if (time && mark.start() < offset && !isMonth(mark) && !isApart(mark, last, offset)) {
                last = mark;
            }
        }
        return own == null ? last : own;
    }

    /** The time that stands alone in a bracket behind the number at this place: 由40%（2020年）提高到45%（2025年）; null without it. */
    private @Nullable Mark beside(int offset) {
        int end = marks.stream()
                .filter(m -> m.isQuantity() && m.start() <= offset && offset < m.end())
                .mapToInt(Mark::end)
                .findFirst()
                .orElse(-1);
        return end < 0 || !folded.startsWith("(", end)
                ? null
                : marks.stream()
                        .filter(m -> m.isTime() && m.start() == end + 1 && folded.startsWith(")", m.end()))
                        .filter(m -> TIMES.contains(m.kind()))
                        .findFirst()
                        .orElse(null);
    }

    private boolean isApart(Mark mark, @Nullable Mark before, int offset) {
        return isAttribute(mark, before)
                || isAside(mark, offset)
                || isWithin(mark, before)
                || isInBrackets(mark, offset);
    }

    /**
     * Whether a time stands with a number of its own in a bracket that is closed before, 普及率达到90%（2020年为72%），治理率达到40%, or alone
     * behind another number.
     */
    private boolean isInBrackets(Mark mark, int offset) {
        int close = folded.indexOf(')', mark.end());
        int open = folded.lastIndexOf('(', mark.start());
        return close >= 0
                && close < offset
                && open > folded.lastIndexOf(')', mark.start())
                && marks.stream().anyMatch(m -> m.isQuantity() && m.end() <= close && m.end() >= open);
    }

    /** Whether a time is all of the year that was named before, in a text without a date also by its heading: 2023年…，全年实现…;
     * in a plan of several years it is each of them. */
    private boolean isWithin(Mark mark, @Nullable Mark before) {
        if (mark.word() == null || mark.word().value("within") == null) {
            return false;
        }
        boolean named = before != null
                && (!before.equals(handedOn) || clock.now() == null)
                && before.kind().equals("in")
                && before.years().get(1) > 0;
        return named || clock.several();
    }

    /** Whether a time gone by, under a deadline to come, only says which are meant: 到2025年，2000年底前建成的小区. */
    private boolean isAttribute(Mark mark, @Nullable Mark before) {
        return before != null
                && isPast(mark)
                && !isPast(before)
                && ATTRIBUTE.matcher(folded).region(mark.end(), folded.length()).lookingAt();
    }

    /** Whether a time is that of something else, for which this makes ready or on which it stands. */
    private boolean isAside(Mark mark, int offset) {
        if (ends(LATER_ENDS, mark) >= 0 && begins(LATER_BEGINS, mark)) {
            return true;
        }
        int end = ends(GROUND_ENDS, mark);
        return end >= 0 && end <= offset && (folded.startsWith("在", mark.start()) || begins(GROUND_BEGINS, mark));
    }

    private boolean begins(Pattern pattern, Mark mark) {
        return pattern.matcher(folded).region(0, mark.start()).find();
    }

    private int ends(Pattern pattern, Mark mark) {
        Matcher matcher = pattern.matcher(folded).region(mark.end(), folded.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether the sentence itself says a time that holds to its end. */
    public boolean own() {
        Mark force = inForce(Integer.MAX_VALUE);
        return force != null && !force.equals(handedOn);
    }

    /** A month or day without a year (6月底前) lies in the year that is in force. */
    private static boolean isMonth(Mark mark) {
        return mark.word() == null && mark.years().get(1) == 0;
    }

    /** Whether what stands here is due, rather than done or timeless. */
    public boolean hasDeadline(int offset) {
        Mark mark = inForce(offset);
        return mark == null ? clock.only() != null : !isPast(mark);
    }

    public boolean isPast(int offset) {
        Mark mark = inForce(offset);
        return mark != null && isPast(mark);
    }

    private boolean isPast(Mark mark) {
        int end = end(mark);
        return end > 0 && clock.isPast(end);
    }

    /**
     * The years of a number.
     *
     * @param target the mark that says its target year, of this sentence or handed on; null where none does
     * @param base the one that says its base year
     */
    public record Told(Timing timing, @Nullable Mark target, @Nullable Mark base) {}

    /**
     * The years of a number that stands from {@code start}; one of a list of numbers of one thing has the year of its place
     * where as many are listed, with 分别 or without: {@code 到2025年和2027年，普及率提高到80%和90%}.
     *
     * @param base the tag of the mark that gives its base year; null where it has none
     */
    public Told told(int start, @Nullable String base, int place, int count) {
        List<Mark> listed = listed(start);
        if (listed.size() == 1 && count > 1) {
            listed = years(listed.get(0));
        }
        boolean each = listed.size() == count && count > 1;
        return told(each ? listed.get(place) : inForce(start), base == null ? null : base(start, base));
    }

    /** The times before a place that are listed with the one in force there. */
    private List<Mark> listed(int offset) {
        List<Mark> listed = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() < offset && List.of("by", "during", "in").contains(mark.kind())) {
                int end = listed.isEmpty() ? 0 : listed.get(listed.size() - 1).end();
                if (!AND.contains(folded.substring(end, mark.start()))) {
                    listed.clear();
                }
                listed.add(mark);
            }
        }
        return listed;
    }

    /** The years of a period, each as a time of its own: 2021—2023年分别为41%、42%、43%. */
    private static List<Mark> years(Mark period) {
        int from = period.years().get(0);
        int to = period.years().get(1);
        return from <= 0 || !period.kind().equals("during")
                ? List.of(period)
                : IntStream.rangeClosed(from, to)
                        .mapToObj(year -> Mark.time(period.kind(), period.start(), period.end(), List.of(year, year)))
                        .toList();
    }

    private Told told(@Nullable Mark mark, @Nullable Mark base) {
        Integer target = mark == null ? clock.only() : Integer.valueOf(end(mark));
        boolean period = mark != null
                && !mark.equals(handedOn)
                && mark.kind().equals("during")
                && mark.years().get(0) < end(mark);
        int compared = base == null ? 0 : end(base);
        Timing timing = new Timing(
                compared == 0 ? null : Integer.valueOf(compared),
                target != null && target == 0 ? null : target,
                period && mark != null ? new Period(mark.years().get(0), end(mark)) : null);
        return new Told(timing, mark, base);
    }

    /** The year compared with that was said last; a mean over the years has none from before a semicolon. */
    private @Nullable Mark base(int start, String kind) {
        int wall = folded.lastIndexOf(';', start);
        boolean yearly = marks.stream().anyMatch(m -> m.start() > wall && m.end() <= start && m.has("annual"));
        Mark base = null;
        for (Mark mark : marks) {
            boolean before = mark.start() < start && (!yearly || mark.start() > wall);
            base = before && mark.kind().equals(kind) ? mark : base;
        }
        return base;
    }

    /** The last year that a time says; 今年 is the year of the document; 0 where it says none. */
    public int end(Mark mark) {
        int end = mark.years().get(1);
        Integer now = clock.now();
        return end <= 0 && mark.word() != null && now != null && mark.word().value("offset") != null
                ? now + Integer.parseInt(mark.word().value("offset", "0"))
                : end;
    }
}
