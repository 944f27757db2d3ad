package io.mubiao.read.html;

import io.mubiao.read.flow.Runs.Face;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    private final Map<String, Declared> read = new HashMap<>();
    /** Each setting met, once, so that what is set alike is the same object. */
    private final Map<Setting, Setting> settings = new HashMap<>();

    /** A style, and how it sets the text in an element that says nothing else of it, by how the text around is set. */
    private record Declared(InlineStyle style, IdentityHashMap<Setting, Setting> inside) {
        static Declared of(String style) {
            return new Declared(InlineStyle.of(style), new IdentityHashMap<>(2));
        }
    }

    /** How text is set in an element that stands where it is set so. */
    Setting inside(Element element, Setting outer) {
        Attributes said = Wording.attributes(element);
        String name = element.normalName();
        if (!PLAIN.contains(name)
                || !said.get("align").isEmpty()
                || !said.get("face").isEmpty()) {
            return inside(name, style(said), said, outer);
        }
        String style = said.get("style");
        if (style.isEmpty()) {
            return outer;
        }
        Declared declared = read.computeIfAbsent(style, Declared::of);
        Setting known = declared.inside().get(outer);
        if (known == null) {
            known = inside(name, declared.style(), said, outer);
            declared.inside().put(outer, known);
        }
        return known;
    }

    private Setting inside(String name, InlineStyle style, Attributes said, Setting outer) {
        Face face = style.within(outer.type(), STRONG.contains(name), said.get("face"));
        int level = headingLevel(name);
        Setting inner = new Setting(
                face.equals(outer.type()) ? outer.type() : face,
                centred(name, style, said, outer.centred()),
                level > 0 ? Integer.valueOf(level) : outer.heading(),
                outer.preformatted() || name.equals("pre"));
        if (inner.equals(outer)) {
            return outer;
        }
        Setting same = settings.putIfAbsent(inner, inner);
        return same == null ? inner : same;
    }

    /** Whether an item is to go without its number. */
    boolean unmarked(Element item, Element list) {
        return style(item.attributes()).unmarked() || style(list.attributes()).unmarked();
    }

    private InlineStyle style(Attributes said) {
        String style = said.get("style");
        return style.isEmpty()
                ? InlineStyle.NONE
                : read.computeIfAbsent(style, Declared::of).style();
    }

    /** Whether its lines stand in the middle, as those around it do or not; {@code align} of a table places the table, not its text. */
    private static boolean centred(String name, InlineStyle style, Attributes said, boolean outer) {
        String align = name.equals("table") ? "" : said.get("align").toLowerCase(Locale.ROOT);
        Boolean centred = style.aligned() ? style.centred() : InlineStyle.centred(align);
        return centred == null ? (outer || name.equals("center")) : centred;
    }

    /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
    private static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
