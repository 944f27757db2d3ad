package io.mubiao.read.html;

import io.mubiao.read.flow.Runs.Face;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code style} declares of how text is set.
 *
 * @param font its first family; empty where it names none after all
 * @param size in points; null where it says none that can be known here
 * @param centred null where it leaves that as it is
 * @param aligned whether it says anything of where lines stand
 * @param unmarked whether items of lists go without their numbers
 */
record InlineStyle(
        @Nullable String font,
        @Nullable Double size,
        @Nullable Boolean bold,
        @Nullable Boolean centred,
        boolean aligned,
        boolean unmarked) {
    /** That of most elements, which declare nothing. */
    static final InlineStyle NONE = new InlineStyle(null, null, null, null, false, false);

    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("[\"']|&quot;");
    private static final Pattern LENGTH = Pattern.compile("([\\d.]{1,8})(px|pt)");
    private static final Pattern HEAVY = Pattern.compile("[6-9]00");

    /** {@code font-size:16pt;text-align:center} is 16 points, centred. */
    static InlineStyle of(String style) {
        Map<String, String> declared = declared(style);
        String align = declared.get("text-align");
        return new InlineStyle(
                font(style, declared),
                size(declared.getOrDefault("font-size", "")),
                bold(declared.getOrDefault("font-weight", "")),
                align == null ? null : centred(align),
                align != null,
                declared.getOrDefault("list-style", "").contains("none")
                        || declared.getOrDefault("list-style-type", "").equals("none"));
    }

    private static Map<String, String> declared(String style) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declared;
    }

    /** How runs are set that are inside what is set so; {@code bold} for what is so by its name. */
    Face within(Face outer, boolean strong, String face) {
        String family = font == null ? first(face) : font;
        return new Face(
                family.isEmpty() ? outer.font() : family,
                size == null ? outer.size() : size,
                bold == null ? (outer.bold() || strong) : bold);
    }

    /** Whether an attribute or a declaration puts lines in the middle; null where it leaves them as they are. */
    static @Nullable Boolean centred(String align) {
        boolean open = align.isEmpty() || align.equals("inherit");
        return open ? null : Boolean.valueOf(align.equals("center"));
    }

    /** {@code mso-ascii-font-family} tells the font as well. */
    private static @Nullable String font(String style, Map<String, String> declared) {
        for (String name : declared.keySet()) {
            if (name.endsWith("font-family")) {
                Matcher family = FAMILY.matcher(style);
                return family.find() ? first(family.group(1)) : null;
            }
        }
        return null;
    }

    /** The first of several families. */
    private static String first(String families) {
        return families.isEmpty()
                ? ""
                : QUOTES.matcher(families.split(",", 2)[0]).replaceAll("").strip();
    }

    private static @Nullable Double size(String said) {
        Matcher length = LENGTH.matcher(said);
        if (!length.matches()) {
            return null;
        }
        try {
            double number = Double.parseDouble(length.group(1));
            return length.group(2).equals("px") ? number * 0.75 : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Boolean bold(String weight) {
        if (weight.isEmpty() || weight.equals("inherit")) {
            return null;
        }
        return weight.startsWith("bold") || HEAVY.matcher(weight).matches();
    }
}
