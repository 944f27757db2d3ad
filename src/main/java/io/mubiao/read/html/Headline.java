package io.mubiao.read.html;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import io.mubiao.model.Hints;
import io.mubiao.model.Line;
import io.mubiao.read.flow.Breaks;
import io.mubiao.read.flow.Furniture;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * What belongs to a document though it stands above the element of its article: its headline, and its number on a line
 * of its own. What the article says itself is not said twice.
 */
final class Headline {
    private static final int SHORTEST = 6;
    private static final int OPENING = 800;

    private static final Pattern UNMARKED = Pattern.compile("[^，。：:|【】\\[\\]>]{8,80}");

    private final Furniture furniture;

    Headline(Furniture furniture) {
        this.furniture = furniture;
    }

    List<Block> above(Element article, Document page, Hints hints, List<Block> said) {
        List<Block> above = new ArrayList<>();
        String opening = opening(said);
        for (Element element : before(article, page.body())) {
            String text = Spacing.clean(element.text());
            boolean isTitle = above.isEmpty() && isTitle(element, text, page, hints);
            boolean isNumber = !above.isEmpty() && above.size() < 2 && Breaks.isDocNumber(text);
            if (isTitle && opening.contains(Spacing.squeezed(text))) {
                return List.of(); // the article has its title itself
            }
            if (isTitle || (isNumber && !opening.contains(Spacing.squeezed(text)))) {
                above.addAll(HtmlBlocks.of(element, Setting.PLAIN));
            }
        }
        return above.isEmpty() ? unmarked(article) : above;
    }

    /** A headline that nothing marks as one: the plain line before the article, or before what is told of its page. */
    private List<Block> unmarked(Element article) {
        Element beside = article.previousElementSibling();
        while (beside != null && (!beside.hasText() || furniture.covers(beside.text()))) {
            beside = beside.previousElementSibling();
        }
        boolean plain = beside != null
                && isLeaf(beside)
                && beside.select("a").isEmpty()
                && UNMARKED.matcher(Spacing.squeezed(beside.text())).matches();
        return beside != null && plain ? HtmlBlocks.of(beside, Setting.PLAIN) : List.of();
    }

    /** The elements without blocks of their own that come before the article, in order. */
    private static List<Element> before(Element article, Element body) {
        List<Element> before = new ArrayList<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node.equals(article)) {
                        return FilterResult.STOP;
                    }
                    if (node instanceof Element element && isLeaf(element)) {
                        before.add(element);
                    }
                    return FilterResult.CONTINUE;
                },
                body);
        return before;
    }

    private static boolean isLeaf(Element element) {
        return element.isBlock() && Wording.isLeaf(element) && element.hasText();
    }

    private static boolean isTitle(Element element, String text, Document page, Hints hints) {
        if (text.length() < SHORTEST) {
            return false;
        }
        String squeezed = Spacing.squeezed(text);
        boolean named = hints.title() != null && Spacing.squeezed(hints.title()).equals(squeezed);
        boolean inHead = squeezed.length() > SHORTEST * 2
                && Spacing.squeezed(page.title()).startsWith(squeezed);
        boolean heading = element.normalName().equals("h1");
        return (named || inHead || heading) && element.closest("li, a") == null;
    }

    private static String opening(List<Block> said) {
        StringBuilder opening = new StringBuilder();
        for (Block block : said) {
            if (opening.length() < OPENING && block instanceof Line line) {
                opening.append(Spacing.squeezed(line.text()));
            } else if (block instanceof Grid) {
                break;
            }
        }
        return opening.toString();
    }
}
