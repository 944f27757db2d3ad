package io.mubiao.outline;

import io.mubiao.rules.Word;
import io.mubiao.rules.WordList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which front and end matter is told, from {@code extractors/frontmatter}. */
final class FrontWords {
    private static final String NOTE = "(?:\\((?:试行|暂行|草案|修订|修订稿|征求意见稿|送审稿|节选|[^()]{0,24}\\d{4}[^()]{0,12})\\))?";
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern documentEnd;
    private final Pattern listEnd;
    private final List<String> dispatch;
    private final List<String> organs;
    private final Pattern closing;
    private final Pattern annotation;
    private final List<String> basis;
    private final Pattern national;
    private final Pattern grounds;
    private final Pattern glossary;
    private final Map<String, String> facts = new HashMap<>();
    private final Pattern factLabel;
    private final Pattern bareLabel;
    private final String factBeginnings;

    FrontWords(WordList list) {
        documentEnd = pattern(list, "document", "(?:", ")" + NOTE + "$");
        listEnd = pattern(list, "year-list", "(?:", ")" + NOTE + "$");
        dispatch = list.terms("dispatch");
        organs = list.terms("organ");
        closing = pattern(list, "closing", "(?:", "):");
        annotation = pattern(list, "annotation", "\\(?(?:", ")");
        basis = list.terms("basis");
        national = pattern(list, "national", "(?:", ")");
        grounds = pattern(list, "grounds", "(?:", ")$");
        for (Word word : list.words()) {
            String kind = word.value("kind", "");
            if (kind.startsWith("fact-")) {
                facts.put(word.term(), kind);
            }
        }
        factLabel =
                facts.isEmpty() ? NOTHING : Pattern.compile("[(]?(" + anyOf(facts.keySet().stream()) + ")[)]?(?::|$)");
        bareLabel = facts.isEmpty() ? NOTHING : Pattern.compile(anyOf(facts.keySet().stream()));
        factBeginnings =
                facts.keySet().stream().map(label -> label.substring(0, 1)).collect(Collectors.joining());
        glossary = pattern(list, "glossary", "^(?:附:?)?(?:有关|相关|部分|主要)?(?:", "):?$");
    }

    private static Pattern pattern(WordList list, String kind, String before, String after) {
        List<String> terms = list.terms(kind);
        return terms.isEmpty() ? NOTHING : Pattern.compile(before + anyOf(terms.stream()) + after);
    }

    private static String anyOf(Stream<String> terms) {
        return terms.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** Whether a title ends as titles of documents do, a bracket such as （试行） or （2023—2025年） aside. */
    boolean endsAsDocument(String bare) {
        return documentEnd.matcher(bare).find();
    }

    /** Whether a line ends as the title of a list of what a year is to bring does: 2024年承诺事项. */
    boolean endsAsList(String bare) {
        return listEnd.matcher(bare).find();
    }

    /** Whether the paragraph hands on a document: {@code 现将《…》印发给你们}. */
    boolean dispatches(String bare) {
        for (String word : dispatch) {
            if (bare.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean endsAsOrgan(String bare) {
        for (String organ : organs) {
            if (bare.endsWith(organ)) {
                return true;
            }
        }
        return false;
    }

    boolean opensClosing(String bare) {
        return closing.matcher(bare).lookingAt();
    }

    boolean isAnnotation(String bare) {
        return annotation.matcher(bare).lookingAt();
    }

    boolean namesBasis(String bare) {
        return basis.stream().anyMatch(bare::contains);
    }

    /** Whether a part with this title lists the documents that the plan is made under. */
    boolean listsGrounds(String title) {
        return grounds.matcher(title).find();
    }

    /** Finds the labels of facts, 发文字号: and the like; the first group is the label. */
    Matcher factLabels(String bare) {
        return factLabel.matcher(bare);
    }

    /** Finds the labels of facts, with a colon behind them or without. */
    Matcher bareFactLabels(String bare) {
        return bareLabel.matcher(bare);
    }

    /** Whether a label of a fact may begin the text, by its first characters. */
    boolean mayStateFact(String bare) {
        int at = bare.startsWith("(") ? 1 : 0;
        return at < bare.length() && factBeginnings.indexOf(bare.charAt(at)) >= 0;
    }

    /** Which fact the label states: {@code fact-number}, {@code fact-issuer}, {@code fact-day}, {@code fact-other}. */
    String factKind(String label) {
        return facts.getOrDefault(label, "");
    }

    /** Whether a list of terms begins, whose numbers head nothing: 名词解释. */
    boolean opensGlossary(String bare) {
        return glossary.matcher(bare).find();
    }

    /** Whether the name is that of a body of the nation. */
    boolean isNational(String name) {
        return isNational(name, 0);
    }

    /** Whether that of a body of the nation begins at this place. */
    boolean isNational(String names, int at) {
        return national.matcher(names).region(at, names.length()).lookingAt();
    }
}
