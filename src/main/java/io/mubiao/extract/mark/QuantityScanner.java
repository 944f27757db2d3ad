package io.mubiao.extract.mark;

import io.mubiao.model.Target.Comparator;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes quantities of the numbers of a sentence: unit after, bound words around, ranges joined.
 *
 * <p>{@code 分别不低于30%、1.5—2万吨以上} has two: at least 30 %, and at least 1.5 to 2 万吨.
 */
final class QuantityScanner {
    private static final String RANGE = "-~至到";

    private static final int SHORTEST_REGION = 3;

    private static final int LONGEST_NOTE = 3;

    /** What is said of a round number that is passed: 突破2000亿元大关. */
    private static final String MARK_PASSED = "大关";

    /** Told of so many people or homes, the number is part of the name: 千人汽车保有量, 十万人口死亡率. */
    private static final Pattern OF_SO_MANY = Pattern.compile(
            "(?:百|千|万|十万|百万)(?:[人户](?!以|次|左右|规模|级)口?|(?:从业|就业)人员|职工)\\p{IsHan}{1,10}?(?:率|量|(?<!次)数|床位)(?![\\p{IsHan}&&[^达为不控提增下降稳保超至到在力分]])");

    /** A round size in words that says of what kind is counted behind it in digits: 千亩示范片20个, 万人计划人才50名. */
    private static final Pattern OF_SUCH_A_SIZE = Pattern.compile(
            "[十百千万亿]{1,2}(?:亩|亿元?|万元|吨|头|只|羽|尾|人|户|平方米|立方米|千瓦)级?(?![以左上及次])\\p{IsHan}{2,12}?(?=[0-9])(?<![至到达为约近超过破于在长加降少高])");

    /** What follows an age that says who is meant: 12岁儿童, 18~60岁的城乡居民. */
    private static final Pattern OF_AN_AGE =
            Pattern.compile("的?\\p{IsHan}{0,4}?(?:儿童|老年|老人|人群|人口|妇女|女性|男性|女孩|女生|少年|青年|幼儿|学生|居民|学龄|劳动|年龄)");

    private final Numerals numerals = new Numerals();
    private final UnitScanner units;
    private final Lexicon bounds;
    private final Lexicon fixed;

    QuantityScanner(RuleBook book) {
        units = new UnitScanner(book);
        bounds = Lexicon.of(book.words("bounds"));
        fixed = Lexicon.of(Stream.concat(
                        book.words("fixed").words().stream(),
                        book.words("regions").words().stream().flatMap(QuantityScanner::names))
                .toList());
    }

    /** 五家渠市 and 五家渠 are not five of anything; 三门 alone may be. */
    private static Stream<Word> names(Word region) {
        String bare = region.term().substring(0, region.term().length() - 1);
        return Stream.of(region.term(), bare)
                .filter(name ->
                        name.length() >= SHORTEST_REGION && name.chars().anyMatch(c -> Numerals.isChinese((char) c)))
                .map(name -> new Word(name, region.values(), region.at()));
    }

    /**
     * A quantity with the run that it covers, bound words included.
     *
     * @param after whether it only says which are meant: a bound word stands behind it, or it is the age of someone (12岁儿童)
     */
    record Found(Quantity quantity, int start, int end, boolean before, boolean after) {}

    /** {@code taken} are the characters of times, whose numbers are no quantities. */
    List<Found> apply(String folded, String raw, BitSet taken) {
        List<Lexicon.Hit> words = fixed.longest(folded);
        List<Quantity> plain = new ArrayList<>();
        for (Numeral numeral : Fractions.join(folded, Grades.with(folded, numerals.apply(folded, raw)))) {
            boolean inUnit = !plain.isEmpty()
                    && numeral.start() < plain.get(plain.size() - 1).core().end();
            int next = taken.nextSetBit(numeral.start());
            if (inUnit
                    || isNote(numeral, raw)
                    || fixed(numeral, words)
                    || isOfSoMany(numeral, folded)
                    || (next >= 0 && next < numeral.end())) {
                continue;
            }
            Quantity quantity = quantity(folded, raw, numeral);
            Quantity joined = plain.isEmpty() ? null : range(plain.get(plain.size() - 1), quantity, folded, raw);
            if (joined == null) {
                plain.add(quantity);
            } else {
                plain.set(plain.size() - 1, joined);
            }
        }
        return plain.isEmpty() ? List.of() : bounded(plain, folded);
    }

    /** A numeral inside a fixed word (一次能源, 小（1）型) counts nothing. */
    private static boolean fixed(Numeral numeral, List<Lexicon.Hit> words) {
        return words.stream().anyMatch(w -> w.start() <= numeral.start() && numeral.end() <= w.end());
    }

    /** A number in square brackets behind a word leads to a note: “三保障”[12]. */
    private static boolean isNote(Numeral numeral, String raw) {
        int before = numeral.start() - 2;
        return numeral.digits()
                && before >= 0
                && numeral.end() - numeral.start() <= LONGEST_NOTE
                && "[［".indexOf(raw.charAt(before + 1)) >= 0
                && numeral.end() < raw.length()
                && "]］".indexOf(raw.charAt(numeral.end())) >= 0
                && (raw.charAt(before) == '”' || Character.isIdeographic(raw.charAt(before)));
    }

    private static boolean isOfSoMany(Numeral numeral, String folded) {
        return !numeral.digits()
                && Stream.of(OF_SO_MANY, OF_SUCH_A_SIZE).anyMatch(pattern -> pattern.matcher(folded)
                        .region(numeral.start(), folded.length())
                        .useTransparentBounds(true)
                        .lookingAt());
    }

