package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
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
            Pattern.compile("(?i).*\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|pptx?)(?:[?#].*)?");
    private static final int FEWEST_LINKS = 2;

    private final Furniture furniture;

    Surroundings(Furniture furniture) {
        this.furniture = furniture;
    }

    void removeFrom(Element body) {
        body.select("nav, footer, aside, [role=navigation], [role=contentinfo], [role=search]")
                .forEach(Node::remove);
        for (Element list : body.select("ul, ol, dl")) {
            if (isLinks(list)) {
                list.remove();
            }
        }
        removeWhatIsBelow(body);
    }

    /** Comments and further reading below an article, with their head, unless they would be most of the page. */
    private void removeWhatIsBelow(Element body) {
        int whole = body.text().length();
        for (Element head : body.getAllElements()) {
            boolean leaf = head.isBlock() && head.children().stream().noneMatch(Element::isBlock);
            if (!leaf || head.parent() == null || !furniture.headsWhatIsBelow(head.text())) {
                continue;
            }
            Element first = head;
            Element parent = first.parent();
            while (parent != null && !parent.equals(body) && !hasTextBefore(first)) {
                first = parent;
                parent = first.parent();
            }
            List<Element> all = new ArrayList<>(first.nextElementSiblings());
            all.add(first);
            int length = all.stream().mapToInt(each -> each.text().length()).sum();
            if (length * 3 < whole * 2) {
                all.forEach(Node::remove);
            }
        }
    }

    private static boolean hasTextBefore(Element element) {
        return element.previousElementSiblings().stream().anyMatch(Element::hasText);
    }

    private static boolean isLinks(Element list) {
        int links = 0;
        int linked = 0;
        for (Element link : list.select("a[href]")) {
            if (TO_FILE.matcher(link.attr("href")).matches()) {
                return false;
            }
            links++;
            linked += link.text().length();
        }
        return links >= FEWEST_LINKS && linked * 10 >= list.text().length() * 7;
    }
}
