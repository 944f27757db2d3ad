package io.mubiao.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the label at the start of a text: {@code （二）园区节能} gives （二）, {@code 第三章 总则} gives 第三章.
 *
 * <p>Width and brackets may be mixed, as in {@code (三）} or {@code 1．}. A dash stands for 一 where text recognition took
 * it for one. {@code 2025年} carries no label; that {@code 1.5万吨} carries none shows only beside its neighbours.
 */
final class Labels {
    private static final String CN = "[" + Numerals.CHINESE + "]{1,4}|-";

    /** {@code 第三章的}, {@code 第五条第二款} speak of a chapter or article elsewhere. */
    private static final String NO_REFERENCE = "(?![的、,)]|规定|和第|至第|或第|第[" + Numerals.CHINESE + "\\d]+[款项])";

    private static final String DIGITS = "0123456789";
    /** With what 任务一：, 行动二：, 工程三：, 举措四： begin. */
    private static final String TASKS = "任行工举";

    private static final String COUNTED = Numerals.CHINESE + "-";

    private static final List<Form> FORMS = List.of(
            new Form(LabelStyle.PART, "第", "第\\s{0,2}(" + CN + "|\\d{1,2})\\s{0,2}(?:篇|编|部分)" + NO_REFERENCE),
            new Form(LabelStyle.CHAPTER, "第", "第\\s{0,2}(" + CN + "|\\d{1,2})\\s{0,2}章" + NO_REFERENCE),
            new Form(LabelStyle.SECTION, "第", "第\\s{0,2}(" + CN + "|\\d{1,2})\\s{0,2}节" + NO_REFERENCE),
            new Form(LabelStyle.ARTICLE, "第", "第\\s{0,2}(" + CN + "|\\d{1,3})\\s{0,2}条" + NO_REFERENCE),
            new Form(
                    LabelStyle.CHINESE_BRACKETED,
                    " (" + COUNTED + "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
                    "\\(?\\s?(" + CN + ")\\s?\\)[、.]?|([㈠-㈩])"),
            new Form(
                    LabelStyle.CHINESE,
                    COUNTED,
                    "(" + CN + ")\\s?[、.丶]|([" + Numerals.CHINESE + "]{1,3})[\\s](?=\\s*[\\u4e00-\\u9fff“])"),
            new Form(
                    LabelStyle.TASK,
                    TASKS,
                    "(?:任务|行动|工程|举措)\\s?(" + CN + "|\\d{1,2})(?:\\s?[:、.]|\\s(?=\\s*[\\u4e00-\\u9fff“]))"),
            new Form(LabelStyle.DECIMAL_4, DIGITS, "(\\d{1,2}(?:\\.\\d{1,2}){3})(?![\\d.])[.、]?"),
            new Form(LabelStyle.DECIMAL_3, DIGITS, "(\\d{1,2}(?:\\.\\d{1,2}){2})(?![\\d.])[.、]?"),
            new Form(LabelStyle.DECIMAL_2, DIGITS, "(\\d{1,2}\\.\\d{1,2})(?=\\s*[\\u4e00-\\u9fff“A-Z《])"),
            new Form(
                    LabelStyle.ARABIC,
                    DIGITS + "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
                    "(\\d{1,3})\\s?(?:[.、](?![\\d])|\\.(?=(?:19|20)\\d\\d年?))|([⒈-⒛])"),
            new Form(LabelStyle.ARABIC, "lI", "([lI])[.、](?=\\s*[\\u4e00-\\u9fff])"),
            new Form(LabelStyle.ARABIC_BRACKETED, "(⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", "\\(\\s?(\\d{1,2})\\s?\\)[、.]?|([⑴-⒇])"),
            new Form(LabelStyle.ARABIC_HALF_BRACKETED, DIGITS, "(\\d{1,2})\\s?\\)[、.]?"));

    /** Looked for as printed: folding makes plain digits of them. */
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /** Folding makes letters of some of them. */
    private static final Pattern ROMAN = Pattern.compile("([Ⅰ-Ⅻ])\\s?[、.．](?!\\s*[Ⅰ-Ⅻ])");

    private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s*(?=[\\u4e00-\\u9fff])");
    private static final String TAIL = "、.．,，。丶:：";
    private static final String DASHES = "-—－–―─";

    private Labels() {}

    /** One way to write a label, and the characters that it can begin with: most texts begin with none of them. */
    private record Form(LabelStyle style, String beginnings, Pattern pattern) {
        Form(LabelStyle style, String beginnings, String pattern) {
            this(style, beginnings, Pattern.compile(pattern));
        }

        boolean mayBegin(char first) {
            return beginnings.indexOf(first) >= 0;
        }
    }

    /**
     * The label at this place, or null.
     *
     * @param printed the text as printed
     * @param folded the same text folded, as long
     */
    static @Nullable Label at(String printed, String folded, int start) {
        if (start < printed.length() && CIRCLED.indexOf(printed.charAt(start)) >= 0) {
            return label(LabelStyle.CIRCLED, printed.substring(start, start + 1), printed.substring(start, start + 1));
        }
        if (start < printed.length() && printed.charAt(start) >= 'Ⅰ' && printed.charAt(start) <= 'Ⅻ') {
            return roman(printed, start);
        }
        if (start < folded.length() && opensWord(folded.charAt(start))) {
            return null;
        }
        for (Form form : FORMS) {
            if (start >= folded.length() || !form.mayBegin(folded.charAt(start))) {
                continue;
            }
            Matcher matcher = form.pattern().matcher(folded).region(start, folded.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return label(form.style(), printed.substring(start, matcher.end()), captured(matcher));
            }
        }
        return null;
    }

    /** Whether the character is a Chinese one with which no label begins. */
    private static boolean opensWord(char c) {
        return c >= '\u4e00' && c <= '\u9fff' && c != '第' && TASKS.indexOf(c) < 0 && Numerals.CHINESE.indexOf(c) < 0;
    }

    private static @Nullable Label roman(String printed, int start) {
        Matcher matcher = ROMAN.matcher(printed).region(start, printed.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt()
                ? label(LabelStyle.ROMAN, printed.substring(start, matcher.end()), captured(matcher))
                : null;
    }

    /** A number with nothing after it, as manuals number their chapters; null where there is none. */
    static @Nullable Label bareAt(String printed, String folded, int start) {
        Matcher matcher = BARE.matcher(folded).region(start, folded.length());
        return matcher.lookingAt()
                ? label(LabelStyle.ARABIC, printed.substring(start, matcher.end()), captured(matcher))
                : null;
    }

    private static String captured(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = matcher.group(i);
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    private static @Nullable Label label(LabelStyle style, String printed, String numeral) {
        int number = number(style, numeral);
        if (number <= 0) {
            return null;
        }
        String tight = Spacing.bare(printed);
        int end = tight.length();
        while (end > 0 && TAIL.indexOf(tight.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Label(style, number, tight, chinese(tight.substring(0, end)), printed.length());
    }

    private static int number(LabelStyle style, String numeral) {
        char first = numeral.charAt(0);
        if (style == LabelStyle.ROMAN) {
            return first - 'Ⅰ' + 1;
        }
        if (first >= '①' && first <= '⒛') {
            return (first - '①') % 20 + 1;
        }
        if (first >= '㈠' && first <= '㈩') {
            return first - '㈠' + 1;
        }
        if (first == 'l' || first == 'I') {
            return 1; // as text recognition reads it
        }
        return Numerals.value(style.isDecimal() ? numeral.substring(numeral.lastIndexOf('.') + 1) : numeral);
    }

    /** 一 where it was read as a dash. */
    private static String chinese(String address) {
        String dashed = address;
        for (int i = 0; i < DASHES.length(); i++) {
            dashed = dashed.replace(DASHES.charAt(i), '一');
        }
        return dashed.equals("l") || dashed.equals("I") ? "1" : dashed;
    }
}
