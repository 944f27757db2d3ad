package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
import io.mubiao.read.html.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> ELSEWHERE = Set.of("nav", "footer", "aside");
    private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "search");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private final Furniture furniture;

    Surroundings(Furniture furniture) {
        this.furniture = furniture;
    }

    void removeFrom(Element body, Pieces pieces) {
        List<Element> elsewhere = new ArrayList<>();
        List<Element> lists = new ArrayList<>();
        Wording.walk(body, element -> {
            boolean away = leadsElsewhere(element);
            if (away) {
                elsewhere.add(element);
            } else if (LISTS.contains(element.normalName())) {
                lists.add(element);
            }
            return !away;
        });
        elsewhere.forEach(Node::remove);
        for (Element list : lists) {
            if (isLinks(list)) {
                list.remove();
            }
        }
        pieces.changed();
        removeWhatIsBelow(body, pieces);
    }

    private static boolean leadsElsewhere(Element element) {
        if (ELSEWHERE.contains(element.normalName())) {
            return true;
        }
        String role = Wording.said(element, "role");
        return !role.isEmpty() && ROLES.contains(role.strip().toLowerCase(Locale.ROOT));
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
        if (links.size() < FEWEST_LINKS
                || links.stream().anyMatch(link -> TO_FILE.matcher(Wording.said(link, "href"))
                        .find())) {
            return false;
        }
        int linked = 0;
        for (Element link : links) {
            linked += Wording.length(link);
        }
        return linked * 10 >= Wording.length(list) * 7;
    }
}
