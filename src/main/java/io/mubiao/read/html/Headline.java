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
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What belongs to a document though it stands above the element of its article: its headline, and its number on a line
 * of its own. What the article says itself is not said twice.
 */
final class Headline {
    private static final int SHORTEST = 6;
    private static final int OPENING = 800;

    /** What holds entries of lists and links. */
    private static final Set<String> LINES = Set.of("li", "a");

    private static final Pattern UNMARKED = Pattern.compile("[^，。：:|【】\\[\\]>]{8,80}");

    private final Furniture furniture;
    private final Styles styles;

    Headline(Furniture furniture, Styles styles) {
        this.furniture = furniture;
        this.styles = styles;
    }

    /** @param title that of the page, without white space */
    List<Block> above(Element article, Element body, Hints hints, String title, List<Block> said) {
        List<Block> above = new ArrayList<>();
        String opening = opening(said);
        String named = Wording.squeezed(hints.title() == null ? "" : hints.title());
        for (Element element : before(article, body)) {
            String text = Wording.squeezed(element);
            boolean isTitle = above.isEmpty() && isTitle(element, text, named, title);
            boolean isNumber =
                    !above.isEmpty() && above.size() < 2 && Breaks.isDocNumber(Spacing.clean(element.text()));
            if (isTitle && opening.contains(text)) {
                return List.of(); // the article has its title itself
            }
            if (isTitle || (isNumber && !opening.contains(text))) {
                above.addAll(HtmlBlocks.of(element, Setting.PLAIN, styles));
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
        return beside != null && plain ? HtmlBlocks.of(beside, Setting.PLAIN, styles) : List.of();
    }

    /** The elements without blocks of their own that come before the article, in order. */
    private static List<Element> before(Element article, Element body) {
        List<Element> before = new ArrayList<>();
        boolean[] met = new boolean[1];
        Wording.walk(body, element -> {
            met[0] |= element.equals(article);
            if (!met[0] && isLeaf(element)) {
                before.add(element);
            }
            return !met[0];
        });
        return before;
    }

    private static boolean isLeaf(Element element) {
        return element.isBlock() && Wording.isLeaf(element) && element.hasText();
    }

    private static boolean isTitle(Element element, String text, String named, String head) {
        if (text.length() < SHORTEST) {
            return false;
        }
        boolean inHead = text.length() > SHORTEST * 2 && head.startsWith(text);
        boolean heading = element.normalName().equals("h1");
        return (named.equals(text) || inHead || heading) && !isIn(LINES, element);
    }

    private static boolean isIn(Set<String> names, Element element) {
        Element at = element;
        while (at != null && !names.contains(at.normalName())) {
            at = at.parent();
        }
        return at != null;
    }

    private static String opening(List<Block> said) {
        StringBuilder opening = new StringBuilder();
        for (Block block : said) {
            if (opening.length() < OPENING && block instanceof Line line) {
                opening.append(Wording.squeezed(line.text()));
            } else if (block instanceof Grid) {
                break;
            }
        }
        return opening.toString();
    }
}
