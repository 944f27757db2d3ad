package io.mubiao.read.html;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Breaks;
import io.mubiao.read.flow.Runs;
import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Turns an element's content into blocks as a browser would set it: block elements and line breaks end paragraphs,
 * tables become grids, numbered lists get their numbers.
 */
final class HtmlBlocks {
    private static final Set<String> OWN_LINE = Set.of("p", "div", "li", "td", "th", "dd", "dt", "section", "article");

    private static final int FEW_LISTS = 2;

    private final Styles styles;
    private final List<Block> blocks = new ArrayList<>();
    /** How many items of each numbered list were met. */
    private final IdentityHashMap<Element, Integer> items = new IdentityHashMap<>(FEW_LISTS);

    private final Runs runs = new Runs();
    /** Whether the paragraph holds nothing yet but the number of its item. */
    private boolean onlyMarked;

    private HtmlBlocks(Styles styles) {
        this.styles = styles;
    }

    /** How text is set at a place of the page. */
    record Setting(Face type, boolean centred, @Nullable Integer heading, boolean preformatted) {
        static final Setting PLAIN = new Setting(Face.PLAIN, false, null, false);
    }

    /** The blocks of what stands in the element; {@code styles} are those of its page. */
    static List<Block> of(Element element, Setting setting, Styles styles) {
        HtmlBlocks content = new HtmlBlocks(styles);
        Setting inner = styles.inside(element, setting);
        content.content(element, inner);
        content.flush(inner);
        return content.blocks;
    }

    private void content(Element element, Setting setting) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            walk(element.childNode(i), setting);
        }
    }

    private void walk(Node node, Setting setting) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), setting);
        } else if (node instanceof Element element) {
            element(element, setting);
        }
    }

    private void element(Element element, Setting setting) {
        String name = element.normalName();
        if (name.equals("br")) {
            onlyMarked = false;
            runs.breakLine();
        } else if (name.equals("table")) {
            flush(setting);
            blocks.addAll(new HtmlTable(styles.inside(element, setting), styles).apply(element));
        } else if (element.isBlock() || OWN_LINE.contains(name)) {
            if (!onlyMarked || name.equals("li")) {
                flush(setting);
            }
            Setting inner = styles.inside(element, setting);
            marker(element, inner);
            content(element, inner);
            flush(inner);
        } else {
            content(element, styles.inside(element, setting));
        }
    }

    /** The number that a browser sets before an item, unless the item brings one. */
    private void marker(Element item, Setting setting) {
        Element list = item.parent();
        if (!item.normalName().equals("li")
                || list == null
                || !list.normalName().equals("ol")) {
            return;
        }
        int before = items.merge(list, 1, Integer::sum) - 1;
        if (!styles.unmarked(item, list) && !Breaks.startsWithLabel(item.text().strip())) {
            int first = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
            runs.add(first + before + ".", setting.type());
            onlyMarked = true;
        }
    }

    private void text(String text, Setting setting) {
        if (onlyMarked && text.isBlank()) {
            return;
        }
        onlyMarked = false;
        if (setting.preformatted()) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    runs.breakLine();
                }
                runs.add(lines[i], setting.type());
            }
            return;
        }
        runs.add(collapsed(text), setting.type());
    }

    /** Source line breaks and runs of blanks are one blank, none at all between wide characters or where one stands. */
    private String collapsed(String text) {
        if (!holdsBlank(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                collapsed.append(c);
                continue;
            }
            int end = i;
            boolean lineBreak = c == '\n';
            while (end + 1 < text.length() && isBlank(text.charAt(end + 1))) {
                end++;
                lineBreak |= text.charAt(end) == '\n';
            }
            boolean wide =
                    i > 0 && end + 1 < text.length() && isWide(text.charAt(i - 1)) && isWide(text.charAt(end + 1));
            if (!(lineBreak && wide) && !(collapsed.length() == 0 && runs.endsBlank())) {
                collapsed.append(' ');
            }
            i = end;
        }
        return collapsed.toString();
    }

    private static boolean holdsBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80;
    }

    private void flush(Setting setting) {
        onlyMarked = false;
        if (runs.isEmpty()) {
            return;
        }
        blocks.addAll(runs.lines(setting.centred(), setting.heading()));
        runs.clear();
    }
}
