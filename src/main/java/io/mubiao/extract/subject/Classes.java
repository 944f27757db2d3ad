package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes names whole that only say which, how big or how many of what was told before: {@code 国家级绿色工厂5家、省级30家} is
 * 省级绿色工厂, {@code 污水处理率，城市达到97%} is 城市污水处理率, {@code 高新技术企业净增50家，总数突破300家} is 高新技术企业总数, and
 * {@code 改造面积96万平方米} is 改造面积, with its verb. The words stand in {@code names/words.tsv} as {@code class}, {@code
 * whole-number} and {@code size}.
 */
final class Classes {
    private static final int SHORTEST = 2;

    private final Names names;
    private final Coordination coordination;
    private final List<String> classes;
    private final Set<String> wholes;
    private final Set<String> sizes;

    Classes(RuleBook book, Names names, Coordination coordination) {
        this.names = names;
        this.coordination = coordination;
        classes = book.words("names").terms("class").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        wholes = Set.copyOf(book.words("names").terms("whole-number"));
        sizes = Set.copyOf(book.words("names").terms("size"));
    }

    /** The name in full; the name itself where nothing is told before that it could be of. */
    Name apply(Name name, Quantity quantity, Marked sentence, @Nullable Draft before) {
        boolean alike =
                before != null && Objects.equals(before.spot().quantity().unit(), quantity.unit());
        String told = before == null ? null : before.subject().indicator().name();
        if (classes.contains(name.text())) {
            String head = before == null ? topic(name, sentence) : alike ? told : null;
            String rest = head == null ? "" : unclassed(head);
            return rest.length() < SHORTEST ? name : named(name.text() + rest, name, name.start());
        }
        Mark verb = sizes.contains(name.text()) ? verbBefore(name, sentence) : null;
        if (verb != null) {
            return named(sentence.text().substring(verb.start(), name.end()), name, verb.start());
        }
        return alike && told != null && wholes.contains(name.text())
                ? named(told + name.text(), name, name.start())
                : name;
    }

    private static Name named(String text, Name name, int start) {
        return new Name(text, name.scope(), start, name.end());
    }

    private String unclassed(String name) {
        return classes.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(c -> name.substring(c.length()))
                .orElse(name);
    }

    /** What is measured, where the clause before names it and no number: 污水处理率，城市达到97%. */
    private @Nullable String topic(Name name, Marked sentence) {
        int end = name.start() - 1;
        if (end < 0 || ",:".indexOf(sentence.folded().charAt(end)) < 0) {
            return null;
        }
        int start = end;
        while (start > 0 && ",;:。".indexOf(sentence.folded().charAt(start - 1)) < 0) {
            start--;
        }
        int from = start;
        boolean numbered =
                sentence.marks().stream().anyMatch(m -> m.isQuantity() && m.start() >= from && m.end() <= end);
        Name clause = numbered ? null : names.apply(sentence.text(), start, end);
        return clause != null && coordination.isMeasure(clause.text()) ? clause.text() : null;
    }

    private static @Nullable Mark verbBefore(Name name, Marked sentence) {
        return sentence.marks().stream()
                .filter(mark -> mark.has("action") && mark.end() == name.start())
                .findFirst()
                .orElse(null);
    }
}
