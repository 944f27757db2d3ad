package io.mubiao.extract.duty;

import io.mubiao.model.Folding;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts lists of bodies into their names: {@code 市发展和改革局、市财政局等部门和各县区} are three. How a name ends stands in
 * {@code bodies/words.tsv}.
 */
final class Bodies {
    private static final Pattern ENDING =
            Pattern.compile("等(有关|相关|各|市级|区级|县级|省级|市直|区直|县直|省直)*(部门|单位|部门单位|部门和单位|机构|单位部门)?$");
    private static final Pattern COMMITTEE = Pattern.compile("(^|[、,，;；])[^、,，;；]?[省市县区州盟旗镇乡党]委$");
    /** A bracket that closes a name. */
    static final Pattern BRACKET = Pattern.compile("[（(][^（()）]*[)）]$");

    private static final Pattern LEVELS = Pattern.compile("、[市县区乡镇州旗](?=、[市县区乡镇州旗](?:、|人民政府|政府)|人民政府|政府)");
    /** What a word such as 和 may part: a name after it begins with a level of areas, or names all of a kind. */
    private static final Pattern FURTHER = Pattern.compile("^(?:[各市省区县州旗]|有关|相关)");

    private static final Pattern AND = Pattern.compile("和|及|以及");

    private final List<String> endings;

    Bodies(RuleBook book) {
        endings = book.words("bodies").words().stream().map(Word::term).toList();
    }

    /** The names, parted at 、 outside brackets and at 和 between names; 等 is dropped. */
    List<String> in(String text) {
        List<String> names = new ArrayList<>();
        String folded = Folding.fold(text);
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '、' : folded.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean parts = depth <= 0 && "、,;/".indexOf(c) >= 0 && !isAmongLevels(text, from, i);
            int and = parts || depth > 0 || i == text.length() ? 0 : between(text, from, i);
            if (i == text.length() || parts || and > 0) {
                String name = ENDING.matcher(text.substring(from, i)).replaceFirst("");
                names.add(name.startsWith("由") ? name.substring(1) : name);
                from = i + Math.max(1, and);
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Whether every name of the list ends as those of bodies do. */
    boolean areAll(String text) {
        List<String> names = in(text);
        return !names.isEmpty()
                && names.stream()
                        .map(name -> BRACKET.matcher(name).replaceFirst(""))
                        .allMatch(name ->
                                name.indexOf('由') < 0 && endings.stream().anyMatch(name::endsWith));
    }

    /** Whether a name may end here; 市委 may go on as 市委宣传部. */
    boolean isOne(String text) {
        String name = BRACKET.matcher(text).replaceFirst("");
        return !COMMITTEE.matcher(name).find() && endings.stream().anyMatch(name::endsWith);
    }

    /** Whether a comma stands among levels of areas that share their noun: 各县、市、区政府. */
    private static boolean isAmongLevels(String text, int from, int at) {
        return at < text.length()
                && text.charAt(from) == '各'
                && at - from <= 6
                && LEVELS.matcher(text).region(at, text.length()).lookingAt();
    }

    /** How long the word is that parts two names here, as in {@code 市林业局和各县区}; 0 within a name, as in 市发展和改革局. */
    private int between(String text, int from, int at) {
        Matcher and = AND.matcher(text).region(at, text.length());
        if (!and.lookingAt() || !FURTHER.matcher(text.substring(and.end())).find()) {
            return 0;
        }
        String before = text.substring(from, at);
        String name = ENDING.matcher(before).replaceFirst("");
        return !name.equals(before) || isOne(name) ? and.end() - at : 0;
    }
}
