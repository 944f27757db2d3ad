package io.mubiao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives what several numbers count the noun that stands with the last: in {@code 2—3个省级和1—2个国家级绿色数据中心} the first counts
 * 省级绿色数据中心, in {@code 1台F级和1台H级燃气机组} F级燃气机组.
 */
final class SharedTails {
    private static final Pattern ATTRIBUTE = Pattern.compile("[^的、,;:。]{0,5}[级类型]");

    /** The name as it is, or with the noun that the next count of the list has behind an attribute of its kind. */
    String apply(Name name, Marked sentence) {
        if (!ATTRIBUTE.matcher(name.text()).matches()) {
            return name.text();
        }
        Mark next = sentence.marks().stream()
                .filter(m -> m.isQuantity() && m.start() >= name.end())
                .findFirst()
                .orElse(null);
        if (next == null || next.start() - name.end() > 2) {
            return name.text();
        }
        String rest = run(sentence.text(), sentence.folded(), next.end());
        Matcher own = ATTRIBUTE.matcher(rest);
        return own.lookingAt() ? name.text() + rest.substring(own.end()) : name.text();
    }

    private static String run(String text, String folded, int from) {
        int end = from;
        while (end < folded.length() && ",;:。、!?()\t\n".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
