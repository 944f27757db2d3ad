package io.mubiao.read.html;

import io.mubiao.read.flow.Runs.Face;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * How the elements of a page set their text, by their names, attributes and styles. A style is read once: pages repeat a
 * few of them a thousand times.
 */
final class Styles {
    /** What says nothing of its text by its name alone. */
    private static final Set<String> PLAIN =
            Set.of("p", "div", "span", "a", "td", "tr", "tbody", "li", "section", "font");

    private static final Set<String> STRONG = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<String, InlineStyle> read = new HashMap<>();

    /** How text is set in an element that stands where it is set so. */
    Setting inside(Element element, Setting outer) {
        String name = element.normalName();
        Attributes said = Wording.attributes(element);
        if (said.isEmpty() && PLAIN.contains(name)) {
            return outer;
        }
        InlineStyle style = of(said);
        Face face = style.within(outer.type(), STRONG.contains(name), said.get("face"));
        int level = headingLevel(name);
        Setting inner = new Setting(
                face.equals(outer.type()) ? outer.type() : face,
                centred(name, style, said, outer.centred()),
                level > 0 ? Integer.valueOf(level) : outer.heading(),
                outer.preformatted() || name.equals("pre"));
        return inner.equals(outer) ? outer : inner;
    }

    /** Whether an item is to go without its number. */
    boolean unmarked(Element item, Element list) {
        return of(item.attributes()).unmarked() || of(list.attributes()).unmarked();
    }

    private InlineStyle of(Attributes said) {
        String style = said.get("style");
        return style.isEmpty() ? InlineStyle.NONE : read.computeIfAbsent(style, InlineStyle::of);
    }

    /** Whether its lines stand in the middle, as those around it do or not. */
    private static boolean centred(String name, InlineStyle style, Attributes said, boolean outer) {
        Boolean centred = style.aligned()
                ? style.centred()
                : InlineStyle.centred(said.get("align").toLowerCase(Locale.ROOT));
        return centred == null ? (outer || name.equals("center")) : centred;
    }

    /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
    private static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
