package io.mubiao.extract.subject;

import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a caught run down to the name of what is measured: {@code 力争全市森林覆盖率稳定} is 森林覆盖率, its scope 全市.
 *
 * <p>What is cut stands in {@code names/words.tsv}: {@code lead} words at the beginning, {@code tail} words at the end,
 * {@code area} words, which become the scope. A field that is named first goes too: {@code 在储能、氢能等领域取得重大成果}
 * is 重大成果; so does who wants it, up to a {@code through} word ({@code 江苏要实现…}). A name may begin with {@code kept} words (基本养老), which look like a
 * lead, and end with {@code ending} words (天然气供应), which look like a tail. Of one character are only {@code single} words (12座桥).
 */
final class Names {
    private static final String EDGE = "、，,；;：:。 \u3000—-–·*●■◆“”\"\t";
    private static final int SHORTEST = 2;
    private static final Pattern SOME = Pattern.compile("[、和及与]一(?:大?批|系列|些)");
    private static final Pattern NOTE = Pattern.compile("[\\[［][0-9]{1,3}[\\]］]");

    /** How it is reckoned: 接种率以乡镇为单位, 接种率以县（市、区）为单位. */
    private static final Pattern RECKONED = Pattern.compile("以[^以，,、（(]{1,12}(?:[（(][^）)]{1,8}[）)])?为单位$");

    /** What only says which are meant keeps its verb: 达到服务标准的卫生院占比. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:达到|完成|通过)[^的、，,]{2,14}的.*(?:率|比例|占比|比重|数|数量|总数)");

    /** Who is to do it stands before a word of will: 我市要实现…. */
    private static final int LONGEST_BODY = 6;

    private final List<String> leads;
    private final List<String> tails;
    private final List<String> areas;
    private final List<String> fields;
    private final Set<String> moves;
    private final List<String> through;
    private final List<String> kept;
    private final List<String> endings;
    private final Set<String> singles;

    Names(RuleBook book) {
        leads = longestFirst(book.words("names").terms("lead"));
        tails = longestFirst(Stream.concat(
                        book.words("names").terms("tail").stream(),
                        book.words("cadence").terms("annual", "cumulative").stream()) // 五年累计 names nothing
                .toList());
        areas = longestFirst(book.words("names").terms("area"));
        moves = Set.copyOf(book.words("directions").terms("change", "change/raise"));
        through = book.words("names").terms("through");
        fields = longestFirst(book.words("names").terms("field"));
        kept = Stream.of(
                        book.words("names").terms("kept").stream(),
                        book.words("names").terms("whole").stream()
                                .filter(word -> !leads.contains(word)), // 和美乡村 has no 和
                        book.words("cadence").terms("level").stream()) // 年均气温 is what is measured, not how often
                .flatMap(words -> words)
                .toList();
        endings = book.words("names").terms("ending");
        singles = Set.copyOf(book.words("names").terms("single"));
    }

    private static List<String> longestFirst(List<String> terms) {
        return terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The name in {@code text} from {@code start} to {@code end}; null where nothing is left. */
    @Nullable
    Name apply(String text, int start, int end) {
        int[] run = brackets(text, start, counted(text, start, end));
        String scope = null;
        boolean cut = true;
        while (cut) {
            cut = false;
            while (run[0] < run[1] && EDGE.indexOf(text.charAt(run[0])) >= 0 && !opensPair(text, run)) {
                run[0]++;
            }
            while (run[0] < run[1] && EDGE.indexOf(text.charAt(run[1] - 1)) >= 0 && !closesPair(text, run)) {
                run[1]--;
            }
            String name = text.substring(run[0], run[1]);
            String area = unless(kept, name, first(areas, name, true), true);
            if (area != null && scope == null) {
                scope = area;
            }
            String lead = area != null ? area : unless(kept, name, lead(name), true);
            String tail = tail(name);
            if (lead != null && name.length() - lead.length() >= SHORTEST) {
                run[0] += lead.length();
                cut = true;
            } else if (tail != null && name.length() - tail.length() >= SHORTEST) {
                run[1] -= tail.length();
                cut = true;
            }
        }
        String name = NOTE.matcher(text.substring(run[0], run[1])).replaceAll("");
        boolean nothing = (name.length() < SHORTEST && !singles.contains(name))
                || leads.contains(name)
                || tails.contains(name)
                || areas.contains(name)
                || moves.contains(name);
        return nothing ? null : new Name(name, scope, run[0], run[1]);
    }

    /** Where a name ends before what goes on without a number: 示范园和一批孵化基地. */
    private static int counted(String text, int start, int end) {
        Matcher more = SOME.matcher(text).region(start, end);
        return more.find() && more.start() - start >= SHORTEST ? more.start() : end;
    }

    private @Nullable String lead(String name) {
        if (name.startsWith("在")) {
            for (String field : fields) {
                int at = name.lastIndexOf(field);
                if (at > 0 && name.length() - at - field.length() >= SHORTEST) {
                    return name.substring(0, at + field.length());
                }
            }
        }
        for (String word : through) {
            int at = name.indexOf(word);
            if (at >= 0 && at <= LONGEST_BODY) {
                return name.substring(0, at + word.length());
            }
        }
        return ATTRIBUTE.matcher(name).matches() ? null : first(leads, name, true);
    }

    private @Nullable String tail(String name) {
        Matcher reckoned = RECKONED.matcher(name);
        return reckoned.find() ? reckoned.group() : unless(endings, name, first(tails, name, false), false);
    }

    /** What is to be cut, unless the name begins or ends with a word that stays. */
    private static @Nullable String unless(List<String> stay, String name, @Nullable String cut, boolean atStart) {
        return cut == null || first(stay, name, atStart) != null ? null : cut;
    }

    private static @Nullable String first(List<String> words, String name, boolean atStart) {
        for (String word : words) {
            if (atStart ? name.startsWith(word) : name.endsWith(word)) {
                return word;
            }
        }
        return null;
    }

    private static boolean opensPair(String text, int[] run) {
        char c = text.charAt(run[0]);
        return c == '“' && text.indexOf('”', run[0]) > 0 && text.indexOf('”', run[0]) < run[1];
    }

    private static boolean closesPair(String text, int[] run) {
        char c = text.charAt(run[1] - 1);
        return c == '”' && text.lastIndexOf('“', run[1]) >= run[0];
    }

    /** A bracket whose partner is outside the run cuts it there. */
    private static int[] brackets(String text, int start, int end) {
        List<Integer> open = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("（(〔[《".indexOf(c) >= 0) {
                open.add(i);
            } else if ("）)〕]》".indexOf(c) >= 0) {
                if (open.isEmpty()) {
                    from = i + 1;
                } else {
                    open.remove(open.size() - 1);
                }
            }
        }
        return new int[] {open.isEmpty() ? from : Math.max(from, open.get(open.size() - 1) + 1), end};
    }
}
