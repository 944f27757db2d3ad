package io.mubiao.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a page the figures that lead to its notes and back: of {@code 达到55%<sup><a href="#n2" name="r2">2</a></sup>}
 * the 2 would pass for a part of the value. Such links come in pairs, of which each leads to the other.
 */
final class NoteLinks {
    private static final Pattern MARK = Pattern.compile("[\\[(（〔]?\\d{1,3}[])）〕]?");

    private static final String OPENING = "[(（〔［";
    private static final String CLOSING = "])）〕］";

    private NoteLinks() {}

    /** Takes those out that are such among the links within a page. */
    static void remove(List<Element> links) {
        List<Element> marks = new ArrayList<>();
        Map<String, String> leads = new HashMap<>();
        for (Element link : links) {
            if (MARK.matcher(link.text().strip()).matches()) {
                marks.add(link);
                leads.put(name(link), goal(link));
            }
        }
        marks.removeIf(link -> name(link).isEmpty() || !name(link).equals(leads.get(goal(link))));
        for (Element link : marks) {
            removeBrackets(link);
            link.remove();
        }
    }

    /** The brackets that stand around the link: {@code [<a href="#n2">2</a>]}. */
    private static void removeBrackets(Element link) {
        if (link.previousSibling() instanceof TextNode before && link.nextSibling() instanceof TextNode after) {
            String open = before.getWholeText();
            String close = after.getWholeText();
            if (!open.isEmpty()
                    && !close.isEmpty()
                    && OPENING.indexOf(open.charAt(open.length() - 1)) >= 0
                    && OPENING.indexOf(open.charAt(open.length() - 1)) == CLOSING.indexOf(close.charAt(0))) {
                before.text(open.substring(0, open.length() - 1));
                after.text(close.substring(1));
            }
        }
    }

    private static String goal(Element link) {
        return link.attr("href").substring(1);
    }

    /** The name by which others lead to the link: its own, or that of what it stands in alone. */
    private static String name(Element link) {
        if (link.hasAttr("name")) {
            return link.attr("name");
        }
        Element parent = link.parent();
        return !link.id().isEmpty() || parent == null ? link.id() : parent.id();
    }
}
