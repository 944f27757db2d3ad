package io.mubiao.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out what says of itself that it leads elsewhere: navigation, footers, lists that are nothing but links. Links to
 * files stay, for they are a document's list of annexes.
 */
final class Surroundings {
    private static final Pattern TO_FILE =
            Pattern.compile("(?i).*\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|pptx?)(?:[?#].*)?");
    private static final int FEWEST_LINKS = 2;

    void removeFrom(Element body) {
        body.select("nav, footer, aside, [role=navigation], [role=contentinfo], [role=search]")
                .forEach(Node::remove);
        for (Element list : body.select("ul, ol, dl")) {
            if (isLinks(list)) {
                list.remove();
            }
        }
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
