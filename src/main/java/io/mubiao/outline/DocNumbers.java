package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads 发文字号 and brings them to one form: {@code 甘政发 [２０２１] ６２ 号} is 甘政发〔2021〕62号. */
final class DocNumbers {
    private static final String NUMBER = "([\\u4e00-\\u9fff]{2,14}?)\\((\\d{4})\\)第?(\\d{1,5})号";
    private static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    private static final Pattern ALONE = Pattern.compile("^\\(?" + NUMBER + "\\)?(?:签发人.*)?$");
    private static final Pattern AT_END = Pattern.compile("\\(" + NUMBER + "\\)$");
    private static final Pattern OF_ORDER = Pattern.compile("^\\(?(\\d{4}年第\\d{1,4}号)\\)?$");
    private static final Pattern DECREE = Pattern.compile("([\\u4e00-\\u9fff]{2,24}令)((?:\\d{4}年)?第\\d{1,4}号)");

    private static final Pattern SAID_BEFORE = Pattern.compile("^(?:根据|按照|依据|依照|贯彻落实|落实|执行)(?=.{2})");

    private DocNumbers() {}

    /** The number that a line of the front matter consists of, or ends with in brackets; null where there is none. */
    static @Nullable String ofLine(String line) {
        String bare = bare(line);
        Matcher alone = ALONE.matcher(bare);
        if (alone.find()) {
            return form(alone);
        }
        Matcher atEnd = AT_END.matcher(bare);
        if (atEnd.find()) {
            return form(atEnd);
        }
        Matcher order = OF_ORDER.matcher(bare);
        return order.find() ? order.group(1) : null;
    }

    /** The number of a decree, {@code 河东省人民政府令第312号}, that these words consist of or name in brackets; null without one. */
    static @Nullable String ofDecree(String words) {
        String bare = bare(words);
        Matcher decree = DECREE.matcher(bare);
        if (!decree.find() || !(decree.end() == bare.length() || bare.startsWith("("))) {
            return null;
        }
        String issuer = decree.group(1).replaceFirst("^[年月日]+", "");
        return decree.start() == 0 || bare.startsWith("(") ? issuer + decree.group(2) : null;
    }

    /** The number as a file's metadata give it, in the one form where it is a usual one. */
    static @Nullable String printed(@Nullable String hint) {
        List<String> numbers = hint == null ? List.of() : all(hint);
        return numbers.isEmpty() ? hint : numbers.get(0);
    }

    /** Every number that the text names. */
    static List<String> all(String text) {
        List<String> all = new ArrayList<>();
        Matcher number = ANYWHERE.matcher(bare(text));
        while (number.find()) {
            all.add(form(number));
        }
        return all;
    }

    /** Folded; low and high quotation marks are what some fonts print for 〔 and 〕. */
    private static String bare(String text) {
        return Spacing.bare(Folding.fold(text.replace('„', '(').replace('‟', ')')));
    }

    private static String form(Matcher number) {
        return SAID_BEFORE.matcher(number.group(1)).replaceFirst("") + "〔" + number.group(2) + "〕" + number.group(3)
                + "号";
    }
}
