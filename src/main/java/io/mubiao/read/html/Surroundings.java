package io.mubiao.read.html;

import io.mubiao.read.flow.Furniture;
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
            Pattern.compile("(?i).*\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|pptx?)(?:[?#].*)?");
    private static final int FEWEST_LINKS = 2;
    private static final Set<String> ELSEWHERE = Set.of("nav", "footer", "aside");
    private static final Set<String> ROLES = Set.of("navigation", "contentinfo", "search");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    private final Furniture furniture;

    Surroundings(Furniture furniture) {
        this.furniture = furniture;
    }

    void removeFrom(Element body) {
        List<Element> elsewhere = new ArrayList<>();
        List<Element> lists = new ArrayList<>();
        collect(body, elsewhere, lists);
        elsewhere.forEach(Node::remove);
        for (Element list : lists) {
            if (isLinks(list)) {
                list.remove();
            }
        }
        removeWhatIsBelow(body);
    }

    private static void collect(Element element, List<Element> elsewhere, List<Element> lists) {
        String name = element.normalName();
        String role = element.attr("role").strip().toLowerCase(Locale.ROOT);
        if (ELSEWHERE.contains(name) || ROLES.contains(role)) {
            elsewhere.add(element);
            return;
        }
        if (LISTS.contains(name)) {
            lists.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collect(child, elsewhere, lists);
            }
        }
    }

    /** Comments and further reading below an article, with their head, unless they would be most of the page. */
    private void removeWhatIsBelow(Element body) {
        int whole = -1;
        for (Element head : Wording.leaves(body)) {
            if (head.parent() == null
                    || Wording.isLongerThan(head, Furniture.LONGEST_HEAD)
                    || !furniture.headsWhatIsBelow(head.text())) {
                continue;
            }
            whole = whole < 0 ? body.text().length() : whole;
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
        List<Element> links = Wording.links(list);
        if (links.size() < FEWEST_LINKS
                || links.stream()
                        .anyMatch(link -> TO_FILE.matcher(link.attr("href")).matches())) {
            return false;
        }
        int linked = 0;
        for (Element link : links) {
            linked += link.text().length();
        }
        return linked * 10 >= list.text().length() * 7;
    }
}
