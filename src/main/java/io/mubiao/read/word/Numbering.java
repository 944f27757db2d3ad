package io.mubiao.read.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that numbering.xml defines, and which of them a paragraph belongs to, by itself or by its style. */
final class Numbering {
    private static final int MOST_LINKS = 5;

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, Node> lists = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> levels = new HashMap<>();
    private final Styles styles;

    /** @param part the content of numbering.xml, null where there is none */
    Numbering(@Nullable Node part, Styles styles) {
        this.styles = styles;
        if (part != null) {
            part.children("abstractNum").forEach(node -> put(definitions, node, "abstractNumId"));
            part.children("num").forEach(node -> put(lists, node, "numId"));
        }
    }

    private static void put(Map<String, Node> map, Node node, String id) {
        String value = node.attribute(id);
        if (value != null) {
            map.put(value, node);
        }
    }

    /** The paragraph's place in a list; null where it is in none. */
    @Nullable
    ListNumber of(Node paragraph) {
        String style = styles.styleOf(paragraph);
        Node own = paragraph.at("pPr", "numPr");
        Node inherited = styles.ofStyle(style, "numPr");
        String id = own == null ? null : own.value("numId");
        boolean byStyle = id == null;
        id = id == null && inherited != null ? inherited.value("numId") : id;
        Node list = id == null ? null : lists.get(id);
        Node definition = list == null ? null : definition(list);
        if (id == null || list == null || definition == null) {
            return null;
        }
        int level = level(own, byStyle ? inherited : null, definition, style);
        Map<Integer, ListLevel> ofList = levels.computeIfAbsent(id, any -> levels(definition, list));
        String series = definition.attribute("abstractNumId");
        return new ListNumber(series == null ? id : series, id, level, ofList, starts(list));
    }

    /** A definition may stand in for another one, by way of a numbering style. */
    private @Nullable Node definition(Node list) {
        Node definition = definitions.get(String.valueOf(list.value("abstractNumId")));
        for (int i = 0; i < MOST_LINKS && definition != null; i++) {
            String link = definition.value("numStyleLink");
            Node linked = link == null ? null : styles.ofStyle(link, "numPr");
            Node other = linked == null ? null : lists.get(String.valueOf(linked.value("numId")));
            if (other == null) {
                return definition;
            }
            definition = definitions.get(String.valueOf(other.value("abstractNumId")));
        }
        return definition;
    }

    private static int level(@Nullable Node own, @Nullable Node inherited, Node definition, @Nullable String style) {
        if (own != null && own.has("ilvl")) {
            return own.number("ilvl", 0);
        }
        for (Node level : definition.children("lvl")) {
            if (inherited != null && style != null && style.equals(level.value("pStyle"))) {
                return number(level.attribute("ilvl"));
            }
        }
        return inherited == null ? 0 : inherited.number("ilvl", 0);
    }

    private static Map<Integer, ListLevel> levels(Node definition, Node list) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        definition.children("lvl").forEach(level -> levels.put(number(level.attribute("ilvl")), level(level)));
        for (Node override : list.children("lvlOverride")) {
            Node level = override.child("lvl");
            if (level != null) {
                levels.put(number(override.attribute("ilvl")), level(level));
            }
        }
        return Map.copyOf(levels);
    }

    private static ListLevel level(Node level) {
        String format = level.value("numFmt");
        String text = level.value("lvlText");
        String suffix = level.value("suff");
        return new ListLevel(
                level.number("start", 1),
                format == null ? "decimal" : format,
                text == null ? "" : text,
                suffix == null ? "tab" : suffix,
                Node.on(level.child("isLgl")),
                level.has("lvlRestart") ? Integer.valueOf(level.number("lvlRestart", 0)) : null);
    }

    private static Map<Integer, Integer> starts(Node list) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (Node override : list.children("lvlOverride")) {
            if (override.has("startOverride")) {
                starts.put(number(override.attribute("ilvl")), override.number("startOverride", 1));
            }
        }
        return starts;
    }

    private static int number(@Nullable String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
