package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each quantity of a match is told of: the caught name, the noun behind the number, or the subject of the
 * clause before; with 分别 one member each, with 均 all members the same.
 */
public final class Subjects {
    /** Kinds of quantities that something is done to, not levels of a name that may begin with a verb (新建建筑节能率). */
    private static final Set<String> COUNTED = Set.of("count", "vehicles", "persons", "money", "length");

    /** Before a verb these show that it is one. */
    private static final List<String> YEARLY = List.of("annual", "cumulative");

    private static final int SHORTEST = 2;

    private final Names names;
    private final Coordination coordination;
    private final Sequels sequels;
    private final Topics topics;
    private final SharedTails shared = new SharedTails();
    private final Classes classes;
    private final Attainments attainments;
    private final WorkVerbs works;
    private final PartNames parts;
    private final LeadingAreas areas;

    public Subjects(RuleBook book) {
        names = new Names(book);
        topics = new Topics(names);
        coordination = new Coordination(book);
        sequels = new Sequels(book);
        classes = new Classes(book, names, coordination);
        attainments = new Attainments(topics);
        works = new WorkVerbs(book);
        parts = new PartNames(book, names, coordination);
        areas = new LeadingAreas(book);
    }

    /** A name and its quantity. */
    public record Measured(Name name, Quantity quantity) {}

    public List<Measured> apply(
            MarkPattern.Match match, Marked sentence, Mark mark, List<Draft> told, @Nullable String project) {
        List<Measured> measured = measured(match, sentence, mark, told);
        if (project == null || project.isEmpty()) {
            return measured;
        }
        if (match.rule().gives("subject", "").equals("row")) {
            Name row = new Name(project, null, mark.start(), mark.start());
            return mark.quantities().stream().map(q -> new Measured(row, q)).toList();
        }
        return measured.stream()
                .map(m -> new Measured(m.name().within(project), m.quantity()))
                .toList();
    }

    private List<Measured> measured(MarkPattern.Match match, Marked sentence, Mark mark, List<Draft> told) {
        List<Quantity> quantities = mark.quantities();
        Draft before = told.isEmpty() ? null : told.get(told.size() - 1);
        return switch (match.rule().gives("subject", "own")) {
            case "carried" -> before == null ? List.of() : carried(told, quantities);
            case "after" -> after(match, sentence, mark, quantities, before);
            case "around" -> around(match, sentence, mark, quantities);
            case "row" -> List.of();
            case "through" -> through(match, sentence, mark, quantities);
            default -> own(match, sentence, mark, quantities, before);
        };
    }

