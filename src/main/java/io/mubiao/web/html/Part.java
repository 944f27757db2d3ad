package io.mubiao.web.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a tag is made of: attributes, and further tags and text. */
public sealed interface Part {

    /**
     * An attribute; where it could run something or lead elsewhere, it cannot be made.
     *
     * @param name small letters and dashes, or an attribute of SVG
     */
    record Attribute(String name, String value) implements Part {
        private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
        private static final Set<String> RUNNING = Set.of("style", "srcdoc");
        private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "poster", "data");
        private static final Pattern OURS = Pattern.compile("(?:/(?![/\\\\])|[#?]).*", Pattern.DOTALL);

        public Attribute {
            if (!NAME.matcher(name).matches() || name.startsWith("on") || RUNNING.contains(name)) {
                throw new IllegalArgumentException("no attribute for our pages: " + name);
            }
            if (LEADING.contains(name) && !OURS.matcher(value).matches()) {
                throw new IllegalArgumentException("this leads away from our pages: " + value);
            }
        }
    }

    /** Something that stands in a page. */
    sealed interface Node extends Part permits Text, Tag {}

    /** Characters as they are: {@code <script>} is shown as just that. */
    record Text(String characters) implements Node {}

    /** A tag with its attributes and what stands in it. */
    record Tag(String name, List<Attribute> attributes, List<Node> children) implements Node {
        private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
        private static final Set<String> RUNNING = Set.of("style", "iframe", "object", "embed", "base");

        public Tag {
            if (!NAME.matcher(name).matches() || RUNNING.contains(name)) {
                throw new IllegalArgumentException("no tag for our pages: " + name);
            }
            if (name.equals("script") && !children.isEmpty()) {
                throw new IllegalArgumentException("scripts have files of their own");
            }
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }
    }

    /** Several parts, or none, where one is asked for. */
    record Several(List<Part> parts) implements Part {
        public Several {
            parts = List.copyOf(parts);
        }
    }
}
