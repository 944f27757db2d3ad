package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.extract.subject.Subjects.Measured;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is done to a thing into the name of what is counted: {@code 新建停车位5000个} is 新建停车位, not 停车位, which would be all
 * that there are; {@code 治理水土流失面积450平方公里} is not 水土流失面积.
 *
 * <p>The verbs are the works of {@code objects/words.tsv}; one that only says that a thing comes to stand (建成, 创建) is none of
 * them. What 、 joins has the verb of the first: {@code 新建泵站2处、水厂1座} has 新建水厂.
 */
final class WorkVerbs {
    /** Nothing is done to a level: 新建建筑节能率72%. */
    private static final Set<String> LEVELS =
            Set.of("share", "points", "bare", "other", "grade", "intensity", "concentration", "fold");

    private static final Set<String> JOINS = Set.of("、", "和", "及", "与", "以及", "(", "(其中", "(含", ",其中");

    private static final String ALIKE = "、和及与或";

    private final List<String> works;

    WorkVerbs(RuleBook book) {
        works = book.words("objects").terms("work");
    }

    /**
     * The same numbers, their names led by the verb that stands before the name or is shared with the one before.
     *
     * @param at where the verb would end: where the name begins, or the number behind which it stands
     * @param goesOn whether a comma joins as well: 新建主管网15公里，入户管网40公里
     */
    List<Measured> apply(List<Measured> measured, int at, Marked sentence, @Nullable Draft before, boolean goesOn) {
        if (measured.stream().anyMatch(m -> LEVELS.contains(m.quantity().family()))) {
            return measured;
        }
        if (measured.stream().anyMatch(m -> begins(m.name(), sentence))) {
            return measured.stream().map(m -> joined(m, sentence)).toList();
        }
        int from = verbs(sentence, at);
        String verb = from < at
                ? sentence.text().substring(from, at)
                : before == null ? null : shared(before, at, sentence, goesOn);
        return verb == null || (from == at && measured.stream().anyMatch(m -> isDone(m.name(), verb, sentence)))
                ? measured
                : measured.stream().map(m -> led(m, verb, at, from)).toList();
    }

    /** A target as it would be without the verb, for what goes on with the thing itself: 新增高新技术企业50家，总数突破300家. */
    @Nullable
    Draft without(@Nullable Draft told, Marked sentence) {
        String verb = told == null ? null : leading(told, sentence);
        if (told == null || verb == null) {
            return told;
        }
        Target.Subject subject = told.subject();
        Target.Indicator thing = new Target.Indicator(
                subject.indicator().name().substring(verb.length()),
                subject.indicator().canonical());
        return new Draft(
                told.rule(),
                new Target.Subject(thing, subject.scope(), subject.area()),
                told.demand(),
                told.timing(),
                told.spot(),
                told.sayers());
    }

    /**
     * What else is done to the thing that was counted before, where nothing but the verb is said: {@code 整治山塘120座，其中新建20座}
     * is 新建山塘; null where more is said, or the number before has another unit.
     */
    @Nullable
    Name again(int @Nullable [] run, Quantity quantity, Marked sentence, @Nullable Draft before) {
        if (run == null
                || before == null
                || LEVELS.contains(quantity.family())
                || !Objects.equals(before.spot().quantity().unit(), quantity.unit())) {
            return null;
        }
        int from = sentence.folded().startsWith("其中", run[0]) ? run[0] + 2 : run[0];
        int at = from;
        boolean done = false;
        for (Mark mark : sentence.marks()) {
            if (mark.start() == at && mark.end() <= run[1] && (mark.has("action") || mark.has("adverb"))) {
                at = mark.end();
                done |= mark.has("action") && !mark.has("whole");
            }
        }
        String name = thing(before, sentence);
        String verb = sentence.text().substring(from, at);
        return !done || at != run[1] || name.isEmpty() || name.startsWith(verb) || works.contains(name)
                ? null
                : new Name(verb + name, before.subject().scope(), from, at);
    }

