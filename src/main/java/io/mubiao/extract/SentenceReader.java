package io.mubiao.extract;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.MarkPatterns;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.extract.subject.Subjects;
import io.mubiao.model.Mention;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Indicator;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Subject;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges every number of a sentence by the rules of {@code targets/rules.yaml}, in their order: the first that fits says
 * whether it is a target and of what.
 */
final class SentenceReader {
    /** Sizes in names (110千伏变电站2座) stand between no number and the one before it. */
    private static final List<String> SIZES = List.of("voltage", "steam", "size");

    /** So do sizes of what is counted (泵站2处、5万吨水厂1座), numbers in names (4A级景区3家) and what is left behind (由620元提高到680元). */
    private static final List<String> BETWEEN = List.of(
            "of-such-a-size",
            "part-of-a-name",
            "size-in-a-list",
            "ordinal",
            "move-from",
            "stood-on",
            "such-as",
            "size-told-alone");

    /** The rules that say of a level no more than that it is so. */
    private static final List<String> STATES = List.of("reach", "bounded", "reach-share-of");

    /** The rule of the marks that lead to notes. */
    private static final String NOTE_MARK = "footnote-label";

    private final MarkPatterns patterns;
    private final NumberRules rules;
    private final Subjects subjects;
    private final Lexicon past;
    private final Lexicon present;

    SentenceReader(RuleBook book, MarkPatterns patterns) {
        this.patterns = patterns;
        this.rules = new NumberRules(patterns.of("targets"), patterns.kinds());
        this.subjects = new Subjects(book);
        List<Word> words = book.words("roles").words().stream()
                .filter(w -> w.value("kind", "").startsWith("achieved"))
                .toList();
        this.past = Lexicon.of(words);
        this.present = Lexicon.of(book.words("roles").ofKind("present"));
    }

    /** The verdicts on the numbers of a sentence, in reading order; times are none of them. */
    List<Verdict> apply(Marked sentence, Timeline times, Setting setting) {
        return apply(sentence, times, setting, null);
    }

    /** The same for a cell that says what a project builds. */
    List<Verdict> apply(Marked sentence, Timeline times, Setting setting, @Nullable String project) {
        List<Verdict> verdicts = new ArrayList<>();
        if (sentence.marks().stream().noneMatch(Mark::isQuantity)) {
            return verdicts;
        }
        Marked.Encoded encoded = sentence.encode(patterns.alphabet(), patterns.kinds());
        Telling telling = new Telling(
                past.all(sentence.folded()), !present.all(sentence.folded()).isEmpty(), project);
        Verdict before = null;
        Scene scene = new Scene(sentence, encoded, times, setting, telling, verdicts);
        for (Reach.Spot spot : Reach.spots(encoded, sentence.text())) {
            Mark mark = scene.encoded().marks()[spot.at()];
            Verdict verdict =
                    judge(scene, spot.from(), spot.at(), before == null ? null : before.with(verdicts, mark, sentence));
            verdicts.add(verdict);
            boolean size =
                    SIZES.stream().anyMatch(mark::has) || (verdict.rule() != null && BETWEEN.contains(verdict.rule()));
            before = size ? before : verdict;
        }
        return verdicts;
    }

    MarkPatterns patterns() {
        return patterns;
    }

    NumberRules rules() {
        return rules;
    }

    /** The word that says of a number of the sentence that it is achieved; null where none does. */
    @Nullable
    String achievedBy(Marked sentence, Mark mark) {
        for (Lexicon.Hit hit : past.all(sentence.folded())) {
            if (tells(hit, sentence, mark)) {
                return sentence.text().substring(hit.start(), hit.end());
            }
        }
        return null;
    }

    /** Everything about the sentence that a judgement looks at, with the verdicts so far. */
    private record Scene(
            Marked sentence,
            Marked.Encoded encoded,
            Timeline times,
            Setting setting,
            Telling telling,
            List<Verdict> heard) {}

    /** Words of achievement, whether others tell of the present state, and the project of a table's row. */
    private record Telling(List<Lexicon.Hit> done, boolean present, @Nullable String project) {}

