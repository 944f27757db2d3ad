package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what its reader does not see: scripts, controls, and what is hidden by attribute or style; and what is
 * no part of the text: headers and footers of pages, marks of notes, what was deleted, and the remarks of who revised it.
 */
final class Unseen {
    private static final Set<String> NEVER_TEXT = Set.of(
            ("script style noscript template iframe object embed svg canvas audio video select button input textarea map"
                            + " rp rt del")
                    .split(" "));
    /** What office programs call the head and the foot of pages that they save for the web. */
    private static final Set<String> EDGES = Set.of("header", "footer");

    private static final Pattern HIDING =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?"
                    + "|mso-element\\s*:\\s*comment(?:-list)?)\\s*"
                    + "(?:!important)?\\s*(?:;|$)");
    private static final String SIZE = "font-size";
    /** No article is shorter. */
    private static final int LITTLE = 100;

    /** Whether each of the styles met hides what it is for: pages repeat a few of them. */
    private final Map<String, Boolean> styles = new HashMap<>();

    static void removeFrom(Element body, Inventory page) {
        page.hidden().forEach(Node::remove);
        NoteLinks.remove(page.inside());
        new StyleSheets(page).declaring(body, Unseen::hides).forEach(found -> removeSmall(body, found));
    }

    /**
     * Shows what holds most of the page though it says itself that it is hidden: a script shows it. Whether there is such;
     * then the inventory of the page is another one.
     */
    static boolean isShown(Element body, Inventory page) {
        boolean shown = false;
        for (Element hidden : page.hidden()) {
            if (!NEVER_TEXT.contains(hidden.normalName()) && isMost(body, hidden)) {
                hidden.removeAttr("style").removeAttr("hidden");
                shown = true;
            }
        }
        return shown;
    }

    private static boolean isMost(Element body, Element element) {
        return Wording.exceeds(element, LITTLE) && !Wording.exceeds(body, Wording.length(element) * 2);
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
        boolean may =
                said.contains("none") || said.contains("hidden") || said.contains("comment") || mayHaveNoSize(said);
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

    /** What holds half of the page is shown by a script. */
    private static void removeSmall(Element body, List<Element> found) {
        List<Element> small = new ArrayList<>();
        for (Element hidden : found) {
            if (Wording.exceeds(body, Wording.length(hidden) * 2)) {
                small.add(hidden);
            }
        }
        small.forEach(Node::remove);
    }
}
