package io.mubiao.extract.mark;

import io.mubiao.model.Target.Comparator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins coordinated quantities to one mark: {@code 320吨、170吨、645吨} is a list of three; so is {@code 1.2万亿、1.1万亿、8200亿元},
 * whose last has the unit of all. A comma joins only after 分别: in {@code 参与率20%，80%以上的单位…} the second begins anew.
 *
 * <p>Where only the last of a list has a bound behind it (分别在7%、2%以下), or only the first one before it (分别超过2%、5%), it
 * holds for all.
 */
final class QuantityLists {
    private static final String SCALES = "百千万亿";
    private static final Set<String> AND = Set.of("、", "和", "及", "与", "以及", ",");

    /** What is quoted and goes on for no longer behind a number is a name: “15分钟生活圈”. */
    private static final int LONGEST_SLOGAN = 10;

    /** A quotation with several counts is a slogan: “聚焦1个目标、实施6大行动”. */
    private static final Pattern SLOGAN = Pattern.compile("[0-9][个大项条][^0-9]+[0-9]+[个大项条]");

    private static final Set<String> SLOGANS = Set.of("bare", "time", "duration");

    private static final Pattern GRADE_OF_A_SHARE =
            Pattern.compile("(?:及?以上|以下|[)])?[^,;:。、!?(]{0,8}?(?:比例|占比|比重|比率|率)");

    /** What is told by the class of its earnings: 百亿元企业, 千亿元产业集群. */
    private static final Pattern OF_A_CLASS =
            Pattern.compile("级?(?:以上)?的?(?:企业|产业|集群|园区|开发区|县|乡镇|镇|村|地级市|市|强县|强镇|项目|品牌|商圈|集团|龙头)");

    /** What a rate is told of, or within: 24小时晴雨预报准确率, 公交站点500米覆盖率, 百万吨死亡率, 10万人火灾死亡率. */
    private static final Pattern OF_A_RATE = Pattern.compile(
            "(?!以[上下后前]|后|前|左右|的|次|级|至|到)\\p{IsHan}{1,14}?(?:率|比例|比重|占比|误差)(?![\\p{IsHan}&&[^达为不控提增下降稳保超至到在力分均低高小大争基从由较比与减缩]])");

    /** A rate over years, or within months: 癌症5年生存率, 造林三年保存率, 6个月内婴儿纯母乳喂养率; but not 三年年均增长率. */
    private static final Pattern OVER_YEARS =
            Pattern.compile("(?:\\p{IsHan}{0,4}?(?:生存|存活|成活|保存|留存|巩固|入园|入学|在校|就业)|以?内\\p{IsHan}{1,14}?)率");

    /** How many there are of such a size: 年产值1亿元以上的企业达到20家. */
    private static final Pattern OF_SUCH =
            Pattern.compile("的?\\p{IsHan}{1,12}?(?:总数|数量|个数|数)?(?:达到|达|发展到|增加到|增至|突破|超过)[0-9.]+[万亿]?[个家户所座处人名条只头]");

    private static final Set<String> SIZES = Set.of("count", "persons", "area", "money", "mass", "power", "volume");

    private static final Set<String> SPANS = Set.of("time", "length");
    private static final Set<String> ROUND = Set.of("persons", "mass", "money");

    private QuantityLists() {}