    /** Each of as many has the name in its place: 油料、蔬菜产量分别增长3万吨、5万吨，达到40万吨、90万吨; else all the last name. */
    private static List<Measured> carried(List<Draft> told, List<Quantity> quantities) {
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Draft of = told.get(told.size() == quantities.size() ? i : told.size() - 1);
            int start = of.spot().nameStart();
            Name name = new Name(of.subject().indicator().name(), of.subject().scope(), start, start);
            measured.add(new Measured(name, quantities.get(i)));
        }
        return measured;
    }

    private List<Measured> after(
            MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities, @Nullable Draft before) {
        Name caught = name(match, sentence, "rest");
        if (caught == null) {
            return List.of();
        }
        Name thing = new Name(shared.apply(caught, sentence), caught.scope(), caught.start(), caught.end());
        Name name = attainments.apply(thing, mark, sentence, before);
        List<Measured> behind =
                quantities.stream().map(q -> new Measured(name, q)).toList();
        return works.apply(behind, mark.start(), sentence, before, false);
    }

    /** The name reaches up to the number, measure and all: 总治理面积48.98平方公里. */
    private List<Measured> through(MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities) {
        int[] run = match.slots().get("name");
        Name name = run == null ? null : names.apply(sentence.text(), run[0], mark.start());
        return name == null
                ? List.of()
                : quantities.stream().map(q -> new Measured(name, q)).toList();
    }

    /** The number stands inside the name: 城镇新建建筑100%执行绿色建筑标准. */
    private List<Measured> around(MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities) {
        Name left = name(match, sentence, "name");
        int[] verb = match.slots().get("verb");
        Name right = placed(match, sentence, name(match, sentence, "rest"));
        if (left == null && right != null && !match.slots().containsKey("name")) {
            return quantities.stream().map(q -> new Measured(right, q)).toList();
        }
        if (left == null || (right == null && verb == null)) {
            return List.of();
        }
        int behind = sentence.folded().startsWith("的", mark.end()) ? mark.end() + 1 : mark.end();
        int from = verb == null ? behind : verb[0];
        int end = right == null ? Objects.requireNonNull(verb)[1] : right.end();
        String further = right != null && end <= mark.start() // 幼儿园增加班级400班
                ? right.text()
                : sentence.text().substring(from, end);
        String inside = left.text() + further;
        Name name = new Name(inside, left.scope(), left.start(), end);
        return quantities.stream().map(q -> new Measured(name, q)).toList();
    }

    /** What is named by one character goes on with the name before: 网络覆盖…60%以上村 is 网络覆盖村. */
    private static @Nullable Name placed(MarkPattern.Match match, Marked sentence, @Nullable Name found) {
        int[] run = match.slots().get("rest");
        return found == null && run != null && run[1] == run[0] + 1
                ? new Name(sentence.text().substring(run[0], run[1]), null, run[0], run[1])
                : found;
    }

    private List<Measured> own(
            MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities, @Nullable Draft before) {
        boolean level = !match.rule().gives("measure", "").equals("change");
        Name again = works.again(match.slots().get("name"), quantities.get(0), sentence, before);
        if (again != null && level) {
            return quantities.stream().map(q -> new Measured(again, q)).toList();
        }
        Name caught = name(match, sentence, "name");
        if (caught == null) {
            return List.of();
        }
        Draft thing = works.without(before, sentence);
        Name name = completed(caught, quantities.get(0), sentence, thing);
        name = thing == null ? name : headed(name, sentence, thing);
        name = COUNTED.contains(quantities.get(0).family()) ? counted(name, sentence) : name;
        String between = sentence.folded().substring(name.end(), mark.start());
        boolean each =
                (between.contains("均") && !between.contains("年均")) || between.contains("各") || between.contains("分别");
        boolean many = quantities.size() == 1 && (each || coordination.eachMeasured(name));
        List<Name> members = coordination.apply(name, many ? Coordination.MANY : quantities.size());
        List<Measured> measured = new ArrayList<>();
        if (quantities.size() > 1) {
            List<Name> paired = members.size() > quantities.size()
                    ? members.subList(members.size() - quantities.size(), members.size())
                    : members;
            for (int i = 0; i < quantities.size(); i++) {
                Name one = members.size() == 1 ? name : paired.get(Math.min(i, paired.size() - 1));
                measured.add(new Measured(one, quantities.get(i)));
            }
        } else if (members.size() > 1 && many) {
            members.forEach(member -> measured.add(new Measured(member, quantities.get(0))));
        } else {
            measured.add(new Measured(name, quantities.get(0)));
        }
        String told = thing == null ? null : thing.subject().indicator().name();
        List<Measured> named = measured.stream()
                .map(m -> told == null ? m : new Measured(Sequels.ofEach(m.name(), m.quantity(), told), m.quantity()))
                .map(m -> new Measured(classes.apply(m.name(), m.quantity(), level, sentence, thing), m.quantity()))
                .map(m -> new Measured(parts.apply(m.name(), m.quantity(), sentence, before, thing), m.quantity()))
                .toList();
        boolean measure = coordination.isMeasure(name.text());
        boolean listed = match.rule().gives("needs", "").equals("previous") && !measure;
        boolean another = classes.isTotal(name) || (measure && mark.has("before")); // 新增车间8个、机器人产量突破500台
        Draft doing = another ? null : before;
        return works.apply(named, name.start(), sentence, doing, listed);
    }

    /** A bare measure or share with what it is of: that of the clause before, or of the number before. */
    private Name completed(Name name, Quantity quantity, Marked sentence, @Nullable Draft thing) {
        String told = thing == null ? null : thing.subject().indicator().name();
        String topic = topics.before(name.start(), sentence, told);
        if (topic != null && (topic.equals(told) || sequels.isPart(name, quantity, topic))) {
            return sequels.completed(name, quantity, topic);
        }
        return told == null ? name : sequels.completed(name, quantity, told);
    }

    /** What is counted, without what is done to it: 同步加装电梯不少于60部, 县财政每年安排专项资金不少于5000万元. */
    private static Name counted(Name name, Marked sentence) {
        int from = name.start();
        Mark last = null;
        for (Mark mark : sentence.marks()) {
            boolean inside = mark.start() >= from && mark.end() <= name.end() - SHORTEST;
            boolean first = mark.start() == from
                    || (last != null
                            && last.start() == from
                            && last.end() == mark.start()
                            && last.has("adverb")
                            && !last.has("sort"));
            boolean joined = from > name.start() && mark.start() == from + 1 && isAnd(sentence, from);
            boolean yearly = last != null
                    && last.end() == mark.start()
                    && YEARLY.stream().anyMatch(last::has);
            boolean verb = mark.has("action") && !mark.has("added");
            if (inside && verb && (yearly || joined || (first && mark.has("strong")))) {
                from = mark.end();
            }
            last = mark;
        }
        return from == name.start()
                ? name
                : new Name(sentence.text().substring(from, name.end()), name.scope(), from, name.end());
    }

    private static boolean isAnd(Marked sentence, int at) {
        return "及和并、".indexOf(sentence.folded().charAt(at)) >= 0;
    }

    /** What 、 joins to the number before shares the head of its name: 单位建筑面积能耗下降5%、碳排放下降7%. */
    private Name headed(Name name, Marked sentence, Draft before) {
        int from = before.spot().quantity().core().end();
        boolean joined = from < name.start()
                && sentence.folded().substring(from, name.start()).endsWith("、")
                && name.start() - from <= 3;
        return joined ? sequels.headed(name, before.subject().indicator().name()) : name;
    }

    private @Nullable Name name(MarkPattern.Match match, Marked sentence, String slot) {
        int[] run = match.slots().get(slot);
        Name name = run == null ? null : names.apply(sentence.text(), run[0], closed(sentence.folded(), run));
        return name == null ? null : areas.apply(name);
    }

    /** The end of a run, with the bracket that it leaves open and that closes right behind it: 工业园区（集中区）. */
    private static int closed(String folded, int[] run) {
        boolean closes = run[1] < folded.length() && folded.charAt(run[1]) == ')';
        boolean open = folded.substring(run[0], run[1]).lastIndexOf('(')
                > folded.substring(run[0], run[1]).lastIndexOf(')');
        return closes && open ? run[1] + 1 : run[1];
    }
}
