package io.mubiao.extract;

import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.model.Folding;
import io.mubiao.model.PlanText;
import io.mubiao.rules.RuleBook;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that a sentence has from what stands before it: from the sentence that it goes on with (其中…, or the same
 * paragraph or section of aims, or a plain level after one that a year heads, or an item of the same cell), from one that ends with a colon, from the
 * opening of a dashed list, from one that announces how many things a year is to bring (今年办好10件实事), also before a colon, or from
 * the section's title.
 */
final class HandedOn {
    private static final String STOPS = ",;:。";
    private static final List<String> MOVES = List.of("change", "to", "reach", "hold");

    private static final List<String> EACH = List.of("人均", "户均", "每千", "每万", "每百");

    private static final Pattern LATER = Pattern.compile("(左右|时间)?(的时间)?(后|之后|以后|内|之内|以内|,)");

    private static final Pattern FIRST = Pattern.compile("一是|一要|首先|第一[,是、]|[(]?[1一①][).、]|①");

    /** What no sentence holds between two items of a cell: a space, and the number of the second. */
    private static final Pattern BETWEEN_ITEMS = Pattern.compile(" ?(?:\\(?[0-9一二三四五六七八九十]{1,3}[).、] ?)?");

    /** A year that heads a sentence may have a word before it: 力争到2025年. */
    private static final int LEAD = 3;

    private static final int LONGEST_LEAD = 8;

    /** So long is the area before a verb: 全国新增…. */
    private static final int AREA = 2;

    private final PlanText text;
    private final SectionTimes titles;
    private final Headlines headlines;
    private final Pattern announces;
    private final Preludes preludes;
    private @Nullable Mark listed;
    private @Nullable String listedIn;
    private int listedUnder;
    private @Nullable Mark announced;
    private @Nullable Mark itemsDue;
    private int itemsIn = -1;
    private @Nullable Mark force;
    private @Nullable Mark heading;
    private @Nullable Sentence last;
    private @Nullable Sentence asked;
    private @Nullable Mark before;

    /** @param announces the end of a sentence that announces a list, see {@link #announcement} */
    HandedOn(PlanText text, SectionTimes titles, Headlines headlines, Pattern announces) {
        this.text = text;
        this.titles = titles;
        this.headlines = headlines;
        this.announces = announces;
        this.preludes = new Preludes(text);
    }

    /** The end of a sentence that announces how many things a year is to bring: 今年，全力办好10件民生实事。 */
    static Pattern announcement(RuleBook book) {
        String things = String.join("|", book.words("frontmatter").terms("year-list"));
        return Pattern.compile("(?:\\d+|[一二两三四五六七八九十]+)[件项个大类方面]{1,3}[^,;:。0-9]{0,8}(?:" + things + ")。?$");
    }

    /** Whether a sentence tells what the one before consists of. */
    static boolean isOfThese(Marked sentence) {
        return sentence.folded().startsWith("其中");
    }

    /** The time handed on to a sentence; null where none is. */
    @Nullable
    Mark at(Sentence sentence, Marked marked, Setting setting) {
        Mark before = before(sentence, marked, setting);
        if (before != null) {
            return before;
        }
        if (announced != null && begins(sentence)) {
            list(announced, last);
        }
        if (sentence.paragraph() >= 0 && sentence.paragraph() == itemsIn) {
            return itemsDue;
        }
        boolean within = sentence.address() != null
                && listedIn != null
                && headlines.above(sentence) == listedUnder
                && (sentence.address().equals(listedIn) || sentence.address().startsWith(listedIn + "/"));
        return within ? listed : preludes.at(sentence, headlines.time(sentence, titles.at(sentence.address())));
    }

    /** The time of the sentence before, where this one goes on with it. */
    @Nullable
    Mark before(Sentence sentence, Marked marked, Setting setting) {
        if (!sentence.equals(asked)) {
            asked = sentence;
            before = found(sentence, marked, setting);
        }
        return before;
    }

    private @Nullable Mark found(Sentence sentence, Marked marked, Setting setting) {
        if (isOfThese(marked)) {
            return force;
        }
        if (last != null && isSameCell(last, sentence)) {
            return isLater(marked) ? null : heading;
        }
        if (last == null || sentence.paragraph() < 0 || last.paragraph() < 0 || isLater(marked)) {
            return null;
        }
        boolean sameParagraph = sentence.paragraph() == last.paragraph();
        boolean sameSection = setting.aims()
                && Objects.equals(sentence.address(), last.address())
                && headlines.above(sentence) == headlines.above(last);
        if (setting.aims() && sameParagraph) {
            return force;
        }
        return sameSection || (sameParagraph && goesOn(marked)) ? heading : null;
    }

