package io.mubiao.extract.subject;

import io.mubiao.extract.mark.Quantity;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes whole what goes on with the name that was told before: a measure, a growth or a share without its thing, a thing without its head. */
final class Sequels {
    private static final String SHARE = "占";

    private static final String AMOUNTING = "相当于";

    private static final Pattern EACH = Pattern.compile(
            "每(?:[十百千万]+|[0-9]+)[名位个]?(?:常住|户籍|适龄|农村|城镇)?(?:人口|人|户|居民|老年人|老人|儿童|婴幼儿|学生|职工|劳动者|从业人员|就业人员)");

    private static final String HAVING = "拥有";

    private static final Set<String> COUNTS = Set.of("count", "persons");

    private final Set<String> things;
    private final Set<String> measures;
    private final Set<String> works;
    private final Set<String> growths;
    private final List<String> ratios;
    private final Set<String> indicators;

    Sequels(RuleBook book) {
        things = Set.copyOf(book.words("things").terms("thing"));
        measures = Set.copyOf(book.words("things").terms("measure"));
        works = Set.copyOf(book.words("things").terms("land-work"));
        growths = Set.copyOf(book.words("things").terms("growth"));
        ratios = book.words("things").terms("ratio-head");
        indicators = book.words("indicators").words().stream().map(Word::term).collect(Collectors.toSet());
    }

    /**
     * A bare measure (覆盖率) is told of the thing before it: 统防统治面积500万亩，覆盖率50% is 统防统治覆盖率; growth (增速) of the
     * whole: 产值50亿元，增速8% is 产值增速. A share of a whole is the thing's: 产值50亿元，占总产值的比重 is 产值占总产值的比重, and so is
     * 占总产值 alone before a share.
     */
    Name completed(Name name, Quantity quantity, String before) {
        if (isShare(name, quantity)) {
            int other = before.indexOf(SHARE);
            String thing = other < 0 ? before : before.substring(0, other);
            return new Name(thing + name.text(), name.scope(), name.start(), name.end());
        }
        String grown = before.substring(
                0, before.length() - Coordination.longestEnd(before, growths).length());
        String own = name.text().substring(0, Math.max(name.text().indexOf(SHARE), 0));
        String of = measures.contains(own) ? Coordination.longestEnd(grown, measures) : "";
        if (!of.isEmpty() && of.length() < grown.length() && !indicators.contains(own)) {
            String thing = grown.substring(0, grown.length() - of.length());
            thing = thing.endsWith("总") ? thing.substring(0, thing.length() - 1) : thing; // 产业总规模
            return new Name(thing + name.text(), name.scope(), name.start(), name.end());
        }
        if (growths.contains(name.text())) {
            return new Name(grown + name.text(), name.scope(), name.start(), name.end());
        }
        String measure = Coordination.longestEnd(grown, measures);
        if (!measures.contains(name.text())
                || indicators.contains(name.text())
                || measure.isEmpty()
                || measure.length() == grown.length()) {
            return name;
        }
        String thing = unworked(grown.substring(0, grown.length() - measure.length()), name.text());
        return new Name(thing + name.text(), name.scope(), name.start(), name.end());
    }

    /** Whether a name says only a share or a measure of what is told of: 占总产值的比重, or 覆盖率 after 推广面积. */
    boolean isPart(Name name, Quantity quantity, String of) {
        return isShare(name, quantity)
                || (measures.contains(name.text())
                        && !Coordination.longestEnd(of, measures).isEmpty());
    }

    private static boolean isShare(Name name, Quantity quantity) {
        return (name.text().startsWith(SHARE) || name.text().startsWith(AMOUNTING))
                && (quantity.family().equals("share")
                        || Coordination.RATE.matcher(name.text()).matches());
    }

    /**
     * What goes on to be told of each thousand: 每千人口医师数3.8人，护士数4.5人 is 每千人口护士数, and so are beds (床位6.5张). There are
     * no 4.5 nurses, so only a number with decimals shows that it is; of 4.5万人 there may be.
     */
    static Name ofEach(Name name, Quantity quantity, String before) {
        Matcher each = EACH.matcher(before);
        boolean decimal =
                quantity.numerals().stream().anyMatch(n -> n.value().scale() > 0) && COUNTS.contains(quantity.family());
        boolean multiplied =
                quantity.unit() != null && "万亿".indexOf(quantity.unit().charAt(0)) >= 0;
        return decimal
                        && !multiplied
                        && each.lookingAt()
                        && !EACH.matcher(name.text()).lookingAt()
                ? new Name(each.group() + name.text(), name.scope(), name.start(), name.end())
                : name;
    }

    /** What land is worked for is yielded without the work: 粮食播种面积, and 粮食产量. */
    private String unworked(String thing, String measure) {
        String work = measure.endsWith("面积") ? "" : Coordination.longestEnd(thing, works);
        return work.length() < thing.length() ? thing.substring(0, thing.length() - work.length()) : thing;
    }

    /** A bare thing after a ratio takes the ratio's head: 单位建筑面积能耗 and 碳排放 give 单位建筑面积碳排放; one told
     * of each thousand leaves the first thing's attribute behind: 每千人口执业（助理）医师 and 注册护士 give 每千人口注册护士. */
    Name headed(Name name, String before) {
        String thing = Coordination.longestEnd(before, things);
        String end = thing.isEmpty() ? Coordination.longestEnd(before, measures) : thing;
        Matcher each = EACH.matcher(before);
        String head = each.lookingAt()
                ? each.group() + (before.startsWith(HAVING, each.end()) ? HAVING : "")
                : before.substring(0, before.length() - end.length());
        boolean ratio = ratios.stream().anyMatch(before::startsWith) && head.length() >= 2 && !end.isEmpty();
        return ratio && things.contains(name.text())
                ? new Name(head + name.text(), name.scope(), name.start(), name.end())
                : name;
    }
}