    /** What was counted, without what was done to it, also where that was all that was said: 续建41项. */
    private String thing(Draft told, Marked sentence) {
        String name = told.subject().indicator().name();
        int start = told.spot().nameStart();
        int number = told.spot().quantity().core().start();
        for (Mark mark : sentence.marks()) {
            if (mark.start() == start
                    && mark.end() == number
                    && mark.has("action")
                    && name.startsWith(in(sentence, mark))) {
                return name.substring(mark.end() - mark.start());
            }
        }
        Draft thing = without(told, sentence);
        return thing == null ? "" : thing.subject().indicator().name();
    }

    /** Whether a name says itself what is done: 优化调整停车点位, 按四星标准改造农贸市场. */
    private static boolean isDone(Name name, String verb, Marked sentence) {
        return name.text().contains(verb)
                || sentence.marks().stream().anyMatch(m -> m.start() == name.start() && m.has("action"));
    }

    private static Measured led(Measured measured, String verb, int at, int from) {
        Name name = measured.name();
        if (name.text().startsWith(verb)) {
            return measured;
        }
        int start = name.start() == at ? from : name.start();
        return new Measured(new Name(verb + name.text(), name.scope(), start, name.end()), measured.quantity());
    }

    private static String in(Marked sentence, Mark mark) {
        return sentence.text().substring(mark.start(), mark.end());
    }

    private boolean isLed(String verb) {
        return works.stream().anyMatch(verb::startsWith);
    }

    /** Whether a name holds its verb already; in 节能建筑 none stands. */
    private boolean begins(Name name, Marked sentence) {
        return sentence.marks().stream()
                .anyMatch(mark -> mark.start() == name.start() && mark.has("action") && isLed(in(sentence, mark)));
    }

    /** A name that begins with a verb, with those that are joined to it: 新增、恢复和改善灌溉面积. */
    private Measured joined(Measured measured, Marked sentence) {
        Name name = measured.name();
        int join = name.start() - 1;
        int from = join > 1 && ALIKE.indexOf(sentence.folded().charAt(join)) >= 0 ? verbs(sentence, join) : join;
        return from < join && sentence.text().startsWith(name.text(), name.start())
                ? led(measured, sentence.text().substring(from, name.start()), name.start(), from)
                : measured;
    }

    /** Where the verbs begin that end here, {@code 新建和改扩建} as one; here where there is none. */
    private int verbs(Marked sentence, int end) {
        for (Mark mark : sentence.marks()) {
            if (mark.end() == end && mark.has("action") && isLed(in(sentence, mark))) {
                boolean more =
                        mark.start() > 1 && ALIKE.indexOf(sentence.folded().charAt(mark.start() - 1)) >= 0;
                int first = more ? verbs(sentence, mark.start() - 1) : mark.start();
                return first == mark.start() - 1 ? mark.start() : first;
            }
        }
        return end;
    }

    /** The verb of the number before, where nothing but 、 stands between: 新建泵站2处、水厂1座; 新建2处泵站、1座水厂. */
    private @Nullable String shared(Draft before, int at, Marked sentence, boolean goesOn) {
        Quantity quantity = before.spot().quantity();
        int end = before.spot().end();
        String between = end < at ? sentence.folded().substring(end, at) : "";
        boolean joined = JOINS.contains(between) || (goesOn && between.equals(","));
        return joined && !LEVELS.contains(quantity.family()) ? leading(before, sentence) : null;
    }

    /** The verb that a target's name begins with. */
    private @Nullable String leading(Draft told, Marked sentence) {
        String name = told.subject().indicator().name();
        for (Mark mark : sentence.marks()) {
            boolean earlier = mark.end() <= told.spot().quantity().core().end();
            if (earlier && mark.has("action") && name.startsWith(in(sentence, mark)) && isLed(in(sentence, mark))) {
                return in(sentence, mark);
            }
        }
        boolean term = sentence.marks().stream().anyMatch(mark -> mark.has("term") && name.equals(in(sentence, mark)));
        return term
                ? works.stream()
                        .filter(name::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null)
                : null;
    }
}
