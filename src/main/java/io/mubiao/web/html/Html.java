package io.mubiao.web.html;

import io.mubiao.web.html.Part.Attribute;
import io.mubiao.web.html.Part.Node;
import io.mubiao.web.html.Part.Several;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.html.Part.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words in which pages are written: {@code el("p.note", text("5 < 6"))} gives {@code <p class="note">5 &lt; 6</p>}.
 */
public final class Html {
    public static final Part NOTHING = new Several(List.of());

    private Html() {}

    /** A tag, with classes after dots: {@code el("a.hit.first", href("/"), text("…"))}. */
    public static Tag el(String name, Part... parts) {
        List<Attribute> attributes = new ArrayList<>();
        List<Node> children = new ArrayList<>();
        int dot = name.indexOf('.');
        if (dot > 0) {
            attributes.add(at("class", name.substring(dot + 1).replace('.', ' ')));
        }
        for (Part part : parts) {
            sort(part, attributes, children);
        }
        return new Tag(dot > 0 ? name.substring(0, dot) : name, attributes, children);
    }

    private static void sort(Part part, List<Attribute> attributes, List<Node> children) {
        if (part instanceof Attribute attribute) {
            attributes.add(attribute);
        } else if (part instanceof Node node) {
            children.add(node);
        } else if (part instanceof Several several) {
            several.parts().forEach(one -> sort(one, attributes, children));
        }
    }

    public static Attribute at(String name, String value) {
        return new Attribute(name, value);
    }

    /** An attribute that says something by being there, such as {@code open}, where it holds. */
    public static Part flag(String name, boolean holds) {
        return holds ? new Attribute(name, "") : NOTHING;
    }

    public static Attribute href(String address) {
        return new Attribute("href", address);
    }

    /** Text; nothing where there is none. */
    public static Part text(@Nullable String characters) {
        return characters == null || characters.isEmpty() ? NOTHING : new Text(characters);
    }

    public static Part text(long number) {
        return new Text(Long.toString(number));
    }

    public static Part all(Stream<? extends Part> parts) {
        return new Several(parts.map(part -> (Part) part).toList());
    }

    public static Part all(List<? extends Part> parts) {
        return new Several(List.copyOf(parts));
    }

    public static Part all(Part... parts) {
        return new Several(List.of(parts));
    }

    public static Part when(boolean holds, Part part) {
        return holds ? part : NOTHING;
    }
}
