package io.mubiao.read.html;

import io.mubiao.read.flow.Spacing;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What the elements of a page say, without making a text of it where less will do: pages have thousands of elements, each
 * of which is asked.
 */
final class Wording {
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char SOFT_HYPHEN = '\u00AD';

    private Wording() {}

    /** The innermost blocks of an element and all that is in it, in order. */
    static List<Element> leaves(Element holder) {
        return leaves(holder, null);
    }

    /** The same, one of the elements in it left out. */
    static List<Element> leaves(Element holder, @Nullable Element without) {
        List<Element> leaves = new ArrayList<>();
        collect(holder, without, leaves);
        return leaves;
    }

    private static void collect(Element element, @Nullable Element without, List<Element> leaves) {
        if (element.equals(without)) {
            return;
        }
        boolean leaf = element.isBlock();
        int at = leaves.size();
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                leaf &= !child.isBlock();
                collect(child, without, leaves);
            }
        }
        if (leaf) {
            leaves.add(at, element);
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
        collectLinks(holder, links);
        return links;
    }

    private static void collectLinks(Element element, List<Element> links) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            links.add(element);
        }
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                collectLinks(child, links);
            }
        }
    }

    /** The text without any white space. */
    static String squeezed(Element element) {
        StringBuilder squeezed = new StringBuilder();
        squeeze(element, squeezed, Integer.MAX_VALUE);
        return squeezed.toString();
    }

    /** Whether the text has more characters than this, white space aside. */
    static boolean isLongerThan(Element element, int most) {
        StringBuilder squeezed = new StringBuilder();
        squeeze(element, squeezed, most);
        return squeezed.length() > most;
    }

    /** How many characters of text it holds, blanks aside. */
    static int length(Element element) {
        int length = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                length += length(child);
            } else if (node instanceof TextNode words) {
                String text = words.getWholeText();
                for (int c = 0; c < text.length(); c++) {
                    length += Spacing.isBlank(text.charAt(c)) ? 0 : 1;
                }
            }
        }
        return length;
    }

    private static void squeeze(Element element, StringBuilder squeezed, int enough) {
        for (int i = 0; i < element.childNodeSize() && squeezed.length() <= enough; i++) {
            Node node = element.childNode(i);
            if (node instanceof Element child) {
                squeeze(child, squeezed, enough);
            } else if (node instanceof TextNode words) {
                squeeze(words.getWholeText(), squeezed);
            }
        }
    }

    private static void squeeze(String text, StringBuilder squeezed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Spacing.isBlank(c) && c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
                squeezed.append(c);
            }
        }
    }
}
