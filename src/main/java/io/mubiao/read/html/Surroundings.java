package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
import io.mubiao.read.html.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out what says of itself that it leads elsewhere: navigation, footers, lists that are nothing but links. Links to
 * files stay, for they are a document's list of annexes. What readers say below the article is no part of it either.
 */
final class Surroundings {
    private static final Pattern TO_FILE =
            Pattern.compile("(?i)\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|pptx?)(?:[?#].*)?\\z");
    private static final int FEWEST_LINKS = 2;

    private final Furniture furniture;

    Surroundings(Furniture furniture) {
        this.furniture = furniture;
    }

    void removeFrom(Element body, Inventory page, Pieces pieces) {
        page.elsewhere().forEach(Node::remove);
        for (Element list : page.lists()) {
            if (isLinks(list)) {
                list.remove();
            }
        }
        pieces.changed();
        removeWhatIsBelow(body, pieces);
    }

    /** Comments and further reading below an article, with their head, unless they would be most of the page. */
    private void removeWhatIsBelow(Element body, Pieces pieces) {
        int whole = -1;
        for (Piece piece : pieces.all()) {
            Element head = piece.element();
            if (head.parent() == null
                    || !furniture.headsWhatIsBelow(piece.opening())
                    || head.text().length() > Furniture.LONGEST_HEAD) {
                continue;
            }
            whole = whole < 0 ? Wording.length(body) : whole;
            Element first = head;
            Element parent = first.parent();
            while (parent != null && !parent.equals(body) && !hasTextBefore(first)) {
                first = parent;
                parent = first.parent();
            }
            List<Element> all = new ArrayList<>(first.nextElementSiblings());
            all.add(first);
            int length = all.stream().mapToInt(Wording::length).sum();
            if (length * 3 < whole * 2) {
                all.forEach(Node::remove);
                pieces.changed();
            }
        }
    }

    private static boolean hasTextBefore(Element element) {
        return element.previousElementSiblings().stream().anyMatch(Element::hasText);
    }

    private static boolean isLinks(Element list) {
        List<Element> links = Wording.links(list);
        if (links.size() < FEWEST_LINKS) {
            return false;
        }
        int linked = 0;
        for (Element link : links) {
            linked += Wording.length(link);
        }
        return linked * 10 >= Wording.length(list) * 7
                && links.stream().noneMatch(link -> TO_FILE.matcher(Wording.said(link, "href"))
                        .find());
    }
}
