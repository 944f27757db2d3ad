package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The style sheets in a page, asked for which of its elements they declare something. */
final class StyleSheets {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern BLOCK = Pattern.compile("@[^{;]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");

    private static final String SIMPLE = "[.#]?[\\w-]+(?:[.#][\\w-]+)*";

    /** Selectors of one or more names; what depends on a state or on a neighbour is left alone. */
    private static final Pattern PLAIN_SELECTOR = Pattern.compile(SIMPLE + "(?:\\s+" + SIMPLE + "){0,3}");

    private static final Pattern NAME = Pattern.compile("[.#]([\\w-]+)");

    private final List<Element> sheets;
    private final List<Element> named;

    StyleSheets(Inventory page) {
        this.sheets = page.hidden().stream()
                .filter(element -> element.normalName().equals("style"))
                .toList();
        this.named = page.named();
    }

    /** The elements in the body for which such declarations are made, by selector. */
    List<List<Element>> declaring(Element body, Predicate<String> such) {
        List<String> selectors = new ArrayList<>();
        for (Element sheet : sheets) {
            add(withoutBlocks(sheet.data()), such, selectors);
        }
        selectors.removeIf(selector -> !PLAIN_SELECTOR.matcher(selector).matches());
        List<List<Element>> declaring = new ArrayList<>();
        if (!selectors.isEmpty()) {
            Set<String> names = names(named);
            selectors.removeIf(selector -> !mayMeet(selector, names));
            selectors.forEach(selector -> declaring.add(found(body, selector, named)));
        }
        return declaring;
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

    /** The selectors before declarations that say what is asked for: {@code .tip, .menu {display: none}}. */
    private static void add(String sheet, Predicate<String> such, List<String> selectors) {
        int before = 0;
        int open = -1;
        for (int i = 0; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '}' && open > before && such.test(sheet.substring(open + 1, i))) {
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

    private static List<Element> found(Element body, String selector, List<Element> named) {
        try {
            return selected(body, selector, named);
        } catch (Selector.SelectorParseException e) {
            return List.of();
        }
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
