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
    private static final Pattern LENGTH = Pattern.compile("([\\d.]{1,8})(px|pt)");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+)");

    private final Element element;
    private final Map<String, String> declared = new HashMap<>();

    InlineStyle(Element element) {
        this.element = element;
        Matcher declaration = DECLARATION.matcher(element.attr("style"));
        while (declaration.find()) {
            declared.put(
                    declaration.group(1).toLowerCase(Locale.ROOT),
                    declaration.group(2).strip().toLowerCase(Locale.ROOT));
        }
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
        Matcher family = Pattern.compile("font-family\\s*:\\s*([^;]+)", Pattern.CASE_INSENSITIVE)
                .matcher(element.attr("style"));
        String named = family.find() ? family.group(1) : element.attr("face");
        String first = named.split(",", 2)[0].replaceAll("[\"']|&quot;", "").strip();
        return first.isEmpty() ? outer : first;
    }

    private double size(double outer) {
        Matcher length = LENGTH.matcher(declared.getOrDefault("font-size", ""));
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
            return outer || name.equals("b") || name.equals("strong") || name.matches("h[1-6]") || name.equals("th");
        }
        return weight.startsWith("bold") || weight.matches("[6-9]00");
    }
}
