package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes out of a page what its reader does not see: scripts, controls, and what is hidden by attribute or style; and what is
 * no part of the text: headers and footers of pages, marks of notes.
 */
final class Unseen {
    private static final Set<String> NEVER_TEXT = Set.of(
            ("script style noscript template iframe object embed svg canvas audio video select button input textarea map"
                            + " rp rt")
                    .split(" "));
    /** What office programs call the head and the foot of pages that they save for the web. */
    private static final Set<String> EDGES = Set.of("header", "footer");

    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?)\\s*"
                    + "(?:!important)?\\s*(?:;|$)");
    private static final String SIZE = "font-size";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BLOCK = Pattern.compile("@[^{;]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");

    private static final String SIMPLE = "[.#]?[\\w-]+(?:[.#][\\w-]+)*";

    /** Selectors of one or more names; what depends on a state or on a neighbour is left alone. */
    private static final Pattern PLAIN_SELECTOR = Pattern.compile(SIMPLE + "(?:\\s+" + SIMPLE + "){0,3}");

    private static final Pattern NAME = Pattern.compile("[.#]([\\w-]+)");

    /** Whether each of the styles met hides what it is for: pages repeat a few of them. */
    private final Map<String, Boolean> styles = new HashMap<>();

    static void removeFrom(Element body, Inventory page) {
        List<String> hiding = hidingSelectors(page.hidden());
        page.hidden().forEach(Node::remove);
        NoteLinks.remove(page.inside());
        if (!hiding.isEmpty()) {
            Set<String> names = names(page.named());
            hiding.removeIf(selector -> !mayMeet(selector, names));
            hiding.forEach(selector -> removeHidden(body, selector, page.named()));
        }
    }

    /** Whether the reader of the page does not see the element, by what it says itself. */
    boolean covers(Element element) {
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes said = element.attributes();
        String style = said.get("style");
        if (element.normalName().equals("div") && EDGES.contains(said.get("title"))) {
            return true;
        }
        return said.hasKey("hidden") || (!style.isEmpty() && styles.computeIfAbsent(style, Unseen::hides));
    }

    /** Whether declarations hide what they are for; most say nothing of it. */
    private static boolean hides(String declarations) {
        String said = declarations.toLowerCase(Locale.ROOT);
        boolean may = said.contains("none") || said.contains("hidden") || mayHaveNoSize(said);
        return may && HIDING.matcher(said).find();
    }

    private static boolean mayHaveNoSize(String said) {
        for (int at = said.indexOf(SIZE); at >= 0; at = said.indexOf(SIZE, at + 1)) {
            int value = at + SIZE.length();
            while (value < said.length() && (said.charAt(value) == ':' || Character.isWhitespace(said.charAt(value)))) {
                value++;
            }
            if (value < said.length() && said.charAt(value) == '0') {
                return true;
            }
        }
        return false;
    }

    /** The classes and identifiers on the page, in lower case. */
    private static Set<String> names(List<Element> named) {
        Set<String> met = new HashSet<>();
        for (Element element : named) {
            met.add(element.attributes().get("class"));
            met.add(element.attributes().get("id"));
        }
        Set<String> names = new HashSet<>();
        for (String name : met) {
            StringTokenizer each = new StringTokenizer(name.toLowerCase(Locale.ROOT));
            while (each.hasMoreTokens()) {
                names.add(each.nextToken());
            }
        }
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

    private static List<String> hidingSelectors(List<Element> hidden) {
        List<String> selectors = new ArrayList<>();
        for (Element sheet : hidden) {
            if (sheet.normalName().equals("style")) {
                addHiding(withoutBlocks(sheet.data()), selectors);
            }
        }
        selectors.removeIf(selector -> !PLAIN_SELECTOR.matcher(selector).matches());
        return selectors;
    }

    /** The selectors before declarations that hide: {@code .tip, .menu {display: none}}. */
    private static void addHiding(String sheet, List<String> selectors) {
        int before = 0;
        int open = -1;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '}' && open > before && hides(sheet.substring(open + 1, i))) {
                selectors.addAll(List.of(sheet.substring(before, open).strip().split("\\s*,\\s*")));
            }
            if (c == '}') {
                before = i + 1;
                open = -1;
            } else if (c == '{') {
                before = open < 0 ? before : open + 1;
                open = i;
            }
        }
    }

    /** The sheet without comments and without what holds only for some media. */
    private static String withoutBlocks(String sheet) {
        String plain = sheet.contains("/*") ? COMMENT.matcher(sheet).replaceAll("") : sheet;
        return plain.indexOf('@') < 0 ? plain : BLOCK.matcher(plain).replaceAll("");
    }

    /** What holds half of the page is shown by a script. */
    private static void removeHidden(Element body, String selector, List<Element> named) {
        List<Element> found;
        try {
            found = selected(body, selector, named);
        } catch (Selector.SelectorParseException e) {
            return;
        }
        List<Element> small = new ArrayList<>();
        for (Element hidden : found) {
            if (Wording.exceeds(body, Wording.length(hidden) * 2)) {
                small.add(hidden);
            }
        }
        small.forEach(Node::remove);
    }

    /** What a selector is for; where its last part is a name, that is one of those with a name. */
    private static List<Element> selected(Element body, String selector, List<Element> named) {
        int last = selector.length() - 1;
        while (last >= 0 && !Character.isWhitespace(selector.charAt(last))) {
            if (selector.charAt(last) == '.' || selector.charAt(last) == '#') {
                Evaluator evaluator = Selector.evaluatorOf(selector);
                return named.stream()
                        .filter(element -> evaluator.matches(body, element) && isIn(body, element))
                        .toList();
            }
            last--;
        }
        return body.select(selector);
    }

    private static boolean isIn(Element body, Element element) {
        Element at = element;
        while (at != null && !at.equals(body)) {
            at = at.parent();
        }
        return at != null;
    }
}
