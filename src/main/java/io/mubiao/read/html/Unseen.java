package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;

/** Takes out of a page what its reader does not see: scripts, controls, and what is hidden by attribute or style. */
final class Unseen {
    private static final Set<String> NEVER_TEXT = Set.of(
            ("script style noscript template iframe object embed svg canvas audio video select button input textarea map"
                            + " rp rt")
                    .split(" "));
    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?)\\s*"
                    + "(?:!important)?\\s*(?:;|$)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    /** Selectors of one or more names; what depends on a state or on a neighbour is left alone. */
    private static final Pattern PLAIN_SELECTOR = Pattern.compile("(?:[.#]?[\\w-]+)+(?:\\s+(?:[.#]?[\\w-]+)+){0,3}");

    private static final Pattern NAME = Pattern.compile("[.#]([\\w-]+)");

    void removeFrom(Document page) {
        List<String> hiding = hidingSelectors(page);
        List<Element> unseen = new ArrayList<>();
        collect(page.body(), unseen);
        unseen.forEach(Node::remove);
        if (!hiding.isEmpty()) {
            Set<String> names = names(page.body());
            hiding.removeIf(selector -> !mayMeet(selector, names));
            int whole = hiding.isEmpty() ? 0 : page.body().text().length();
            hiding.forEach(selector -> removeHidden(page, selector, whole));
        }
    }

    private static void collect(Element element, List<Element> unseen) {
        if (NEVER_TEXT.contains(element.normalName())
                || element.hasAttr("hidden")
                || hides(element.attr("style").toLowerCase(Locale.ROOT))) {
            unseen.add(element);
            return;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collect(child, unseen);
            }
        }
    }

    /** Whether declarations hide what they are for; most say nothing of it. */
    private static boolean hides(String declarations) {
        boolean may =
                declarations.contains("none") || declarations.contains("hidden") || declarations.contains("font-size");
        return may && HIDING.matcher(declarations).find();
    }

    /** The classes and identifiers on the page, in lower case. */
    private static Set<String> names(Element body) {
        Set<String> names = new HashSet<>();
        Set<String> met = new HashSet<>();
        body.traverse((node, depth) -> {
            for (String name : List.of("class", "id")) {
                String said = node instanceof Element ? node.attr(name) : "";
                if (!said.isEmpty() && met.add(said)) {
                    names.addAll(List.of(said.toLowerCase(Locale.ROOT).split("\\s+")));
                }
            }
        });
        return names;
    }

    /** A sheet is for a whole site: most of its classes are on other pages. */
    private static boolean mayMeet(String selector, Set<String> names) {
        Matcher name = NAME.matcher(selector);
        while (name.find()) {
            if (!names.contains(name.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> hidingSelectors(Document page) {
        List<String> selectors = new ArrayList<>();
        for (Element sheet : page.getElementsByTag("style")) {
            Matcher rules = RULE.matcher(withoutBlocks(sheet.data()));
            while (rules.find()) {
                if (hides(rules.group(2).toLowerCase(Locale.ROOT))) {
                    selectors.addAll(List.of(rules.group(1).strip().split("\\s*,\\s*")));
                }
            }
        }
        selectors.removeIf(selector -> !PLAIN_SELECTOR.matcher(selector).matches());
        return selectors;
    }

    /** The sheet without comments and without what holds only for some media. */
    private static String withoutBlocks(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@[^{;]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}", "");
    }

    /** What holds half of the page is shown by a script. */
    private static void removeHidden(Document page, String selector, int whole) {
        try {
            for (Element hidden : page.body().select(selector)) {
                if (hidden.text().length() * 2 < whole) {
                    hidden.remove();
                }
            }
        } catch (Selector.SelectorParseException e) {
            return;
        }
    }
}
