package io.mubiao.extract;

import io.mubiao.model.Target.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins coordinated quantities to one mark: {@code 320吨、170吨、645吨} is a list of three.
 *
 * <p>Where only the last of a list has a bound (分别在7%、2%以下) it holds for all.
 */
final class QuantityLists {
    private static final Set<String> AND = Set.of("、", "和", "及", "与", "以及", ",");

    private static final Pattern GRADE_OF_A_SHARE =
            Pattern.compile("(?:及?以上|以下|[)])?[^,;:。、!?(]{0,8}?(?:比例|占比|比重|比率|率)");

    private QuantityLists() {}

    static List<Mark> join(List<QuantityScanner.Found> found, String folded) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        while (from < found.size()) {
            int end = from + 1;
            while (end < found.size() && joined(found.get(end - 1), found.get(end), folded)) {
                end++;
            }
            marks.add(mark(found.subList(from, end), folded));
            from = end;
        }
        return marks;
    }

    private static boolean joined(QuantityScanner.Found a, QuantityScanner.Found b, String folded) {
        Quantity one = a.quantity();
        Quantity other = b.quantity();
        boolean each = folded.substring(Math.max(0, a.start() - 6), a.start()).contains("分别");
        boolean sameKind = each || one.unit() == null || one.family().equals(other.family());
        return b.start() > a.end()
                && sameKind
                && AND.contains(folded.substring(a.end(), b.start()))
                && other.unit() != null
                && !one.numerals().get(0).glued();
    }

    private static Mark mark(List<QuantityScanner.Found> list, String folded) {
        QuantityScanner.Found first = list.get(0);
        QuantityScanner.Found last = list.get(list.size() - 1);
        List<Quantity> quantities = new ArrayList<>();
        boolean lastOnly =
                list.stream().limit(list.size() - 1L).allMatch(f -> f.quantity().bound() == null);
        Comparator shared = lastOnly && !last.before() ? last.quantity().bound() : null;
        for (QuantityScanner.Found f : list) {
            Quantity q = f.quantity();
            if (q.unit() == null && last.quantity().unit() != null && list.size() > 1) {
                q = new Quantity(
                        q.numerals(), last.quantity().unit(), last.quantity().word(), q.bound(), q.core());
            }
            quantities.add(shared == null ? q : q.bounded(shared));
        }
        return Mark.quantities(kind(first, last, folded), first.start(), last.end(), quantities);
    }

    private static boolean isQuoted(String folded, int at) {
        boolean open = false;
        for (int quote = folded.indexOf('"'); quote >= 0 && quote < at; quote = folded.indexOf('"', quote + 1)) {
            open = !open;
        }
        return open;
    }

    /** Such as {@code quantity/share/before}: what patterns can ask of it; a Chinese numeral in a slogan counts nothing. */
    private static String kind(QuantityScanner.Found first, QuantityScanner.Found last, String folded) {
        Quantity quantity = last.quantity();
        Numeral numeral = quantity.numerals().get(0);
        if (quantity.unit() == null
                && folded.startsWith("零", numeral.start())
                && numeral.value().signum() == 0) {
            return "zero/number";
        }
        boolean quoted = !numeral.digits() && isQuoted(folded, numeral.start());
        if (numeral.glued() || quoted || (quantity.unit() == null && !numeral.digits())) {
            return "figure/number";
        }
        boolean one = (!last.after() || quantity.family().equals("grade"))
                && quantity.numerals().size() == 1
                && !numeral.digits()
                && folded.startsWith("一", numeral.start())
                && numeral.end() - numeral.start() == 1;
        if (one) {
            return "single/number" + (first.before() ? "/before" : "");
        }
        String family = isSize(quantity, last.end(), folded)
                ? "size"
                : quantity.unit() != null && quantity.word() == null ? "share" : quantity.family();
        return "quantity/number/"
                + family
                + (first.before() ? "/before" : "")
                + (last.after() ? "/after" : "")
                + (numeral.digits() || family.equals("grade") || family.equals("share") ? "" : "/spelled");
    }

    /** A class of size (15万吨级码头) or of grade (达到或优于Ⅲ类水体比例) belongs to the name that it stands in. */
    private static boolean isSize(Quantity quantity, int end, String folded) {
        String rest = folded.substring(end, Math.min(folded.length(), end + 12));
        return quantity.family().equals("grade")
                ? GRADE_OF_A_SHARE.matcher(rest).lookingAt()
                : rest.startsWith("级") && quantity.unit() != null;
    }
}