    private Verdict judge(Scene scene, int from, int at, @Nullable Verdict before) {
        Mark mark = scene.encoded().marks()[at];
        if (Signs.isCircled(scene.sentence().text(), mark.quantities().get(0))) {
            return new Verdict(mark, Mention.Role.LABEL, NOTE_MARK, List.of());
        }
        NumberRules.Fits fits = rules.at(scene.encoded(), from, at);
        for (int rule = 0; rule < rules.patterns().size(); rule++) {
            MarkPattern.Match match = fits.match(rule);
            if (match == null || !needsMet(match, scene, mark, before)) {
                continue;
            }
            String id = match.rule().id();
            String role = match.rule().gives("role", "target");
            if (!role.equals("target")) {
                return new Verdict(mark, role(role, scene, mark), id, List.of());
            }
            List<Draft> drafts = drafts(match, scene, mark, before);
            if (!drafts.isEmpty()) {
                if (isState(scene, mark, match)) {
                    return new Verdict(mark, Mention.Role.BASELINE, id, List.of());
                }
                return achieved(scene, mark)
                        ? new Verdict(mark, Mention.Role.ACHIEVED, id, drafts)
                        : allowed(scene, mark)
                                ? new Verdict(mark, Mention.Role.TARGET, id, drafts)
                                : new Verdict(mark, ruled(mark), id, List.of());
            }
        }
        return new Verdict(mark, unruled(scene, mark), null, List.of());
    }

    /** A count in what was achieved is achieved too. */
    private static Mention.Role role(String name, Scene scene, Mark mark) {
        Mention.Role role = Mention.Role.valueOf(name.toUpperCase(Locale.ROOT));
        return role == Mention.Role.COUNT && achieved(scene, mark) ? Mention.Role.ACHIEVED : role;
    }

    private static boolean needsMet(MarkPattern.Match match, Scene scene, Mark mark, @Nullable Verdict before) {
        return switch (match.rule().gives("needs", "")) {
            case "aims" ->
                scene.times().hasDeadline(mark.start())
                        || (scene.setting().aims() && !scene.times().isPast(mark.start()));
            case "deadline" -> scene.times().hasDeadline(mark.start());
            case "previous" ->
                before != null && (before.role() == Mention.Role.TARGET || before.isBefore(mark, scene.times()));
            case "unlike" ->
                before != null
                        && before.role() == Mention.Role.TARGET
                        && (!unit(before.mark()).equals(unit(mark)) || isMovedTo(scene, mark, before));
            case "works" -> scene.telling().project() != null;
            case "alike" ->
                before != null
                        && before.role() == Mention.Role.TARGET
                        && unit(before.mark()).equals(unit(mark));
            default -> true;
        };
    }

    /** An amount of change, and then the amount that there is: 产量分别增长3万吨、2万吨，分别达到20万吨、15万吨. */
    private static boolean isMovedTo(Scene scene, Mark mark, Verdict before) {
        boolean moved = before.drafts().stream().anyMatch(d -> d.demand().measure() == Measure.CHANGE);
        boolean striven = scene.sentence().marks().stream()
                .anyMatch(m -> m.has("stretch") && m.start() >= before.mark().end() && m.end() <= mark.start());
        return moved && !striven && !mark.has("share") && !mark.has("points");
    }

    /** A level told with words of the present state (部分时段水质超标), and with no deadline, is how things are. */
    private static boolean isState(Scene scene, Mark mark, MarkPattern.Match match) {
        return scene.telling().present() && STATES.contains(match.rule().id()) && !isDue(scene, mark);
    }

    private static boolean isDue(Scene scene, Mark mark) {
        Mark force = scene.times().inForce(mark.start());
        return force != null
                && List.of("by", "during").contains(force.kind())
                && !scene.times().isPast(mark.start());
    }

    private static String unit(Mark mark) {
        return Objects.requireNonNullElse(mark.quantities().get(0).unit(), "");
    }

    private static boolean allowed(Scene scene, Mark mark) {
        return scene.setting().sets()
                || (scene.times().inForce(mark.start()) != null && scene.times().hasDeadline(mark.start()));
    }

