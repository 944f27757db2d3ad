package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;

/** Takes out of a page what its reader does not see: scripts, controls, and what is hidden by attribute or style. */
final class Unseen {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio,"
                    + " video, select, button, input, textarea, map, rp, rt, [hidden]";
    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?)\\s*"
                    + "(?:!important)?\\s*(?:;|$)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");

    /** Selectors of one or more names; what depends on a state or on a neighbour is left alone. */
    private static final Pattern PLAIN_SELECTOR = Pattern.compile("(?:[.#]?[\\w-]+)+(?:\\s+(?:[.#]?[\\w-]+)+){0,3}");

    void removeFrom(Document page) {
        List<String> hiding = hidingSelectors(page);
        page.body().select(NEVER_TEXT).forEach(Node::remove);
        for (Element styled : page.body().select("[style]")) {
            if (HIDING.matcher(styled.attr("style").toLowerCase(Locale.ROOT)).find()) {
                styled.remove();
            }
        }
        int whole = page.body().text().length();
        for (String selector : hiding) {
            removeHidden(page, selector, whole);
        }
    }

    private static List<String> hidingSelectors(Document page) {
        List<String> selectors = new ArrayList<>();
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(withoutBlocks(sheet.data()));
            while (rules.find()) {
                if (HIDING.matcher(rules.group(2).toLowerCase(Locale.ROOT)).find()) {
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
