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
    private final List<String> dispatch;
    private final Pattern organEnd;
    private final Pattern closing;
    private final Pattern annotation;
    private final List<String> basis;
    private final Pattern national;
    private final Pattern grounds;
    private final Pattern glossary;
    private final Map<String, String> facts = new HashMap<>();
    private final Pattern factLabel;

    FrontWords(WordList list) {
        documentEnd = pattern(list, "document", "(?:", ")" + NOTE + "$");
        dispatch = list.terms("dispatch");
        organEnd = pattern(list, "organ", "(?:", ")$");
        closing = pattern(list, "closing", "^(?:", "):");
        annotation = pattern(list, "annotation", "^\\(?(?:", ")");
        basis = list.terms("basis");
        national = pattern(list, "national", "^(?:", ")");
        grounds = pattern(list, "grounds", "(?:", ")$");
        for (Word word : list.words()) {
            String kind = word.value("kind", "");
            if (kind.startsWith("fact-")) {
                facts.put(word.term(), kind);
            }
        }
        factLabel =
                facts.isEmpty() ? NOTHING : Pattern.compile("[(]?(" + anyOf(facts.keySet().stream()) + ")[)]?(?::|$)");
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

    /** Whether the paragraph hands on a document: {@code 现将《…》印发给你们}. */
    boolean dispatches(String bare) {
        return dispatch.stream().anyMatch(bare::contains);
    }

    boolean endsAsOrgan(String bare) {
        return organEnd.matcher(bare).find();
    }

    boolean opensClosing(String bare) {
        return closing.matcher(bare).find();
    }

    boolean isAnnotation(String bare) {
        return annotation.matcher(bare).find();
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
        return national.matcher(name).find();
    }
}
