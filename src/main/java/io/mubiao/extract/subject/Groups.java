package io.mubiao.extract.subject;

import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Members of a coordinated name that only say which: {@code 东江、西江等流域水质达标率} is 东江水质达标率 and 西江水质达标率, for 等 (or 三大) and a noun for
 * all of them stand behind the last; {@code 规模以上、规模以下企业改造率} is 规模以上企业改造率 and 规模以下企业改造率, for all are classes.
 *
 * <p>The nouns and the classes are the {@code group} and {@code class} words of {@code names/words.tsv}.
 */
final class Groups {
    private static final int SHORTEST = 2;

    /** What stands behind the last of a group, before the noun for all: 等流域, 等三大产业, 五大产业. */
    private static final Pattern ALL = Pattern.compile("等(?:[二两三四五六七八九十][大个类种]?)?|[二两三四五六七八九十][大个类种]");

    private final List<String> nouns;
    private final List<String> classes;

    Groups(RuleBook book) {
        nouns = longestFirst(book.words("names").terms("group"));
        classes = longestFirst(book.words("names").terms("class"));
    }

    private static List<String> longestFirst(List<String> terms) {
        return terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Every member with what is told of it; none where they are no such members, or not as many as wanted. */
    List<Name> apply(List<Name> parts, int wanted) {
        if (parts.size() < 2 || (parts.size() != wanted && wanted != Coordination.MANY)) {
            return List.of();
        }
        Name last = parts.get(parts.size() - 1);
        String own = grouped(last.text());
        String tail = own.isEmpty()
                ? ""
                : behind(ALL.matcher(last.text()).replaceFirst("").substring(own.length()));
        if (own.isEmpty()) {
            own = classed(parts);
            tail = own.isEmpty() ? "" : last.text().substring(own.length());
        }
        if (tail.length() < SHORTEST) {
            return List.of();
        }
        List<Name> named = new ArrayList<>();
        for (Name part : parts.subList(0, parts.size() - 1)) {
            named.add(new Name(part.text() + tail, part.scope(), part.start(), part.end()));
        }
        named.add(new Name(own + tail, last.scope(), last.start(), last.end()));
        return named;
    }

    /** The member that 等 and a noun for all follow; empty where none do. */
    private String grouped(String last) {
        Matcher all = ALL.matcher(last);
        return !all.find()
                        || all.start() < SHORTEST
                        || behind(last.substring(all.end())).isEmpty()
                ? ""
                : last.substring(0, all.start());
    }

    /** What follows the noun for all; empty where there is none. */
    private String behind(String rest) {
        return nouns.stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(noun -> rest.substring(noun.length()))
                .map(tail -> tail.startsWith("的") ? tail.substring(1) : tail)
                .orElse("");
    }

    /** The class that the last member begins with, where the others are nothing but classes; empty elsewhere. */
    private String classed(List<Name> parts) {
        boolean all = parts.stream().limit(parts.size() - 1L).allMatch(part -> classes.contains(part.text()));
        String last = parts.get(parts.size() - 1).text();
        return all ? classes.stream().filter(last::startsWith).findFirst().orElse("") : "";
    }
}
