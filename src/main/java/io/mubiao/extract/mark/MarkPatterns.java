package io.mubiao.extract.mark;

import io.mubiao.match.Expression;
import io.mubiao.match.ExpressionException;
import io.mubiao.match.Kinds;
import io.mubiao.model.Folding;
import io.mubiao.rules.Fault;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the patterns of a rule book.
 *
 * <p>{@code {fall}} stands for a mark with that tag, {@code {year:base}} names what it catches, {@code {name}} is the free
 * text of a clause, {@code {soft}} a phrase of {@code phrases/rules.yaml}, and the slot with an exclamation mark, {@code
 * {quantity!}}, is the number that is asked about. White space means nothing; all else is an {@link Expression} over folded
 * text. A size (500千伏变电站) or an age (3岁以下婴幼儿) in a name is part of its free text.
 */
public final class MarkPatterns {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9|-]*)(?::([a-z]+))?(!)?\\}");
    private static final String STOPS = ",;:。!?\\n\\t";

    private final Alphabet alphabet;
    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, List<MarkPattern>> patterns = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final String freeText;
    private final Kinds kinds;

    public MarkPatterns(RuleBook book, List<String> dimensions) throws RuleFaultsException {
        alphabet = new Alphabet(book);
        StringBuilder breaks = new StringBuilder(STOPS);
        for (String tag : List.of("quantity", "by", "base", "during", "in", "date", "year", "years")) {
            breaks.append(alphabet.tagged(tag));
        }
        for (String size : List.of("voltage", "steam", "size")) {
            alphabet.tagged(size).chars().forEach(c -> breaks.deleteCharAt(breaks.indexOf(String.valueOf((char) c))));
        }
        String limited = alphabet.tagged("after");
        alphabet.tagged("age")
                .chars()
                .filter(c -> limited.indexOf(c) >= 0)
                .forEach(c -> breaks.deleteCharAt(breaks.indexOf(String.valueOf((char) c))));
        freeText = "[^" + breaks + "]";
        for (Rule rule : book.rules("phrases")) {
            phrases.put(rule.id(), rule.match());
        }
        Map<String, List<MarkPattern.Source>> sources = new HashMap<>();
        for (String dimension : dimensions) {
            List<MarkPattern.Source> read = new ArrayList<>();
            book.rules(dimension).forEach(rule -> read(rule, read));
            sources.put(dimension, read);
        }
        if (!faults.isEmpty()) {
            throw new RuleFaultsException(faults);
        }
        kinds = Kinds.of(sources.values().stream()
                .flatMap(List::stream)
                .flatMap(source -> Stream.of(source.left(), source.right()))
                .toList());
        sources.forEach((dimension, read) -> patterns.put(
                dimension,
                read.stream().map(source -> new MarkPattern(source, kinds)).toList()));
    }

    public List<MarkPattern> of(String dimension) {
        return patterns.getOrDefault(dimension, List.of());
    }

    public Alphabet alphabet() {
        return alphabet;
    }

    public Kinds kinds() {
        return kinds;
    }

    private void read(Rule rule, List<MarkPattern.Source> read) {
        String template = rule.match().replaceAll("\\s+", "");
        Set<String> named = new HashSet<>();
        int focus = focus(template);
        try {
            if (focus < 0) {
                Expression whole = Expression.parse(expand(template, rule, named, 0));
                read.add(new MarkPattern.Source(rule, whole, Expression.parse(""), ""));
                return;
            }
            String left = expand(template.substring(0, focus), rule, named, 0);
            Matcher slot = SLOT.matcher(template);
            slot.find(focus);
            String right = expand(template.substring(slot.end()), rule, named, 0);
            String tag = String.valueOf(slot.group(1));
            read.add(new MarkPattern.Source(rule, Expression.parse(left), Expression.parse(right), tagged(tag, rule)));
        } catch (ExpressionException e) {
            faults.add(new Fault(rule.at(), "the pattern of “" + rule.id() + "” is not right: " + e.getMessage()));
        }
    }

    private static int focus(String template) {
        Matcher slot = SLOT.matcher(template);
        while (slot.find()) {
            if (slot.group(3) != null) {
                return slot.start();
            }
        }
        return -1;
    }

    private String expand(String template, Rule rule, Set<String> named, int depth) {
        StringBuilder out = new StringBuilder();
        Matcher slot = SLOT.matcher(template);
        int from = 0;
        while (slot.find()) {
            out.append(Folding.fold(template.substring(from, slot.start())
                            .replace("[", "\u0001")
                            .replace("]", "\u0002"))
                    .replace("\u0001", "[")
                    .replace("\u0002", "]"));
            out.append(slot(String.valueOf(slot.group(1)), slot.group(2), rule, named, depth));
            from = slot.end();
        }
        String rest = template.substring(from).replace("[", "\u0001").replace("]", "\u0002");
        return out.append(Folding.fold(rest).replace("\u0001", "[").replace("\u0002", "]"))
                .toString();
    }

    private String slot(String tag, @Nullable String variable, Rule rule, Set<String> named, int depth) {
        String body;
        if (tag.equals("name") || tag.equals("rest")) {
            body = freeText + "+" + (tag.equals("name") ? "?" : "");
        } else if (phrases.containsKey(tag) && depth < 5) {
            return "(?:" + expand(phrases.getOrDefault(tag, "").replaceAll("\\s+", ""), rule, named, depth + 1) + ")";
        } else {
            body = "[" + tagged(tag, rule) + "]";
        }
        String name = variable == null ? tag : variable;
        boolean captures = (variable != null || tag.equals("name") || tag.equals("rest")) && named.add(name);
        return captures ? "(?P<" + name + ">" + body + ")" : "(?:" + body + ")";
    }

    private String tagged(String tag, Rule rule) {
        StringBuilder all = new StringBuilder();
        for (String one : tag.split("\\|", -1)) {
            String chars = alphabet.tagged(one);
            if (chars.isEmpty()) {
                String message = "“" + rule.id() + "” asks for {" + one + "}, and no word list or phrase has that kind";
                faults.add(new Fault(rule.at(), message));
            }
            all.append(chars);
        }
        return all.isEmpty() ? "\uF8FF" : all.toString();
    }
}