    /** Items of one cell: 1.到2025年，新建学校5所。2.改造道路10公里。 */
    private boolean isSameCell(Sentence one, Sentence next) {
        return one.paragraph() < 0
                && next.paragraph() < 0
                && one.end() <= next.start()
                && BETWEEN_ITEMS
                        .matcher(Folding.fold(text.text().substring(one.end(), next.start())))
                        .matches();
    }

    /** Whether a sentence begins with a time of its own that names no year: 五年后, 再用三年左右. */
    private static boolean isLater(Marked sentence) {
        for (Mark mark : sentence.marks()) {
            if (mark.start() > LEAD) {
                return false;
            }
            if (mark.has("duration")
                    && LATER.matcher(sentence.folded())
                            .region(mark.end(), sentence.folded().length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with a level, a change or an addition (新增治理面积…), and not with something else to do. */
    private static boolean goesOn(Marked sentence) {
        int stop = 0;
        while (stop < sentence.folded().length()
                && STOPS.indexOf(sentence.folded().charAt(stop)) < 0) {
            stop++;
        }
        boolean moved = false;
        for (Mark mark : sentence.marks()) {
            boolean added = mark.has("added") && mark.start() <= AREA;
            boolean other = mark.start() == 0 && !added && (mark.has("action") || mark.has("time"));
            if (mark.start() >= stop || other) {
                return false;
            }
            if (mark.isQuantity()
                    && (moved
                            || mark.has("before")
                            || isReached(sentence.folded(), mark.start())
                            || isOfEach(sentence.folded()))) {
                return true;
            }
            moved |= added;
            moved |= MOVES.stream().anyMatch(mark::has);
        }
        return false;
    }

    /** A level that is told of each (人均公园绿地面积14平方米) needs no verb. */
    private static boolean isOfEach(String folded) {
        return EACH.stream().anyMatch(folded::startsWith);
    }

    /** Whether 达 and the like stand before a number. */
    private static boolean isReached(String folded, int number) {
        return number > 0 && "达至到为".indexOf(folded.charAt(number - 1)) >= 0;
    }

    /** Whether a sentence begins with a year to come. */
    private static boolean isHeaded(Marked sentence, Timeline times) {
        return sentence.marks().stream()
                .filter(m -> List.of("by", "in", "during").contains(m.kind()))
                .anyMatch(
                        m -> (m.start() <= LEAD || isLed(sentence.folded(), m.start())) && times.hasDeadline(m.end()));
    }

    /** Whether a few words alone stand before a time: 近期目标，到2030年. */
    private static boolean isLed(String folded, int time) {
        return time <= LONGEST_LEAD && ",:".indexOf(folded.charAt(time - 1)) >= 0;
    }

    private void list(@Nullable Mark time, @Nullable Sentence opening) {
        listed = time;
        listedIn = opening == null ? null : opening.address();
        listedUnder = opening == null ? -1 : headlines.above(opening);
    }

    /** Whether a sentence is the first of a list: 一是…. */
    private boolean begins(Sentence sentence) {
        return last != null
                && sentence.paragraph() > last.paragraph()
                && Objects.equals(sentence.address(), last.address())
                && FIRST.matcher(opening(sentence)).lookingAt();
    }

    /** How the paragraph of a sentence begins, its number included. */
    private String opening(Sentence sentence) {
        int start = text.paragraphs().get(sentence.paragraph()).start();
        return Folding.fold(text.text().substring(start, sentence.end()));
    }

    /** Notes what a sentence hands on. */
    void see(Sentence sentence, Marked marked, Setting setting, Timeline times) {
        boolean goesOn = heading != null && heading.equals(before(sentence, marked, setting));
        force = times.inForce(marked.folded().length());
        boolean headed = times.own() ? setting.aims() || isHeaded(marked, times) : goesOn;
        heading = headed && times.hasDeadline(marked.folded().length()) ? force : null;
        String said = marked.folded().strip();
        if (said.endsWith(":")) {
            list(force, sentence);
        }
        announced = times.own() && announces.matcher(said).find() ? force : null;
        int colon = said.indexOf(':');
        if (times.own()
                && colon > 0
                && announces.matcher(said.substring(0, colon)).find()) {
            itemsDue = force;
            itemsIn = sentence.paragraph();
        }
        preludes.see(sentence, setting, times.own(), force);
        last = sentence;
    }
}
