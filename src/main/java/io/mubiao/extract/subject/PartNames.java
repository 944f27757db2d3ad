package io.mubiao.extract.subject;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole what is told of a part alone, by what was told of all or stands before the colon.
 *
 * <p>An area becomes the scope: {@code 其中凉州区5万亩}, {@code 东部地区达到60%}, {@code 缺水城市达到30%}. A group of people or a stage of
 * school leads the name: {@code 签约率75%，重点人群85%} is 重点人群签约率, {@code 新增学位2万个，其中小学1万个} 小学学位, {@code 体质优良率：小学60%，初中55%}
 * 小学体质优良率 and 初中体质优良率.
 *
 * <p>The parts are the {@code part}, {@code places}, {@code people} and {@code stage} words of {@code names/words.tsv}; behind a
 * measure and a colon anything is one that is no measure itself. Schools that are counted are things: 新建学校12所，其中小学5所.
 */
final class PartNames {
    /** Kinds of quantities that hold in places, rather than count them. */
    private static final Set<String> HELD =
            Set.of("share", "concentration", "intensity", "recurrence", "duration", "time");

    /** Kinds of quantities that hold for people. */
    private static final Set<String> RATES = Set.of("share", "points", "money", "duration", "intensity");

    private static final Set<String> COUNTS = Set.of("count", "persons");

    private static final Set<String> SCHOOLS = Set.of("所", "家", "处", "座");

    private static final String STANDARD = "标准";

    private static final String STOPS = ",;。!?\t\n";

    private final Set<String> regions;
    private final List<String> areas;
    private final List<String> places;
    private final List<String> people;
    private final List<String> stages;
    private final Names names;
    private final Coordination coordination;

    PartNames(RuleBook book, Names names, Coordination coordination) {
        this.regions = book.words("regions").words().stream().map(Word::term).collect(Collectors.toSet());
        this.areas = book.words("names").terms("part");
        this.places = book.words("names").terms("places");
        this.people = book.words("names").terms("people");
        this.stages = book.words("names").terms("stage");
        this.names = names;
        this.coordination = coordination;
    }

    /**
     * The name with what is told of the part; the name itself where it is none.
     *
     * @param before the target before
     * @param thing the same without the verb that its name begins with
     */
    Name apply(Name name, Quantity quantity, Marked sentence, @Nullable Draft before, @Nullable Draft thing) {
        if (before != null && isArea(name, quantity, before)) {
            String told = without(before.subject().indicator().name(), areas);
            return new Name(told, name.text(), name.start(), name.end());
        }
        Name first = first(name);
        boolean rate = RATES.contains(quantity.family());
        boolean part = stages.contains(first.text()) || (rate && people.contains(first.text()));
        Name head = rate && (part || !isMeasure(first.text())) ? head(first.start(), sentence) : null;
        if (head != null) {
            return whole(first, head.text());
        }
        boolean counted = COUNTS.contains(quantity.family()) && !SCHOOLS.contains(quantity.unit());
        return part && thing != null && (rate || counted) && isAlike(quantity, thing)
                ? whole(first, without(thing.subject().indicator().name(), groups()))
                : first;
    }

    private boolean isArea(Name name, Quantity quantity, Draft before) {
        boolean part = areas.contains(name.text())
                || (HELD.contains(quantity.family())
                        && places.stream().anyMatch(name.text()::endsWith)
                        && coordination.isMeasure(before.subject().indicator().name()));
        return regions.contains(name.text()) || (part && isAlike(quantity, before));
    }

    /** A part that stands behind what is told of it, put before it: 经费标准小学900元 is 小学经费标准, and an area the scope. */
    private Name first(Name name) {
        String area = of(name.text(), areas, String::endsWith);
        String part = of(name.text(), groups(), String::endsWith);
        String longer = area.length() > part.length() ? area : part;
        String rest = name.text().substring(0, name.text().length() - longer.length());
        if (longer.isEmpty() || !isMeasure(rest)) {
            return name;
        }
        return longer.equals(part)
                ? new Name(part + rest, name.scope(), name.start(), name.end())
                : new Name(rest, area, name.start(), name.end());
    }

    private boolean isMeasure(String name) {
        return coordination.isMeasure(name) || name.endsWith(STANDARD);
    }

    private List<String> groups() {
        return Stream.concat(people.stream(), stages.stream()).toList();
    }

    /** What the number before is told of, without the part that it is told of. */
    private static String without(String told, List<String> parts) {
        return told.substring(of(told, parts, String::startsWith).length());
    }

    private static String of(String name, List<String> parts, BiPredicate<String, String> where) {
        return parts.stream()
                .filter(part -> part.length() < name.length() && where.test(name, part))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Name whole(Name name, String of) {
        return new Name(name.text() + of, name.scope(), name.start(), name.end());
    }

    private static boolean isAlike(Quantity quantity, Draft told) {
        return Objects.equals(quantity.unit(), told.spot().quantity().unit());
    }

    /** The measure before the colon behind which the name stands in a list; null where none does. */
    private @Nullable Name head(int at, Marked sentence) {
        String folded = sentence.folded();
        int colon = folded.lastIndexOf(':', at - 1);
        if (colon < 0 || folded.substring(colon, at).chars().anyMatch(c -> ";。!?".indexOf(c) >= 0)) {
            return null;
        }
        int from = colon;
        while (from > 0 && STOPS.indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        Name head = names.apply(sentence.text(), from, colon);
        return head != null && isMeasure(head.text()) ? head : null;
    }
}
