package io.mubiao.web.html;

import java.util.List;
import java.util.Set;

/** What a tag is made of: attributes, and further tags and text. */
public sealed interface Part {

    /**
     * An attribute; where it could run something or lead elsewhere, it cannot be made.
     *
     * @param name small letters and dashes, or an attribute of SVG
     */
    record Attribute(String name, String value) implements Part {
        private static final Set<String> RUNNING = Set.of("style", "srcdoc");
        private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "poster", "data");

        public Attribute {
            if (!isName(name, true) || name.startsWith("on") || RUNNING.contains(name)) {
                throw new IllegalArgumentException("no attribute for our pages: " + name);
            }
            if (LEADING.contains(name) && !isOurs(value)) {
                throw new IllegalArgumentException("this leads away from our pages: " + value);
            }
        }

        /** {@code /search}, {@code #top} or {@code ?page=2}, but not {@code //elsewhere}. */
        private static boolean isOurs(String value) {
            char first = value.isEmpty() ? ' ' : value.charAt(0);
            char second = value.length() < 2 ? ' ' : value.charAt(1);
            return first == '#' || first == '?' || (first == '/' && second != '/' && second != '\\');
        }
    }

    /** Something that stands in a page. */
    sealed interface Node extends Part permits Text, Tag {}

    /** Characters as they are: {@code <script>} is shown as just that. */
    record Text(String characters) implements Node {}

    /** A tag with its attributes and what stands in it. */
    record Tag(String name, List<Attribute> attributes, List<Node> children) implements Node {
        private static final Set<String> RUNNING = Set.of("style", "iframe", "object", "embed", "base");

        public Tag {
            if (!isName(name, false) || RUNNING.contains(name)) {
                throw new IllegalArgumentException("no tag for our pages: " + name);
            }
            if (name.equals("script") && !children.isEmpty()) {
                throw new IllegalArgumentException("scripts have files of their own");
            }
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }
    }

    /** Whether it is letters and digits, the first a letter; a page has thousands of names. */
    private static boolean isName(String name, boolean ofAttribute) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            boolean further =
                    (c >= 'A' && c <= 'Z') || (i > 0 && ((c >= '0' && c <= '9') || (ofAttribute && c == '-')));
            if (!small && !(further && (i > 0 || ofAttribute))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Several parts, or none, where one is asked for. */
    record Several(List<Part> parts) implements Part {
        public Several {
            parts = List.copyOf(parts);
        }
    }
}
