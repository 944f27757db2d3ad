package io.mubiao.read.word;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a Word part, or a run of its characters.
 *
 * @param name the local name of Word's own elements ({@code p}, {@code tbl}), {@code x:} and the local name for those of
 *     other vocabularies, empty for characters
 * @param attributes Word's own by their local name, others with {@code x:} before it
 * @param text the characters, empty for an element
 */
record Node(String name, Map<String, String> attributes, List<Node> children, String text) {

    /** The first child of that name. */
    @Nullable
    Node child(String wanted) {
        for (Node child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The node at the end of a path of first children. */
    @Nullable
    Node at(String... path) {
        Node node = this;
        for (String step : path) {
            node = node == null ? null : node.child(step);
        }
        return node;
    }

    List<Node> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    boolean has(String wanted) {
        return child(wanted) != null;
    }

    @Nullable
    String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** The {@code val} attribute, which most of Word's elements hold their value in. */
    @Nullable
    String value() {
        return attributes.get("val");
    }

    /** The {@code val} of a child. */
    @Nullable
    String value(String wanted) {
        Node child = child(wanted);
        return child == null ? null : child.value();
    }

    /** The {@code val} of a child as a whole number. */
    int number(String wanted, int otherwise) {
        return number(child(wanted), otherwise);
    }

    static int number(@Nullable Node node, int otherwise) {
        String value = node == null ? null : node.value();
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch such as {@code <b/>} is on: it is, unless its value says otherwise. */
    static boolean on(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        String value = node.value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
