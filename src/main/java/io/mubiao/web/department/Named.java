package io.mubiao.web.department;

import io.mubiao.index.Workload;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.function.Predicate;

/** Tells departments from names that mean no one in particular: 各有关部门 is held to much, and is nobody. */
final class Named {
    private final List<String> anyone;

    Named(RuleBook book) {
        anyone = book.words("bodies").words().stream()
                .filter(word -> "anyone".equals(word.value("who")))
                .map(Word::term)
                .toList();
    }

    /** What is counted of departments that are somebody, and of the one that was asked for, whatever it is. */
    Workload of(Workload load, String asked) {
        Predicate<String> shown = name -> name.equals(asked) || isSomebody(name);
        return new Workload(
                load.bodies().stream().filter(body -> shown.test(body.name())).toList(),
                load.pairs().stream()
                        .filter(pair -> shown.test(pair.one()) && shown.test(pair.other()))
                        .toList());
    }

    private boolean isSomebody(String name) {
        return anyone.stream().noneMatch(name::endsWith);
    }
}