    private static boolean achieved(Scene scene, Mark mark) {
        Mark force = scene.times().inForce(mark.start());
        if (scene.times().isPast(mark.start())) {
            return true;
        }
        boolean due = force != null && force.kind().equals("by");
        return !due
                && (scene.setting().looksBack()
                        || scene.telling().done().stream().anyMatch(h -> tells(h, scene.sentence(), mark)));
    }

    /** A word of achievement tells of its own clause, but not as an attribute (已排查出的27条); one of the past as a whole
     * tells of all that follows in the sentence. */
    private static boolean tells(Lexicon.Hit hit, Marked sentence, Mark mark) {
        boolean whole = hit.word().value("kind", "").equals("achieved-so-far");
        String between = hit.end() <= mark.start() ? sentence.folded().substring(hit.end(), mark.start()) : ",";
        boolean attribute = between.endsWith("的");
        boolean sameClause = between.chars().noneMatch(c -> ",;:".indexOf(c) >= 0);
        return hit.end() <= mark.start() && (whole || (sameClause && !attribute));
    }

    /** In a document of rules: a share it sets, or a case it names. */
    private static Mention.Role ruled(Mark mark) {
        return mark.has("share") ? Mention.Role.OTHER : Mention.Role.CONDITION;
    }

    /** What no rule took: told in passing where it has a unit; in a document of rules what they do with it. */
    private static Mention.Role unruled(Scene scene, Mark mark) {
        if (achieved(scene, mark)) {
            return Mention.Role.ACHIEVED;
        }
        boolean measured = mark.quantities().stream().allMatch(q -> q.unit() != null);
        if (!measured) {
            return Mention.Role.OTHER;
        }
        return scene.setting().sets() ? Mention.Role.COUNT : ruled(mark);
    }

    private List<Draft> drafts(MarkPattern.Match match, Scene scene, Mark mark, @Nullable Verdict before) {
        boolean carried = match.rule().gives("subject", "").equals("carried");
        List<Draft> told = before == null
                ? List.of()
                : carried ? before.goingOn(scene.heard(), mark, scene.sentence()) : before.drafts();
        Draft last = told.isEmpty() ? null : told.get(told.size() - 1);
        List<Draft> drafts = new ArrayList<>();
        List<Subjects.Measured> all = subjects.apply(
                match, scene.sentence(), mark, told, scene.telling().project());
        boolean one = all.stream().map(m -> m.name().text()).distinct().count() == 1;
        int ofOne = one ? mark.quantities().size() : 1;
        for (Subjects.Measured measured : all) {
            Quantity quantity = measured.quantity();
            Demand demand = DemandReader.read(match, scene.sentence(), quantity, last);
            if (demand.measure() == Measure.CHANGE && quantity.isBareWhole()) {
                continue;
            }
            String base = match.rule().gives("compared", "").equals("left")
                    ? "base/left"
                    : demand.measure() == Measure.CHANGE ? "base" : null;
            int end = Math.max(measured.name().end(), Math.max(quantity.core().end(), boundEnd(mark, quantity)));
            int start = Math.min(measured.name().start(), quantity.core().start());
            Timeline.Told years =
                    scene.times().told(mark.start(), base, mark.quantities().indexOf(quantity), ofOne);
            drafts.add(new Draft(
                    match.rule(),
                    new Subject(
                            new Indicator(measured.name().text(), null),
                            measured.name().scope()),
                    demand,
                    years.timing(),
                    new Draft.Spot(start, end, measured.name().start(), quantity),
                    new Draft.Sayers(
                            years,
                            SharedPart.of(
                                    measured.name().text(), scene.sentence().text(), start, end),
                            DemandReader.tier(scene.sentence(), quantity))));
        }
        return drafts;
    }

    /** The last quantity of a list takes the bound word behind it into its quote. */
    private static int boundEnd(Mark mark, Quantity quantity) {
        boolean last =
                mark.quantities().get(mark.quantities().size() - 1).core().equals(quantity.core());
        return last ? mark.end() : quantity.core().end();
    }
}
