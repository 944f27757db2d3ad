package io.mubiao.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dom4j.Element;
import org.jspecify.annotations.Nullable;

/** The numbers of an OFD's attributes: {@code Boundary="25.4 30 158 8"}, {@code DeltaX="g 3 5.6 2.8"}. */
final class Numbers {
    private static final Pattern GAP = Pattern.compile("[\\s,]+");
    private static final String[] NONE = {};

    private Numbers() {}

    /** A number; the other one where the attribute is not there or is none. */
    static double of(Element element, String attribute, double otherwise) {
        List<Double> numbers = list(element.attributeValue(attribute));
        return numbers.isEmpty() ? otherwise : numbers.get(0);
    }

    /** All numbers of an attribute, in their order; what is no number is passed over. */
    static List<Double> list(@Nullable String value) {
        List<Double> numbers = new ArrayList<>();
        for (String word : words(value)) {
            Double number = number(word);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The steps from one character to the next, as many as there are characters: {@code g 3 5.6} is three of 5.6. */
    static List<Double> steps(@Nullable String value, int most) {
        List<Double> steps = new ArrayList<>();
        String[] words = words(value);
        for (int i = 0; i < words.length && steps.size() < most; i++) {
            boolean repeated = words[i].equals("g") && i + 2 < words.length;
            Double count = repeated ? number(words[i + 1]) : Double.valueOf(1);
            Double step = number(repeated ? words[i + 2] : words[i]);
            for (int n = 0; step != null && count != null && n < count && steps.size() < most; n++) {
                steps.add(step);
            }
            i += repeated ? 2 : 0;
        }
        return steps;
    }

    private static String[] words(@Nullable String value) {
        return value == null ? NONE : GAP.split(value.strip(), -1);
    }

    /** The first child of that name, of whatever vocabulary. */
    static @Nullable Element child(Element parent, String name) {
        for (Element child : parent.elements()) {
            if (child.getName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    static @Nullable Double number(String word) {
        if (word.isEmpty()) {
            return null;
        }
        try {
            double number = Double.parseDouble(word);
            return Math.abs(number) < 1e7 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
