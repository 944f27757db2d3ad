package io.mubiao.read.html;

import io.mubiao.read.flow.Runs.Face;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element says of how its text is set, by its name, its attributes and its {@code style}. */
final class InlineStyle {
    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("[\"']|&quot;");
    private static final Pattern LENGTH = Pattern.compile("([\\d.]{1,8})(px|pt)");

    private final Element element;
    private final Map<String, String> declared;

    InlineStyle(Element element) {
        this.element = element;
        String style = element.attr("style");
        this.declared = style.isEmpty() ? Map.of() : declared(style);
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

    /** How its runs are set inside what is set so. */
    Face within(Face outer) {
        return new Face(font(outer.font()), size(outer.size()), bold(outer.bold()));
    }

    /** Whether its lines stand in the middle, as those around it do or not. */
    boolean centred(boolean outer) {
        String align = declared.getOrDefault("text-align", element.attr("align").toLowerCase(Locale.ROOT));
        if (align.isEmpty() || align.equals("inherit")) {
            return outer || element.normalName().equals("center");
        }
        return align.equals("center");
    }

    boolean hasNoMarker() {
        return declared.getOrDefault("list-style", "").contains("none")
                || declared.getOrDefault("list-style-type", "").equals("none");
    }

    private @Nullable String font(@Nullable String outer) {
        String style = element.attr("style");
        Matcher family = named(declared, "font-family") ? FAMILY.matcher(style) : null;
        String named = family != null && family.find() ? family.group(1) : element.attr("face");
        if (named.isEmpty()) {
            return outer;
        }
        String first = QUOTES.matcher(named.split(",", 2)[0]).replaceAll("").strip();
        return first.isEmpty() ? outer : first;
    }

    /** Whether something is declared by such a name: {@code mso-ascii-font-family} tells the font as well. */
    private static boolean named(Map<String, String> declared, String end) {
        for (String name : declared.keySet()) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private double size(double outer) {
        String said = declared.getOrDefault("font-size", "");
        if (said.isEmpty()) {
            return outer;
        }
        Matcher length = LENGTH.matcher(said);
        if (!length.matches()) {
            return outer;
        }
        try {
            double number = Double.parseDouble(length.group(1));
            return length.group(2).equals("px") ? number * 0.75 : number;
        } catch (NumberFormatException e) {
            return outer;
        }
    }

    private boolean bold(boolean outer) {
        String weight = declared.getOrDefault("font-weight", "");
        if (weight.isEmpty() || weight.equals("inherit")) {
            String name = element.normalName();
            return outer || name.equals("b") || name.equals("strong") || headingLevel(name) > 0 || name.equals("th");
        }
        return weight.startsWith("bold") || weight.matches("[6-9]00");
    }

    /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
    static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
