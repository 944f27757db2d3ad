package io.mubiao.extract.subject;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Resolves coordinated names: {@code 化学需氧量、氨氮重点工程减排量} is 化学需氧量重点工程减排量 and 氨氮重点工程减排量; {@code
 * 主要农作物化肥、农药利用率} is 主要农作物化肥利用率 and 主要农作物农药利用率.
 *
 * <p>A shared tail is what follows the thing in the last member; a shared head what stands before the thing in the first.
 * Things and measures are listed in {@code things/words.tsv}; known indicators help where a member is whole by itself.
 */
final class Coordination {
    /** As many as there are. */
    static final int MANY = -1;

    /** A rate by itself: 残疾儿童入学率和康复服务率 are two. */
    static final Pattern RATE = Pattern.compile("(?:.{2,}[^效功速]率|.{2,}(?:比例|占比|比重))(?:[（(].*[）)])?");

    /** Rates that begin alike are of the same: 新能源发电装机比重和发电量比重. */
    private static final int BEGINNING = 2;

    private final Groups groups;
    private final Pairs pairs;
    private final Set<String> things;
    private final Set<String> endings;
    private final Set<String> measures;
    private final Set<String> indicators;
    private final List<String> whole;

    Coordination(RuleBook book) {
        groups = new Groups(book);
        pairs = new Pairs(book);
        things = Set.copyOf(book.words("things").terms("thing"));
        endings = Set.copyOf(book.words("things").terms("thing-ending"));
        measures = Set.copyOf(book.words("things").terms("measure"));
        indicators = book.words("indicators").words().stream().map(Word::term).collect(Collectors.toSet());
        whole = book.words("names").terms("whole");
    }

