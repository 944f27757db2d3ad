package io.mubiao.read.word;

import io.mubiao.read.flow.Runs.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of an ODT file, each looked up with those that it is based on, and its list styles. */
final class OdtStyles {
    private static final Pattern POINTS = Pattern.compile("([\\d.]{1,8})pt");
    private static final int MOST_ANCESTORS = 20;

    /** The number formats of ODF by the names of the Word format. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("1", "decimal"),
            Map.entry("a", "lowerLetter"),
            Map.entry("A", "upperLetter"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("", "none"),
            Map.entry("一, 二, 三, ...", "chineseCounting"),
            Map.entry("甲, 乙, 丙, ...", "ideographTraditional"),
            Map.entry("子, 丑, 寅, ...", "ideographZodiac"),
            Map.entry("壹, 贰, 叁, ...", "chineseLegalSimplified"),
            Map.entry("壹, 貳, 參, ...", "ideographLegalTraditional"),
            Map.entry("①, ②, ③, ...", "decimalEnclosedCircle"),
            Map.entry("１, ２, ３, ...", "decimalFullWidth"),
            Map.entry("01, 02, 03, ...", "decimalZero"));

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
    private final Map<Integer, ListLevel> outline;

    /** @param named the content of styles.xml, null where there is none */
    OdtStyles(Node content, @Nullable Node named) {
        List<Node> all = new ArrayList<>();
        Node found = null;
        for (Node part : named == null ? List.of(content) : List.of(named, content)) {
            for (String group : List.of("x:styles", "x:automatic-styles")) {
                Node styleGroup = part.child(group);
                all.addAll(styleGroup == null ? List.of() : styleGroup.children());
                found = found == null ? part.at("x:styles", "x:outline-style") : found;
            }
        }
        for (Node style : all) {
            if (style.name().equals("x:style")) {
                styles.put(style.attribute("x:family") + "/" + style.attribute("x:name"), style);
            } else if (style.name().equals("x:list-style")) {
                lists.put(String.valueOf(style.attribute("x:name")), levels(style));
            }
        }
        outline = found == null ? Map.of() : levels(found);
    }

    /** The levels of a list style, from 0. */
    Map<Integer, ListLevel> list(@Nullable String name) {
        return lists.getOrDefault(String.valueOf(name), Map.of());
    }

    /** The numbers of headings that stand in no list. */
    Map<Integer, ListLevel> outline() {
        return outline;
    }

    /** A property of a paragraph or text style, such as {@code x:text-align}. */
    @Nullable
    String property(String family, @Nullable String name, String property) {
        Node style = styles.get(family + "/" + name);
        for (int i = 0; style != null && i < MOST_ANCESTORS; i++) {
            for (Node group : style.children()) {
                String value = group.attribute(property);
                if (value != null) {
                    return value;
                }
            }
            style = styles.get(family + "/" + style.attribute("x:parent-style-name"));
        }
        return null;
    }

    /** How text of that style is set inside what is set so. */
    Face face(String family, @Nullable String name, Face outer) {
        String weight = property(family, name, "x:font-weight-asian");
        weight = weight == null ? property(family, name, "x:font-weight") : weight;
        String font = property(family, name, "x:font-name-asian");
        font = font == null ? property(family, name, "x:font-name") : font;
        String size = property(family, name, "x:font-size-asian");
        size = size == null ? property(family, name, "x:font-size") : size;
        Matcher points = POINTS.matcher(Objects.requireNonNullElse(size, ""));
        return new Face(
                font == null ? outer.font() : font,
                points.matches() ? Double.parseDouble(points.group(1)) : outer.size(),
                weight == null ? outer.bold() : weight.equals("bold"));
    }

    private static Map<Integer, ListLevel> levels(Node style) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (Node level : style.children()) {
            if (level.attribute("x:level") == null) {
                continue;
            }
            int at = number(level.attribute("x:level"), 1);
            levels.put(at - 1, level(level, at));
        }
        return levels;
    }

    private static ListLevel level(Node level, int at) {
        boolean bullet = level.name().endsWith("bullet");
        String format = FORMATS.getOrDefault(or(level.attribute("x:num-format"), ""), "decimal");
        String pattern = level.attribute("x:num-list-format");
        StringBuilder text = new StringBuilder(or(level.attribute("x:num-prefix"), ""));
        for (int shown = at - number(level.attribute("x:display-levels"), 1) + 1; shown <= at; shown++) {
            text.append('%').append(shown).append(shown < at ? "." : "");
        }
        text.append(or(level.attribute("x:num-suffix"), ""));
        String label = pattern == null ? text.toString() : pattern.replaceAll("%(\\d+)%", "%$1");
        Node alignment = level.at("x:list-level-properties", "x:list-level-label-alignment");
        String follows = alignment == null ? "listtab" : or(alignment.attribute("x:label-followed-by"), "listtab");
        return new ListLevel(
                number(level.attribute("x:start-value"), 1),
                bullet ? "bullet" : format,
                bullet ? or(level.attribute("x:bullet-char"), "") : format.equals("none") ? "" : label,
                follows.equals("listtab") ? "tab" : follows,
                false,
                null);
    }

    static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
