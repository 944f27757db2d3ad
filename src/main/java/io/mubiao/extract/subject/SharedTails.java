package io.mubiao.extract.subject;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives what several numbers count the noun that stands with the last: in {@code 2—3个省级和1—2个国家级绿色数据中心} the first counts
 * 省级绿色数据中心, in {@code 1台F级和1台H级燃气机组} F级燃气机组,
 * in {@code 2家年产值超50亿元、6家年产值超10亿元的龙头企业} 年产值超50亿元的龙头企业.
 */
final class SharedTails {
    private static final Pattern ATTRIBUTE = Pattern.compile("[^的、,;:。]{0,5}[级类型]");

    private static final String AND = "、和及与";

    private static final List<String> DOING = List.of("action", "reach", "change", "hold");

    /** What begins to tell what becomes of things: 通燃气, 可在线办理. */
    private static final Pattern BECOMES = Pattern.compile("(?<=[^的].)[通可能有]");

    /** The name as it is, or with the noun that the next count of the list has behind an attribute of its kind. */
    String apply(Name name, Marked sentence) {
        String sized = sized(name, sentence);
        String shared = sized == null ? ofShares(name, sentence) : sized;
        if (shared != null) {
            return shared;
        }
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
        if (!own.lookingAt()) {
            return name.text();
        }
        Name member = new Name(own.group(), null, next.end(), next.end() + own.end());
        boolean more = own.end() < rest.length() && AND.indexOf(rest.charAt(own.end())) >= 0;
        String tail = more ? apply(member, sentence).substring(own.end()) : rest.substring(own.end());
        return name.text() + tail;
    }

    /** Of two shares the last says what becomes of both: 95%的镇和85%的村通燃气; null where it is no such name. */
    private static @Nullable String ofShares(Name name, Marked sentence) {
        boolean share = sentence.marks().stream()
                .anyMatch(m -> m.has("share") && m.end() <= name.start() && m.end() >= name.start() - 1);
        Mark next = sentence.marks().stream()
                .filter(m -> m.has("share") && m.start() == name.end() + 1)
                .findFirst()
                .orElse(null);
        if (!share || next == null || tells(name, sentence)) {
            return null;
        }
        String rest = run(sentence.text(), sentence.folded(), next.end());
        int verb = sentence.marks().stream()
                .filter(m -> DOING.stream().anyMatch(m::has) && m.start() > next.end() + 1)
                .mapToInt(m -> m.start() - next.end())
                .findFirst()
                .orElse(rest.length());
        Matcher becomes = BECOMES.matcher(rest);
        int from = becomes.find() ? Math.min(verb, becomes.start()) : verb;
        return from < rest.length() ? name.text() + rest.substring(from) : null;
    }

    /** Whether a name says itself what becomes of its thing: 村达到示范标准. */
    private static boolean tells(Name name, Marked sentence) {
        return BECOMES.matcher(name.text()).find()
                || sentence.marks().stream()
                        .anyMatch(m -> m.start() > name.start()
                                && m.end() <= name.end()
                                && DOING.stream().anyMatch(m::has));
    }

    /** Of two counts by size the last has the noun: 2家年产值超50亿元、6家超10亿元的龙头企业; null where it is no such name. */
    private static @Nullable String sized(Name name, Marked sentence) {
        boolean ends = sentence.folded().startsWith("、", name.end())
                && sentence.marks().stream()
                        .anyMatch(m -> m.end() == name.end() && m.start() > name.start() && m.has("number"));
        Mark next = ends
                ? sentence.marks().stream()
                        .filter(m -> m.isQuantity() && m.start() == name.end() + 1)
                        .findFirst()
                        .orElse(null)
                : null;
        String rest = next == null ? "" : run(sentence.text(), sentence.folded(), next.end());
        int noun = rest.indexOf('的');
        return noun < 0 ? null : name.text() + rest.substring(noun);
    }

    private static String run(String text, String folded, int from) {
        int end = from;
        while (end < folded.length() && ",;:。、!?()\t\n".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
