package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page is asked for before its article is looked for, found in one walk over its thousands of elements.
 *
 * @param head {@code title} and {@code meta}, wherever they stand
 * @param hidden what its reader does not see, style sheets among it
 * @param named what has a class or an identifier
 * @param elsewhere what says of itself that it leads elsewhere
 * @param lists those outside that
 * @param inside links to other places of the page
 */
record Inventory(
        List<Element> head,
        List<Element> hidden,
        List<Element> named,
        List<Element> elsewhere,
        List<Element> lists,
        List<Element> inside) {
    private static final Set<String> HEAD = Set.of("title", "meta");
    private static final Set<String> ELSEWHERE = Set.of("nav", "footer", "aside");
    private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "search");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    static Inventory of(Document page) {
        Inventory found = new Inventory(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Unseen unseen = new Unseen();
        Element body = page.body();
        for (int i = 0; i < page.childNodeSize(); i++) {
            if (page.childNode(i) instanceof Element element) {
                found.take(element, body, unseen, false);
            }
        }
        return found;
    }

    /** @param open whether what is asked of the body may be asked of the element */
    private void take(Element element, Element body, Unseen unseen, boolean open) {
        if (unseen.covers(element)) {
            hidden.add(element);
            return;
        }
        boolean attributed = element.attributesSize() > 0;
        if (attributed
                && (element.attributes().hasKey("class") || element.attributes().hasKey("id"))) {
            named.add(element);
        }
        boolean within = open || element.equals(body);
        boolean away = within && leadsElsewhere(element, attributed);
        if (away) {
            elsewhere.add(element);
        } else if (within && LISTS.contains(element.normalName())) {
            lists.add(element);
        }
        if (HEAD.contains(element.normalName())) {
            head.add(element);
        }
        if (attributed
                && element.normalName().equals("a")
                && element.attributes().get("href").startsWith("#")) {
            inside.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                take(child, body, unseen, within && !away);
            }
        }
    }

    private static boolean leadsElsewhere(Element element, boolean attributed) {
        if (ELSEWHERE.contains(element.normalName())) {
            return true;
        }
        String role = attributed ? element.attributes().get("role") : "";
        return !role.isEmpty() && ROLES.contains(role.strip().toLowerCase(Locale.ROOT));
    }

    /** The title in the head of the page, without white space; empty where it has none. */
    String title() {
        for (Element element : head) {
            Element holder = element.parent();
            if (element.normalName().equals("title")
                    && holder != null
                    && holder.normalName().equals("head")) {
                return Wording.squeezed(element);
            }
        }
        return "";
    }
}