    /**
     * The members of a name, each whole, with where it begins; one member where nothing is coordinated.
     *
     * @param wanted how many the numbers are; where 、 alone parts so many, 和 and 及 stand inside the members
     */
    List<Name> apply(Name name, int wanted) {
        List<Name> parts = Members.of(name, whole, Members.AND);
        List<Name> grouped = groups.apply(parts, wanted);
        if (!grouped.isEmpty()) {
            return grouped;
        }
        if (parts.size() != wanted) {
            List<Name> listed = Members.of(name, whole, Members.COMMA);
            parts = listed.size() == wanted ? listed : parts;
        }
        if (parts.size() < 2) {
            return pairs.apply(name, wanted);
        }
        String tail = whole(tail(parts), parts);
        if (tail.length() == 1 && !parts.stream().allMatch(part -> isWhole(part.text(), tail))) {
            return List.of(name); // 负责人、管理人员持证上岗率 have no 率 in common
        }
        String head = head(parts);
        List<Name> resolved = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Name part = parts.get(i);
            boolean last = i == parts.size() - 1;
            String text = part.text() + (last || isWhole(part.text(), tail) ? "" : tail.replaceFirst("^的", ""));
            if (i > 0 && !text.startsWith(head)) {
                text = head + text;
            }
            resolved.add(new Name(text, name.scope(), part.start(), part.end()));
        }
        return resolved;
    }

    /** Whether every member is a thing with a shared tail, or a measure of its own, so that one number is told of each. */
    boolean eachMeasured(Name name) {
        List<Name> parts = Members.of(name, whole, Members.AND);
        if (parts.size() > 1
                && parts.stream().allMatch(p -> RATE.matcher(p.text()).matches())) {
            return true;
        }
        boolean listed = Members.of(name, whole, Members.COMMA).size() == parts.size();
        if (parts.size() < 2
                || !listed
                || name.text().contains("等")
                || tail(parts).contains("的")) {
            return false;
        }
        Name last = parts.get(parts.size() - 1);
        boolean measured = !longestEnd(last.text(), measures).isEmpty();
        return measured
                && parts.stream()
                        .limit(parts.size() - 1L)
                        .allMatch(p -> endsWithThing(p.text()) || indicators.contains(p.text()))
                && (startsWithThing(last.text()) || indicators.contains(last.text()))
                && (endings.stream().noneMatch(parts.get(0).text()::endsWith) || measures.contains(tail(parts)));
    }

    /** Whether a name ends with a measure, such as 率 or 面积. */
    boolean isMeasure(String name) {
        return !longestEnd(name, measures).isEmpty();
    }

    private boolean startsWithThing(String text) {
        return !firstThing(text).isEmpty();
    }

    private boolean endsWithThing(String text) {
        return !longestEnd(text, things).isEmpty() || endings.stream().anyMatch(text::endsWith);
    }

    private boolean isWhole(String part, String tail) {
        return tail.isEmpty()
                || part.endsWith(tail)
                || (!endsWithThing(part) && !longestEnd(part, measures).isEmpty());
    }

    private String tail(List<Name> parts) {
        String last = parts.get(parts.size() - 1).text();
        String alike = alike(parts);
        if (!alike.isEmpty()) {
            return last.substring(last.indexOf(alike) + alike.length());
        }
        int share = last.indexOf("占");
        if (share > 0
                && parts.stream().limit(parts.size() - 1L).noneMatch(p -> p.text()
                        .contains("占"))) {
            String measure = longestEnd(last.substring(0, share), measures);
            boolean shared = !measure.isEmpty()
                    && measure.length() < share
                    && parts.stream().limit(parts.size() - 1L).allMatch(p -> longestEnd(p.text(), measures)
                            .isEmpty());
            return last.substring(shared ? share - measure.length() : share);
        }
        String thing = firstThing(last);
        if (!thing.isEmpty() && thing.length() < last.length()) {
            return last.substring(thing.length());
        }
        return longestEnd(last, measures);
    }

    /** What the first and the last member have in common before the tail: 产业 in 文化产业、旅游产业增加值占比; empty without it. */
    private static String alike(List<Name> parts) {
        String first = parts.get(0).text();
        String last = parts.get(parts.size() - 1).text();
        for (int length = Math.min(first.length() - 1, 6); length >= 2; length--) {
            String end = first.substring(first.length() - length);
            int at = last.indexOf(end);
            boolean within = at > 0 && at + length < last.length();
            if (within
                    && parts.stream().limit(parts.size() - 1L).allMatch(p -> p.text()
                            .endsWith(end))) {
                return end;
            }
        }
        return "";
    }

    /** A tail from 的 on, where only the last member has one: 心脏病、脑卒中的标化死亡率. */
    private static String whole(String tail, List<Name> parts) {
        String last = parts.get(parts.size() - 1).text();
        int of = last.indexOf('的');
        boolean alone =
                parts.stream().limit(parts.size() - 1L).noneMatch(p -> p.text().contains("的"));
        return of > 1 && alone && !tail.isEmpty() && tail.length() < last.length() - of - 1
                ? last.substring(of + 1)
                : tail;
    }

    private String head(List<Name> parts) {
        String first = parts.get(0).text();
        String second = parts.get(1).text();
        if (measures.contains(second)) {
            return first.substring(
                    0, first.length() - longestEnd(first, measures).length());
        }
        int again = second.length() < BEGINNING ? -1 : first.indexOf(second.substring(0, BEGINNING));
        if (again >= BEGINNING
                && RATE.matcher(first).matches()
                && RATE.matcher(second).matches()) {
            return first.substring(0, again);
        }
        String thing = longestEnd(first, things);
        if (!thing.isEmpty() && thing.length() < first.length() && startsWithThing(second)) {
            String head = first.substring(0, first.length() - thing.length());
            return isAlike(head, firstThing(second)) ? "" : head;
        }
        String known = longestEnd(first, indicators);
        boolean bothKnown = !known.isEmpty() && known.length() < first.length() && indicators.contains(second);
        String head = bothKnown ? first.substring(0, first.length() - known.length()) : "";
        return isAlike(head, firstThing(second)) ? "" : head;
    }

    /** Whether a head is itself such a thing as the next member's: 学前教育入园率 and 高等教育入学率 share none. */
    private static boolean isAlike(String head, String thing) {
        int length = 2;
        return head.length() >= length
                && thing.length() > length
                && head.endsWith(thing.substring(thing.length() - length));
    }

    /** The thing that a member begins with: a listed one, or a name that ends like one, such as 大通河. */
    private String firstThing(String text) {
        String listed = longestStart(text, things);
        if (!listed.isEmpty()) {
            return listed;
        }
        for (int end = Math.min(text.length() - 1, 12); end > 1; end--) {
            String start = text.substring(0, end);
            if (endings.stream().anyMatch(start::endsWith)) {
                return start;
            }
        }
        return "";
    }

    private static String longestStart(String text, Set<String> words) {
        for (int end = text.length(); end > 0; end--) {
            if (words.contains(text.substring(0, end))) {
                return text.substring(0, end);
            }
        }
        return "";
    }

    /** The longest of these words that a text ends with; empty where it ends with none. */
    static String longestEnd(String text, Set<String> words) {
        for (int start = 0; start < text.length(); start++) {
            if (words.contains(text.substring(start))) {
                return text.substring(start);
            }
        }
        return "";
    }
}
