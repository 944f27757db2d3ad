package io.mubiao.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Scores targets: pairs them with the gold rows, then looks at every field of each pair. */
final class TargetScoring {
    /** 新增48个自动站 may be read as a level of 新增自动站 or as a change of 自动站. */
    private static final Pattern LEVEL_OR_CHANGE = Pattern.compile("新增|新开|新建|扩建|新设");

    private static final double SAME_NAME = 0.75;
    private static final double SAME_NAME_WITH_SCOPE = 0.85;

    private TargetScoring() {}

    static TargetScore of(List<TargetRow> gold, List<TargetRow> said, List<String> errors) {
        List<Pairing.Pair> pairs = Pairing.of(gold, said);
        Map<Field, Integer> right = new EnumMap<>(Field.class);
        int whole = 0;
        Rate departments = new Rate(0, 0, 0);
        for (Pairing.Pair pair : pairs) {
            TargetRow wanted = gold.get(pair.gold());
            TargetRow given = said.get(pair.said());
            List<Field> wrong = new ArrayList<>();
            for (Field field : Field.values()) {
                if (right(field, wanted, given)) {
                    right.merge(field, 1, Integer::sum);
                } else {
                    wrong.add(field);
                }
            }
            if (wrong.isEmpty()) {
                whole++;
            } else {
                errors.add("field   " + told(wanted) + ": " + difference(wrong, wanted, given));
            }
            departments = departments.plus(departments(wanted, given));
        }
        unpaired(gold, said, pairs, errors);
        Map<Field, Double> shares = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            shares.put(field, pairs.isEmpty() ? 0 : Rate.rounded((double) right.getOrDefault(field, 0) / pairs.size()));
        }
        return new TargetScore(
                new Rate(pairs.size(), said.size(), gold.size()),
                new Rate(whole, said.size(), gold.size()),
                shares,
                departments);
    }

    private static boolean right(Field field, TargetRow gold, TargetRow said) {
        return switch (field) {
            case INDICATOR -> sameName(gold.naming(), said.naming());
            case MEASURE, TREND ->
                LEVEL_OR_CHANGE.matcher(gold.naming().indicator()).find() || same(field, gold, said);
            case NATURE -> gold.field(field).isEmpty() || same(field, gold, said); // most gold folders leave it out
            default -> same(field, gold, said);
        };
    }

    private static boolean same(Field field, TargetRow gold, TargetRow said) {
        return gold.field(field).equals(said.field(field));
    }

    /** A gold cell {@code A|B} holds two names that are both right; words of the scope may stand in the name. */
    private static boolean sameName(TargetRow.Naming gold, TargetRow.Naming said) {
        for (String name : gold.indicator().split("\\|", -1)) {
            if (Likeness.of(name, said.indicator()) >= SAME_NAME
                    || Likeness.of(gold.scope() + name, said.scope() + said.indicator()) >= SAME_NAME_WITH_SCOPE) {
                return true;
            }
        }
        return false;
    }

    private static Rate departments(TargetRow gold, TargetRow said) {
        Set<Held> shared = new HashSet<>(gold.departments());
        shared.retainAll(said.departments());
        return new Rate(
                shared.size(), said.departments().size(), gold.departments().size());
    }

    private static void unpaired(
            List<TargetRow> gold, List<TargetRow> said, List<Pairing.Pair> pairs, List<String> errors) {
        Set<Integer> answered = pairs.stream().map(Pairing.Pair::gold).collect(Collectors.toSet());
        Set<Integer> answers = pairs.stream().map(Pairing.Pair::said).collect(Collectors.toSet());
        for (int i = 0; i < gold.size(); i++) {
            if (!answered.contains(i)) {
                errors.add("missed  " + told(gold.get(i)));
            }
        }
        for (int j = 0; j < said.size(); j++) {
            if (!answers.contains(j)) {
                errors.add("extra   " + told(said.get(j)) + " :: "
                        + said.get(j).naming().quote());
            }
        }
    }

    private static String told(TargetRow row) {
        return (row.id() + " " + row.naming().address() + " " + row.naming().indicator() + " " + row.amount()).strip();
    }

    private static String difference(List<Field> wrong, TargetRow gold, TargetRow said) {
        return wrong.stream()
                .map(field ->
                        "%s is '%s', should be '%s'".formatted(field.column(), said.field(field), gold.field(field)))
                .collect(Collectors.joining(", "));
    }
}
