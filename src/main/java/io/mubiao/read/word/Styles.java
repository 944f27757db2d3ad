package io.mubiao.read.word;

import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What paragraphs and runs inherit: a property is looked for in the paragraph or run itself, then in its style and the
 * styles that one is based on, then in the document's defaults.
 */
final class Styles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc\\s*\\d|toc heading|目录\\s*\\d");
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, List<Node>> inherited = new HashMap<>();
    private final @Nullable Node defaults;
    private @Nullable String defaultStyle;

    /** @param part the content of styles.xml, null where there is none */
    Styles(@Nullable Node part) {
        defaults = part == null ? null : part.child("docDefaults");
        if (part != null) {
            part.children("style").forEach(this::add);
        }
    }

    private void add(Node style) {
        String id = style.attribute("styleId");
        if (id == null) {
            return;
        }
        styles.put(id, style);
        String byDefault = style.attribute("default");
        if ("paragraph".equals(style.attribute("type")) && ("1".equals(byDefault) || "true".equals(byDefault))) {
            defaultStyle = id;
        }
    }

    /** The id of a paragraph's style; null where it has none and the document names no default. */
    @Nullable
    String styleOf(Node paragraph) {
        Node named = paragraph.at("pPr", "pStyle");
        return named != null && named.value() != null ? named.value() : defaultStyle;
    }

    /** A property of a paragraph, such as {@code jc}. */
    @Nullable
    Node ofParagraph(Node paragraph, String property) {
        Node own = paragraph.at("pPr", property);
        if (own != null) {
            return own;
        }
        Node found = ofStyle(styleOf(paragraph), property);
        return found != null || defaults == null ? found : defaults.at("pPrDefault", "pPr", property);
    }

    /** A paragraph property of a style or of one that it is based on. */
    @Nullable
    Node ofStyle(@Nullable String id, String property) {
        for (Node group : groups(id, "pPr")) {
            Node found = group.child(property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The {@code pPr} or {@code rPr} of a style and of those that it is based on. */
    private List<Node> groups(@Nullable String id, String name) {
        return id == null ? List.of() : inherited.computeIfAbsent(id + "/" + name, any -> collect(id, name));
    }

    private List<Node> collect(String id, String name) {
        List<Node> groups = new ArrayList<>();
        Node style = styles.get(id);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            groups.addAll(style.children(name));
            style = styles.get(String.valueOf(style.value("basedOn")));
        }
        return groups;
    }

    /** The outline level of a paragraph from 1, null for text. */
    @Nullable
    Integer headingLevel(Node paragraph) {
        Node outline = ofParagraph(paragraph, "outlineLvl");
        if (outline != null) {
            int level = Node.number(outline, 9);
            return level >= 0 && level < 9 ? level + 1 : null;
        }
        Matcher heading = HEADING.matcher(nameOf(styleOf(paragraph)));
        return heading.matches() ? Integer.valueOf(heading.group(1)) : null;
    }

    /** Whether the paragraph is an entry of a table of contents. */
    boolean isContents(Node paragraph) {
        return CONTENTS.matcher(nameOf(styleOf(paragraph))).matches();
    }

    private String nameOf(@Nullable String id) {
        Node style = id == null ? null : styles.get(id);
        String name = style == null ? null : style.value("name");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** Whether a run is hidden text. */
    boolean isHidden(Node run, @Nullable String paragraphStyle) {
        return Node.on(first(properties(run, paragraphStyle), "vanish"));
    }

    /** How a run is set; the font is the one of its Chinese characters. */
    Face type(Node run, @Nullable String paragraphStyle) {
        List<Node> properties = properties(run, paragraphStyle);
        String font = null;
        for (Node group : properties) {
            Node fonts = group.child("rFonts");
            font = font != null || fonts == null ? font : fonts.attribute("eastAsia");
        }
        double size = Node.number(first(properties, "sz"), 0) / 2.0;
        return new Face(font, size, Node.on(first(properties, "b")));
    }

    private static @Nullable Node first(List<Node> properties, String wanted) {
        for (Node group : properties) {
            Node found = group.child(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Node> properties(Node run, @Nullable String paragraphStyle) {
        List<Node> properties = new ArrayList<>(run.children("rPr"));
        Node named = run.at("rPr", "rStyle");
        properties.addAll(groups(named == null ? null : named.value(), "rPr"));
        properties.addAll(groups(paragraphStyle, "rPr"));
        Node byDefault = defaults == null ? null : defaults.at("rPrDefault", "rPr");
        if (byDefault != null) {
            properties.add(byDefault);
        }
        return properties;
    }
}
