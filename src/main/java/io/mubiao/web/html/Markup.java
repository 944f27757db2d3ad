package io.mubiao.web.html;

import io.mubiao.web.html.Part.Attribute;
import io.mubiao.web.html.Part.Node;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.html.Part.Text;
import java.util.Set;

/** Writes a page down, everything in it escaped. */
public final class Markup {
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "img", "hr", "col", "wbr");

    private Markup() {}

    /** The page with its head line. */
    public static String page(Tag html) {
        StringBuilder out = new StringBuilder(16_384).append("<!doctype html>\n");
        write(html, out);
        return out.append('\n').toString();
    }

    /** A piece of a page. */
    public static String of(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            escape(text.characters(), out);
        } else if (node instanceof Tag tag) {
            out.append('<').append(tag.name());
            for (Attribute attribute : tag.attributes()) {
                out.append(' ').append(attribute.name()).append("=\"");
                escape(attribute.value(), out);
                out.append('"');
            }
            out.append('>');
            if (!EMPTY.contains(tag.name())) {
                tag.children().forEach(child -> write(child, out));
                out.append("</").append(tag.name()).append('>');
            }
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) && !Character.isWhitespace(c) ? '\uFFFD' : c);
            }
        }
    }
}