    private Quantity quantity(String folded, String raw, Numeral numeral) {
        boolean multiplied = numeral.start() > 0 && "×*".indexOf(folded.charAt(numeral.start() - 1)) >= 0;
        UnitScanner.Unit unit = numeral.glued() && !multiplied ? null : units.at(folded, numeral.end());
        if (unit == null) {
            String share = Fractions.unit(folded, numeral);
            return new Quantity(List.of(numeral), share, null, null, run(raw, numeral.start(), numeral.end()));
        }
        char next = folded.charAt(numeral.end());
        boolean more = next == '余' || next == '多';
        String printed =
                raw.substring(numeral.end() + (more ? 1 : 0), unit.end()).strip();
        Quantity.Run core = run(raw, numeral.start(), unit.end());
        return new Quantity(List.of(numeral), printed, unit.word(), more ? Comparator.GT : null, core);
    }

    private static Quantity.Run run(String raw, int start, int end) {
        return new Quantity.Run(start, end, raw.substring(start, end));
    }

    /** One quantity of two that are joined by a range sign or are a ratio; null where they are not, or something moves (从40%到45%). */
    private static @Nullable Quantity range(Quantity low, Quantity high, String folded, String raw) {
        String between = folded.substring(low.core().end(), high.core().start());
        if (isRatio(low, high, between)) {
            Quantity.Run both = run(raw, low.core().start(), high.core().end());
            List<Numeral> all = new ArrayList<>(low.numerals());
            all.add(high.numerals().get(0));
            return new Quantity(all, null, null, null, both);
        }
        boolean sign = !between.isEmpty() && between.chars().allMatch(c -> RANGE.indexOf(c) >= 0);
        boolean moved = ("到".equals(between) || "至".equals(between))
                && low.core().start() > 0
                && "从由".indexOf(folded.charAt(low.core().start() - 1)) >= 0;
        boolean units =
                low.unit() == null || (high.unit() != null && high.unit().startsWith(low.unit()));
        if (!sign || moved || !units || low.numerals().size() > 1 || low.min().compareTo(high.max()) >= 0) {
            return null;
        }
        Quantity.Run core = run(raw, low.core().start(), high.core().end());
        return new Quantity(
                List.of(low.numerals().get(0), high.numerals().get(0)), high.unit(), high.word(), high.bound(), core);
    }

    /** Numbers in digits without units, and a colon alone between each two: 1:8, 22:45:33. */
    private static boolean isRatio(Quantity low, Quantity high, String between) {
        return between.length() == 1
                && Quantity.RATIO.indexOf(between.charAt(0)) >= 0
                && (low.numerals().size() == 1 || low.isRatio())
                && high.numerals().size() == 1
                && List.of(low, high).stream()
                        .allMatch(q -> q.unit() == null && q.numerals().stream().allMatch(Numeral::digits));
    }

    private List<Found> bounded(List<Quantity> plain, String folded) {
        Map<Integer, Lexicon.Hit> ends = new HashMap<>();
        Map<Integer, Lexicon.Hit> starts = new HashMap<>();
        for (Lexicon.Hit hit : bounds.all(folded)) {
            if (hit.word().value("side", "before").equals("before")) {
                ends.merge(hit.end(), hit, (a, b) -> a.start() < b.start() ? a : b);
            } else {
                starts.merge(hit.start(), hit, (a, b) -> a.end() > b.end() ? a : b);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Quantity quantity : plain) {
            Lexicon.Hit before = ends.get(quantity.core().start());
            int close = pastRemark(folded, quantity.core().end());
            Lexicon.Hit after = starts.get(close);
            boolean pair = plain.stream()
                    .anyMatch(q ->
                            q.core().start() > quantity.core().end() && q.core().end() < close);
            Comparator bound = bound(before, after, quantity.bound());
            int start = before == null ? quantity.core().start() : before.start();
            int end = after == null || pair ? quantity.core().end() : after.end();
            end = close == quantity.core().end() + 1 ? quantity.core().end() : end;
            end += folded.startsWith(MARK_PASSED, end) ? MARK_PASSED.length() : 0;
            boolean limits = (after != null && comparator(after.word()) != Comparator.APPROX)
                    || (quantity.family().equals("age")
                            && OF_AN_AGE
                                    .matcher(folded)
                                    .region(end, folded.length())
                                    .lookingAt());
            found.add(new Found(quantity.bounded(bound), start, end, before != null, limits));
        }
        return found;
    }

    /** Past a short remark in parentheses: 5000吨标准煤（当量值）及以上; or out of them: 60分钟（45分钟）以内. */
    private static int pastRemark(String folded, int at) {
        if (at < folded.length() && folded.charAt(at) == ')') {
            return at + 1;
        }
        int close = at < folded.length() && folded.charAt(at) == '(' ? folded.indexOf(')', at) : -1;
        return close > 0 && close - at <= 12 ? close + 1 : at;
    }

    private static @Nullable Comparator bound(
            Lexicon.@Nullable Hit before, Lexicon.@Nullable Hit after, @Nullable Comparator own) {
        Comparator first = before == null ? null : comparator(before.word());
        Comparator last = after == null ? null : comparator(after.word());
        if (before == null || first == null) {
            return last == null ? own : last;
        }
        boolean soft = first == Comparator.APPROX
                || before.word().value("strength", "").equals("weak");
        return last != null && soft ? last : first;
    }

    private static @Nullable Comparator comparator(Word word) {
        String name = word.value("comparator");
        return name == null ? null : Comparator.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
