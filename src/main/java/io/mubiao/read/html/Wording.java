package io.mubiao.read.html;

import io.mubiao.read.flow.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the elements of a page say, without making a text of it where less will do: pages have thousands of elements, each
 * of which is asked.
 */
final class Wording {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final Attributes NONE = new Attributes();
    private static final char SOFT_HYPHEN = '\u00AD';

    /** Few elements say more. */
    private static final int MUCH = 100;

    private Wording() {}

    /** What an attribute of the element says; empty without it. */
    static String said(Element element, String attribute) {
        return attributes(element).get(attribute);
    }

    /** The attributes of the element, not to be changed; asked for once where several are wanted. */
    static Attributes attributes(Element element) {
        return element.attributesSize() == 0 ? NONE : element.attributes();
    }

    /** Shows an element and all in it, in order; where it is turned down, what is in it is passed over. */
    static void walk(Element element, Predicate<Element> shown) {
        if (!shown.test(element)) {
            return;
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                walk(child, shown);
            }
        }
    }

    /** Whether no block stands in the element, its own inline elements aside. */
    static boolean isLeaf(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && child.isBlock()) {
                return false;
            }
        }
        return true;
    }

    /** What leads elsewhere, in order. */
    static List<Element> links(Element holder) {
        List<Element> links = new ArrayList<>();
        walk(holder, element -> {
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                links.add(element);
            }
            return true;
        });
        return links;
    }

    /** The text without any white space. */
    static String squeezed(Element element) {
        return squeezed(element, Integer.MAX_VALUE);
    }

    /** The same, no more than its first characters. */
    static String squeezed(Element element, int most) {
        StringBuilder squeezed = new StringBuilder(Math.min(most, MUCH));
        squeeze(element, squeezed, most);
        return squeezed.toString();
    }

    /** The same of a text. */
    static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        squeeze(text, squeezed, text.length());
        return squeezed.toString();
    }

    /** How many characters of text it holds, blanks aside. */
    static int length(Element element) {
        return length(element, Integer.MAX_VALUE);
    }

    /** Whether it holds more characters than that; counts no further. */
    static boolean exceeds(Element element, int most) {
        return length(element, most) > most;
    }

    /** How many characters it holds, or some number beyond the most that is asked for. */
    private static int length(Element element, int most) {
        int length = 0;
        for (int i = 0; i < element.childNodeSize() && length <= most; i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                length += length(child, most - length);
            } else if (node instanceof TextNode words) {
                String text = words.getWholeText();
                for (int c = 0; c < text.length(); c++) {
                    length += Spacing.isBlank(text.charAt(c)) ? 0 : 1;
                }
            }
        }
        return length;
    }

    /** Whether its text, blanks among it, is longer than so many characters: what is not need not be counted. */
    static boolean mayExceed(Element element, int most) {
        return left(element, most) < 0;
    }

    /** What remains of so many characters behind the text of the element; less than 0 where they do not do. */
    private static int left(Element element, int most) {
        int left = most;
        for (int i = 0; i < element.childNodeSize() && left >= 0; i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                left = left(child, left);
            } else if (node instanceof TextNode words) {
                left -= words.getWholeText().length();
            }
        }
        return left;
    }

    private static void squeeze(Element element, StringBuilder squeezed, int most) {
        for (int i = 0; i < element.childNodeSize() && squeezed.length() < most; i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                squeeze(child, squeezed, most);
            } else if (node instanceof TextNode words) {
                squeeze(words.getWholeText(), squeezed, most);
            }
        }
    }

    private static void squeeze(String text, StringBuilder squeezed, int most) {
        for (int i = 0; i < text.length() && squeezed.length() < most; i++) {
            char c = text.charAt(i);
            if (!Spacing.isBlank(c) && c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
                squeezed.append(c);
            }
        }
    }
}
