package io.mubiao.read.html;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much running text each element of a page holds, by its commas and full stops outside links. A text that comes again
 * counts once: a page may hold its article for two screens.
 */
final class Sentences {
    private static final String MARKS = "，。；、：！？";
    private static final String LATIN_MARKS = ",.;";
    private static final String STOPS = "。；.;";
    private static final int PROSE = 3;
    private static final int REPEATED = 20;
    private static final int SOME = 300;

    /** All marks of an element and those of its prose; elements without any are left out. */
    private final IdentityHashMap<Element, Marks> marks = new IdentityHashMap<>(SOME);

    private final Set<String> met = new HashSet<>();

    private record Marks(int all, int prose) {
        static final Marks NONE = new Marks(0, 0);
    }

    /** Those of an element and all that is in it. */
    Sentences(Element body) {
        weigh(body, false, new int[2]);
    }

    /** All marks in the element. */
    int weight(Element element) {
        return marks.getOrDefault(element, Marks.NONE).all();
    }

    /** The marks of its paragraphs that are whole sentences, not lists of names or numbers. */
    int prose(Element element) {
        return marks.getOrDefault(element, Marks.NONE).prose();
    }

    /** Whether all that the element says was said before it. */
    boolean comesAgain(Element element) {
        return weight(element) == 0 && printed(element) >= PROSE;
    }

    /** All Chinese marks in the element, those of links and of what comes again among them. */
    private static int printed(Element element) {
        int marks = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                String said = text.getWholeText();
                for (int c = 0; c < said.length(); c++) {
                    marks += isMark(said.charAt(c)) ? 1 : 0;
                }
            } else if (child instanceof Element inner) {
                marks += printed(inner);
            }
        }
        return marks;
    }

    /** @param run marks and stops of the paragraph that the element stands in */
    private Marks weigh(Element element, boolean linked, int[] run) {
        boolean inLink = linked || element.normalName().equals("a");
        int[] own = element.isBlock() ? new int[2] : run;
        int weight = 0;
        int strong = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text && !inLink && isNew(text)) {
                weight += count(text.getWholeText(), own);
            } else if (child instanceof Element inner) {
                Marks within = weigh(inner, inLink, own);
                weight += within.all();
                strong += within.prose();
            }
        }
        boolean isProse = element.isBlock() && own[0] >= PROSE && own[1] > 0;
        if (weight == 0 && strong == 0 && !isProse) {
            return Marks.NONE;
        }
        Marks all = new Marks(weight, strong + (isProse ? own[0] : 0));
        marks.put(element, all);
        return all;
    }

    private boolean isNew(TextNode text) {
        String whole = text.getWholeText();
        String said = whole.length() < REPEATED ? whole : whole.strip();
        return said.length() < REPEATED || met.add(said);
    }

    /** A Latin mark inside a number or an address is none. */
    private static int count(String text, int[] run) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWord(c)) {
                continue;
            }
            if (MARKS.indexOf(c) >= 0 || (LATIN_MARKS.indexOf(c) >= 0 && endsWord(text, i))) {
                marks++;
                run[1] += STOPS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        run[0] += marks;
        return marks;
    }

    private static boolean endsWord(String text, int at) {
        return at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isMark(char c) {
        return !isWord(c) && MARKS.indexOf(c) >= 0;
    }

    /** Nearly all characters are Chinese, and none of the marks stands among those. */
    private static boolean isWord(char c) {
        return (c >= '\u3040' && c <= '\u9FFF') || c == ' ';
    }
}
