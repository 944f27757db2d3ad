package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article, on any site: sentences stand there, and hardly anywhere else.
 *
 * <p>Weight is the number of commas and full stops outside links, those of a text that comes again counted once (a page
 * may hold its article for two screens). From the body one goes down as long as one child holds nearly all the weight,
 * and what is left behind holds no prose to speak of: a table of tasks may well outweigh the notice before it.
 */
final class Article {
    private static final String MARKS = "，。；、：！？,.;";
    private static final String STOPS = "。；.;";
    private static final int LEAST = 5;
    private static final int PROSE = 3;
    private static final int REPEATED = 20;

    private final Furniture furniture;
    private final PageFacts facts;
    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final Set<String> met = new HashSet<>();

    Article(Furniture furniture, PageFacts facts) {
        this.furniture = furniture;
        this.facts = facts;
    }

    /** The element; the body where the page has little text. */
    Element of(Element body) {
        weigh(body, false, new int[2]);
        int whole = weight(body);
        Element at = body;
        while (whole >= LEAST) {
            Element heavy = heaviest(at);
            if (heavy == null || !holdsTheRest(heavy, at, whole)) {
                break;
            }
            at = heavy;
        }
        return withNeighbours(outOfTable(at), body);
    }

    /** Goes up again as long as what stands beside the article is text like it, such as a title, and no part of a site. */
    private Element withNeighbours(Element found, Element body) {
        Element at = found;
        while (!at.equals(body) && at.parent() != null && isPlain(at.parent(), at)) {
            at = at.parent();
        }
        return at;
    }

    private boolean isPlain(Element parent, Element article) {
        for (Element beside : parent.children()) {
            boolean plain = beside.equals(article)
                    || (beside.select("a[href], li, h1").isEmpty()
                            && !beside.normalName().matches("a|li|h1")
                            && !comesAgain(beside)
                            && !beside.select("table").stream().anyMatch(facts::isStatedIn)
                            && beside.getAllElements().stream().noneMatch(this::isFurniture));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private boolean comesAgain(Element element) {
        return weight(element) == 0
                && element.text().chars().filter(c -> MARKS.indexOf(c) >= 0).count() >= PROSE;
    }

    private boolean isFurniture(Element element) {
        boolean leaf = element.children().stream().noneMatch(Element::isBlock);
        return leaf && (furniture.covers(element.text()) || furniture.isFoot(element.text()));
    }

    private @Nullable Element heaviest(Element parent) {
        Element heaviest = null;
        for (Element child : parent.children()) {
            if (heaviest == null || weight(child) > weight(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }

    /** Whether nothing that matters stands in the parent beside this child. */
    private boolean holdsTheRest(Element child, Element parent, int whole) {
        if (weight(child) * 10 < weight(parent) * 6) {
            return false;
        }
        int left = prose.getOrDefault(parent, 0) - prose.getOrDefault(child, 0);
        return isMostlyTable(child) ? left == 0 : left * 33 <= whole;
    }

    private boolean isMostlyTable(Element element) {
        for (Element table : element.select("table")) {
            if (weight(table) * 2 > weight(element) && !HtmlTable.isLayout(table, HtmlTable.rows(table))) {
                return true;
            }
        }
        return false;
    }

    /** Rows and tables of facts are never an article by themselves. */
    private static Element outOfTable(Element found) {
        Element at = found;
        while (at.normalName().matches("table|tbody|thead|tr") && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** @param run marks and stops of the paragraph that the element stands in */
    private void weigh(Element element, boolean linked, int[] run) {
        boolean inLink = linked || element.normalName().equals("a");
        int[] own = element.isBlock() ? new int[2] : run;
        int weight = 0;
        int strong = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !inLink && isNew(text)) {
                int marks = count(text, MARKS);
                weight += marks;
                own[0] += marks;
                own[1] += count(text, STOPS);
            } else if (child instanceof Element inner) {
                weigh(inner, inLink, own);
                weight += weight(inner);
                strong += prose.getOrDefault(inner, 0);
            }
        }
        boolean isProse = element.isBlock() && own[0] >= PROSE && own[1] > 0;
        weights.put(element, weight);
        prose.put(element, strong + (isProse ? own[0] : 0));
    }

    private boolean isNew(TextNode text) {
        String said = text.getWholeText().strip();
        return said.length() < REPEATED || met.add(said);
    }

    private static int count(TextNode text, String marks) {
        return (int)
                text.getWholeText().chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}
