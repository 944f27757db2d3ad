package io.mubiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each quantity of a match is told of: the caught name, the noun behind the number, or the subject of the
 * clause before; with 分别 one member each, with 均 all members the same.
 */
final class Subjects {
    private final Names names;
    private final Coordination coordination;

    Subjects(Names names, Coordination coordination) {
        this.names = names;
        this.coordination = coordination;
    }

    /** A name and its quantity. */
    record Measured(Name name, Quantity quantity) {}

    List<Measured> apply(MarkPattern.Match match, Marked sentence, Mark mark, @Nullable Draft before) {
        List<Quantity> quantities = mark.quantities();
        return switch (match.rule().gives("subject", "own")) {
            case "carried" -> before == null ? List.of() : carried(before, quantities);
            case "after" -> after(match, sentence, quantities);
            case "around" -> around(match, sentence, mark, quantities);
            default -> own(match, sentence, mark, quantities, before);
        };
    }

    private static List<Measured> carried(Draft before, List<Quantity> quantities) {
        Name name = new Name(
                before.subject().indicator().name(),
                before.subject().scope(),
                before.spot().nameStart(),
                before.spot().nameStart());
        return quantities.stream().map(q -> new Measured(name, q)).toList();
    }

    private List<Measured> after(MarkPattern.Match match, Marked sentence, List<Quantity> quantities) {
        Name name = name(match, sentence, "rest");
        return name == null
                ? List.of()
                : quantities.stream().map(q -> new Measured(name, q)).toList();
    }

    /** The number stands inside the name: 城镇新建建筑100%执行绿色建筑标准. */
    private List<Measured> around(MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities) {
        Name left = name(match, sentence, "name");
        Name right = name(match, sentence, "rest");
        if (left == null || right == null) {
            return List.of();
        }
        String inside = left.text() + sentence.text().substring(mark.end(), right.end());
        Name name = new Name(inside, left.scope(), left.start(), right.end());
        return quantities.stream().map(q -> new Measured(name, q)).toList();
    }

    private List<Measured> own(
            MarkPattern.Match match, Marked sentence, Mark mark, List<Quantity> quantities, @Nullable Draft before) {
        Name caught = name(match, sentence, "name");
        if (caught == null) {
            return List.of();
        }
        Name name = before == null
                ? caught
                : coordination.completed(caught, before.subject().indicator().name());
        String between = sentence.folded().substring(name.end(), mark.start());
        boolean each = (between.contains("均") && !between.contains("年均")) || between.contains("各");
        List<Name> members = coordination.apply(name, quantities.size());
        List<Measured> measured = new ArrayList<>();
        if (quantities.size() > 1) {
            List<Name> paired = members.size() > quantities.size()
                    ? members.subList(members.size() - quantities.size(), members.size())
                    : members;
            for (int i = 0; i < quantities.size(); i++) {
                Name one = members.size() == 1 ? name : paired.get(Math.min(i, paired.size() - 1));
                measured.add(new Measured(one, quantities.get(i)));
            }
        } else if (members.size() > 1 && (each || coordination.eachMeasured(name))) {
            members.forEach(member -> measured.add(new Measured(member, quantities.get(0))));
        } else {
            measured.add(new Measured(name, quantities.get(0)));
        }
        return measured;
    }

    private @Nullable Name name(MarkPattern.Match match, Marked sentence, String slot) {
        int[] run = match.slots().get(slot);
        return run == null ? null : names.apply(sentence.text(), run[0], run[1]);
    }
}
