package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its article, on any site: sentences stand there, and hardly anywhere else.
 *
 * <p>From the body one goes down as long as one child holds most of the sentences, and what is left behind is no prose to
 * speak of, or prose among links: a table of tasks may well outweigh the notice before it, and an article may stand in two
 * halves. Then one goes up again as long as what stands beside is plain text, such as a title.
 */
final class Article {
    private static final int LEAST = 5;
    private static final Set<String> TABLES = Set.of("table", "tbody", "thead", "tr");

    private final Furniture furniture;
    /** The tables asked about: whether they only lay out the page. */
    private final IdentityHashMap<Element, Boolean> layouts = new IdentityHashMap<>();

    Article(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The element; the body where the page has little text. */
    Element of(Element body) {
        Sentences sentences = new Sentences(body);
        int whole = sentences.weight(body);
        Element at = body;
        while (whole >= LEAST) {
            Element heavy = heaviest(at, sentences);
            if (heavy == null || !holdsTheRest(heavy, at, sentences, whole)) {
                break;
            }
            at = heavy;
        }
        at = outOfTable(at);
        while (!at.equals(body) && at.parent() != null && isPlain(at.parent(), at, sentences)) {
            at = at.parent();
        }
        return at;
    }

    private static @Nullable Element heaviest(Element parent, Sentences sentences) {
        Element heaviest = null;
        int most = -1;
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child && sentences.weight(child) > most) {
                heaviest = child;
                most = sentences.weight(child);
            }
        }
        return heaviest;
    }

    /** Whether nothing that matters stands in the parent beside this child. */
    private boolean holdsTheRest(Element child, Element parent, Sentences sentences, int whole) {
        if (sentences.weight(child) * 10 < sentences.weight(parent) * 6) {
            return false;
        }
        int left = sentences.prose(parent) - sentences.prose(child);
        for (Element beside : parent.children()) {
            int prose = beside.equals(child) ? 0 : sentences.prose(beside);
            left -= prose > 0 && isLinked(beside) ? prose : 0;
        }
        return left == 0 || (left * 33 <= whole && !isMostlyTable(child, sentences));
    }

    /** Whether a good part of the text leads elsewhere. */
    private static boolean isLinked(Element element) {
        int linked = 0;
        for (Element link : Wording.links(element)) {
            linked += Wording.length(link);
        }
        return linked * 8 > Wording.length(element);
    }

    private boolean isMostlyTable(Element element, Sentences sentences) {
        for (Element table : element.getElementsByTag("table")) {
            if (sentences.weight(table) * 2 > sentences.weight(element)
                    && !layouts.computeIfAbsent(table, asked -> HtmlTable.isLayout(asked, HtmlTable.rows(asked)))) {
                return true;
            }
        }
        return false;
    }

    /** Rows and tables of facts are never an article by themselves. */
    private static Element outOfTable(Element found) {
        Element at = found;
        while (TABLES.contains(at.normalName()) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private boolean isPlain(Element parent, Element article, Sentences sentences) {
        for (Element beside : parent.children()) {
            boolean plain = beside.equals(article)
                    || (!holds(beside, Article::isEntry)
                            && !sentences.comesAgain(beside)
                            && !holds(beside, this::isFurniture));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntry(Element element) {
        String name = element.normalName();
        return name.equals("li") || name.equals("h1") || (name.equals("a") && element.hasAttr("href"));
    }

    /** Whether it or an element in it is such. */
    private static boolean holds(Element element, Predicate<Element> such) {
        boolean[] found = new boolean[1];
        Wording.walk(element, inner -> {
            found[0] |= such.test(inner);
            return !found[0];
        });
        return found[0];
    }

    private boolean isFurniture(Element element) {
        if (!Wording.isLeaf(element)) {
            return false;
        }
        String text = element.text();
        return furniture.covers(text) || furniture.isFoot(text);
    }
}