    static List<Mark> join(List<QuantityScanner.Found> found, String folded) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        while (from < found.size()) {
            int end = from + 1;
            boolean each = folded.substring(
                            Math.max(0, found.get(from).start() - 6),
                            found.get(from).start())
                    .contains("分别");
            while (end < found.size() && joined(found, end, folded, each)) {
                end++;
            }
            marks.add(mark(found.subList(from, end), folded));
            from = end;
        }
        return marks;
    }

    /** Whether a quantity goes on with the list of the one before; of bare numbers (1000、1200、1500平方公里) the last has the unit. */
    private static boolean joined(List<QuantityScanner.Found> found, int at, String folded, boolean each) {
        QuantityScanner.Found a = found.get(at - 1);
        QuantityScanner.Found b = found.get(at);
        boolean bare = a.quantity().unit() == null
                && b.quantity().unit() == null
                && !a.quantity().numerals().get(0).glued()
                && folded.startsWith("、", a.end())
                && b.start() == a.end() + 1;
        return bare ? at + 1 < found.size() && joined(found, at + 1, folded, each) : joined(a, b, folded, each);
    }

    private static boolean joined(QuantityScanner.Found a, QuantityScanner.Found b, String folded, boolean each) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        String between = b.start() > a.end() ? folded.substring(a.end(), b.start()) : "";
        boolean sameKind = each || one.unit() == null || one.family().equals(other.family());
        return sameKind
                && AND.contains(between)
                && (!between.equals(",") || (each && endsHere(b.end(), folded)))
                && other.unit() != null
                && !one.numerals().get(0).glued();
    }

    /** Whether nothing is told of a number behind it: 分别达到85%、50%以上，80%以上的项目… begins anew with the last. */
    private static boolean endsHere(int end, String folded) {
        return end >= folded.length() || ",;:。、!?()和及与".indexOf(folded.charAt(end)) >= 0;
    }

    private static Mark mark(List<QuantityScanner.Found> list, String folded) {
        QuantityScanner.Found first = list.get(0);
        QuantityScanner.Found last = list.get(list.size() - 1);
        List<Quantity> quantities = new ArrayList<>();
        boolean lastOnly =
                list.stream().limit(list.size() - 1L).allMatch(f -> f.quantity().bound() == null);
        boolean firstOnly = list.size() > 1
                && first.before()
                && list.stream().skip(1).allMatch(f -> f.quantity().bound() == null);
        boolean bothEnds =
                first.before() && first.quantity().bound() == last.quantity().bound();
        Comparator shared = lastOnly && !last.before()
                ? last.quantity().bound()
                : firstOnly || bothEnds ? first.quantity().bound() : null;
        for (QuantityScanner.Found f : list) {
            Quantity q = f.quantity();
            if (list.size() > 1) {
                q = withUnitOf(last.quantity(), q);
            }
            quantities.add(shared == null || q.bound() != null ? q : q.bounded(shared));
        }
        return Mark.quantities(kind(first, last, folded), first.start(), last.end(), quantities);
    }

    private static boolean endsSoon(String folded, int at) {
        int end = folded.indexOf('"', at);
        return end > at && end - at < LONGEST_SLOGAN;
    }

    /** What stands between the quotation marks around a place. */
    private static String quote(String folded, int at) {
        int end = folded.indexOf('"', at);
        return end < 0 ? "" : folded.substring(folded.lastIndexOf('"', at) + 1, end);
    }

    private static boolean isQuoted(String folded, int at) {
        boolean open = false;
        for (int quote = folded.indexOf('"'); quote >= 0 && quote < at; quote = folded.indexOf('"', quote + 1)) {
            open = !open;
        }
        return open;
    }

    /** A quantity without unit, or with a bare 万 or 亿, that has the unit of the list's last one. */
    private static Quantity withUnitOf(Quantity last, Quantity q) {
        String unit = last.unit();
        if (unit == null || unit.equals(q.unit())) {
            return q;
        }
        if (q.unit() == null) {
            return new Quantity(q.numerals(), unit, last.word(), q.bound(), q.core());
        }
        boolean bare = q.unit().chars().allMatch(c -> SCALES.indexOf(c) >= 0);
        String rest = unit;
        while (!rest.isEmpty() && SCALES.indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return bare && !rest.isEmpty()
                ? new Quantity(q.numerals(), q.unit() + rest, last.word(), q.bound(), q.core())
                : q;
    }

    /** Such as {@code quantity/share/before}: what patterns can ask of it; a Chinese numeral in a slogan counts nothing. */
    private static String kind(QuantityScanner.Found first, QuantityScanner.Found last, String folded) {
        boolean mixed = first.quantity().word() != null
                && !first.quantity().family().equals(last.quantity().family());
        Quantity quantity = mixed ? first.quantity() : last.quantity();
        Numeral numeral = quantity.numerals().get(0);
        if (quantity.unit() == null
                && folded.startsWith("零", numeral.start())
                && numeral.value().signum() == 0) {
            return "zero/number";
        }
        if (folded.startsWith("第", first.start() - 1)) {
            return "figure/number";
        }
        boolean slogan = !numeral.digits() || (SLOGANS.contains(quantity.family()) && endsSoon(folded, last.end()));
        boolean quoted =
                (slogan || SLOGAN.matcher(quote(folded, numeral.start())).find()) && isQuoted(folded, numeral.start());
        boolean spelled = quantity.unit() == null && !numeral.digits();
        boolean type = quantity.unit() == null && folded.startsWith("型", last.end()); // 2型糖尿病
        if (numeral.glued()
                || type
                || quoted
                || (spelled && !Grades.isGrade(quantity.core().text()))) {
            return "figure/number";
        }
        boolean one = (!last.after() || quantity.family().equals("grade"))
                && quantity.numerals().size() == 1
                && !numeral.digits()
                && folded.startsWith("一", numeral.start())
                && numeral.end() - numeral.start() == 1
                && !isScaled(quantity.unit());
        if (one) {
            return "single/number" + (first.before() ? "/before" : "");
        }
        String family = isSize(quantity, last.end(), folded) || (isOne(first, last) && isOfSuch(last, folded))
                ? "size"
                : quantity.unit() != null && quantity.word() == null ? "share" : quantity.family();
        return "quantity/number/"
                + family
                + (first.before() ? "/before" : "")
                + (last.after() ? "/after" : "")
                + (numeral.digits() || family.equals("grade") || family.equals("share") ? "" : "/spelled");
    }

    /** A class of size (15万吨级码头), of earnings (百亿元企业) or of grade (达到或优于Ⅲ类水体比例) belongs to the name that it stands in. */
    private static boolean isSize(Quantity quantity, int end, String folded) {
        String rest = folded.substring(end, Math.min(folded.length(), end + 12));
        boolean spelled = !quantity.numerals().get(0).digits();
        if (quantity.family().equals("money") && spelled) {
            return OF_A_CLASS.matcher(rest).lookingAt();
        }
        return quantity.family().equals("grade")
                ? GRADE_OF_A_SHARE.matcher(rest).lookingAt()
                : (rest.startsWith("级") && quantity.unit() != null) || isOfARate(quantity, end, folded);
    }

    private static boolean isOne(QuantityScanner.Found first, QuantityScanner.Found last) {
        return first.equals(last) && last.quantity().numerals().size() == 1;
    }

    /** A least or greatest size that says which are meant, by their rate or by how many there are: 年出栏50头以上规模养殖比例. */
    private static boolean isOfSuch(QuantityScanner.Found found, String folded) {
        return SIZES.contains(found.quantity().family())
                && ((found.after()
                                && OF_A_RATE
                                        .matcher(folded)
                                        .region(found.end(), folded.length())
                                        .lookingAt())
                        || ((found.after() || found.before())
                                && OF_SUCH.matcher(folded)
                                        .region(found.end(), folded.length())
                                        .lookingAt()));
    }

    /** A span (24小时), or a round number of people, tonnes or yuan, that a rate is told by. */
    private static boolean isOfARate(Quantity quantity, int end, String folded) {
        if (quantity.family().equals("duration")) {
            return OVER_YEARS.matcher(folded).region(end, folded.length()).lookingAt();
        }
        boolean told = SPANS.contains(quantity.family())
                || (ROUND.contains(quantity.family())
                        && isRound(quantity.numerals().get(0), quantity.unit()));
        return told
                && quantity.bound() == null
                && quantity.numerals().size() == 1
                && OF_A_RATE.matcher(folded).region(end, folded.length()).lookingAt();
    }

    private static boolean isScaled(@Nullable String unit) {
        return unit != null && !unit.isEmpty() && SCALES.indexOf(unit.charAt(0)) >= 0;
    }

    /** 10万, 百万, 亿: one and nothing but noughts. */
    private static boolean isRound(Numeral numeral, @Nullable String unit) {
        boolean scaled = isScaled(unit);
        BigDecimal bare = numeral.value().stripTrailingZeros();
        return bare.unscaledValue().equals(BigInteger.ONE) && (scaled || bare.precision() - bare.scale() > 1);
    }
}
