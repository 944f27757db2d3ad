package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Target.Measure;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes names whole that only say which, how big or how many of what was told before: {@code 国家级绿色工厂5家、省级30家} is
 * 省级绿色工厂, {@code 污水处理率，城市达到97%} is 城市污水处理率, {@code 高新技术企业净增50家，总数突破300家} is 高新技术企业总数, and
 * {@code 改造面积96万平方米} is 改造面积, with its verb; {@code 一级公路优良路率98%，二级公路92%} is 二级公路优良路率. The words stand in {@code names/words.tsv} as {@code class}, {@code
 * whole-number} and {@code size}.
 */
final class Classes {
    private static final int SHORTEST = 2;

    /** What is set for each class: 城乡低保标准. It is no measure that members of a list have in common. */
    private static final String STANDARD = "标准";

    /** A class that a size or a grade tells: 10亿元以上, 百亿级, 4A级. */
    private static final Pattern SIZED = Pattern.compile(
            "(?:国家)?[0-9]A级|(?:产值|投资)?(?:超过?|突破)?(?:[0-9.]+|[十百千]+)?[万亿]?(?:元|美元|吨|千瓦|千伏|平方米|公里|亩)?(?:(?<=.)及?以上|(?<=.)级|(?<=超.{0,9}[元吨瓦]))");

    /** A class may be told by what it is not, or more closely: 非建成区, 城区（内环内）. */
    private static final Pattern CLOSER = Pattern.compile("^非|[（(][^（(]*[）)]$");

    private final Names names;
    private final Coordination coordination;
    private final List<String> classes;
    private final Set<String> wholes;
    private final Set<String> sizes;
    private final Set<String> parts;

    Classes(RuleBook book, Names names, Coordination coordination) {
        this.names = names;
        this.coordination = coordination;
        classes = book.words("names").terms("class").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        wholes = Set.copyOf(book.words("names").terms("whole-number"));
        sizes = Set.copyOf(book.words("names").terms("size"));
        parts = Set.copyOf(book.words("names").terms("part"));
    }

    /**
     * The name in full; the name itself where nothing is told before that it could be of.
     *
     * @param level whether a level is told, not a change
     */
    Name apply(Name name, Quantity quantity, boolean level, Marked sentence, @Nullable Draft before) {
        boolean alike =
                before != null && Objects.equals(before.spot().quantity().unit(), quantity.unit());
        String told = before == null ? null : before.subject().indicator().name();
        if (isClass(name.text())) {
            String head = before == null ? topic(name, sentence) : alike ? told : null;
            String rest = head == null ? "" : unclassed(head);
            return rest.length() < SHORTEST ? name : named(name.text() + rest, name, name.start());
        }
        String parted = before == null && parts.contains(name.text()) ? topic(name, sentence) : null;
        if (parted != null) {
            return new Name(parted, name.text(), name.start(), name.end());
        }
        Mark verb = sizes.contains(name.text()) ? verbBefore(name, sentence) : null;
        if (verb != null) {
            return named(sentence.text().substring(verb.start(), name.end()), name, verb.start());
        }
        if (alike && told != null && wholes.contains(name.text())) {
            return named(told + name.text(), name, name.start());
        }
        boolean same = alike && before != null && level == (before.demand().measure() == Measure.LEVEL);
        String rest = same && told != null ? ofItsKind(name.text(), told, quantity) : "";
        return rest.isEmpty() ? turned(name) : named(name.text() + rest, name, name.start());
    }

    /** Whether a name says only how many there are of what was told before: 总数. */
    boolean isTotal(Name name) {
        return wholes.contains(name.text());
    }

    private boolean isClass(String name) {
        return SIZED.matcher(name).matches()
                || classes.contains(name)
                || classes.contains(CLOSER.matcher(name).replaceAll(""));
    }

    /** What is measured of another thing of the same kind, told by its name alone; empty where it is none. */
    private String ofItsKind(String name, String told, Quantity quantity) {
        for (int length = coordination.isMeasure(name) ? 0 : name.length() - 1; length >= SHORTEST; length--) {
            int at = told.indexOf(name.substring(name.length() - length));
            String rest = at < 0 ? "" : told.substring(at + length);
            if (rest.length() >= SHORTEST
                    && (coordination.isMeasure(rest) || quantity.family().equals("grade"))) {
                return rest;
            }
        }
        return "";
    }

    /** A class that stands behind what is measured of it is put before it: 婴儿死亡率城市. */
    private Name turned(Name name) {
        return classes.stream()
                .filter(c -> name.text().endsWith(c))
                .map(c -> new String[] {c, name.text().substring(0, name.text().length() - c.length())})
                .filter(parts -> coordination.isMeasure(parts[1]))
                .findFirst()
                .map(parts -> named(parts[0] + parts[1], name, name.start()))
                .orElse(name);
    }

    private static Name named(String text, Name name, int start) {
        return new Name(text, name.scope(), start, name.end());
    }

    /** What is measured, without the class that it is measured of. */
    private String unclassed(String name) {
        Matcher sized = SIZED.matcher(name);
        return sized.lookingAt()
                ? name.substring(sized.end())
                : classes.stream()
                        .filter(name::startsWith)
                        .findFirst()
                        .map(c -> name.substring(c.length()).replaceFirst("^[（(][^（(]*[）)]", ""))
                        .orElse(name);
    }

    /** What is measured, where the clause before names it and no number: 污水处理率，城市达到97%; 提高低保标准，城市提高到680元; 亩均投资，原则上山区不低于3000元. */
    private @Nullable String topic(Name name, Marked sentence) {
        int end = sentence.marks().stream()
                        .filter(mark -> mark.has("adverb") && mark.end() == name.start())
                        .mapToInt(Mark::start)
                        .findFirst()
                        .orElse(name.start())
                - 1;
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
        int raised = sentence.marks().stream()
                .filter(mark -> mark.start() == from && mark.has("change"))
                .mapToInt(Mark::end)
                .findFirst()
                .orElse(from);
        Name clause = numbered ? null : names.apply(sentence.text(), raised, end);
        return clause != null && isMeasured(clause.text()) ? unclassed(clause.text()) : null;
    }

    private boolean isMeasured(String name) {
        return coordination.isMeasure(name) || name.endsWith(STANDARD);
    }

    private static @Nullable Mark verbBefore(Name name, Marked sentence) {
        return sentence.marks().stream()
                .filter(mark -> mark.has("action") && mark.end() == name.start())
                .findFirst()
                .orElse(null);
    }
}
