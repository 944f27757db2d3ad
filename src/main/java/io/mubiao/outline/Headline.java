package io.mubiao.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows a label, judged as a title: {@code 推动传统产业改造。依法依规……} has the title 推动传统产业改造 and runs into its
 * text; {@code 编报虚假材料；} is an item of a list.
 *
 * @param title the heading's own words; empty where the text starts at once
 */
record Headline(String title, Shape shape) {

    /** How a heading meets its text. */
    enum Shape {
        /** Alone in its paragraph. */
        OWN_LINE,
        /** A title, a full stop, then the text. */
        RUN_IN,
        /** A title, a colon, then the text. */
        COLON,
        /** No title: the text itself. */
        SENTENCE,
        /** An item that ends with a semicolon or comma. */
        ITEM
    }

    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 64;
    private static final int LONGEST_BEFORE_COLON = 28;
    /** A rule's article opens with a title only if that is a mere name. */
    private static final int LONGEST_OF_ARTICLE = 12;

    private static final Pattern GAP = Pattern.compile("(?<=[\\u4e00-\\u9fff”])\\s+(?=[\\u4e00-\\u9fff“])");
    /** What no title says. */
    private static final Pattern RULING = Pattern.compile("是指|应当|不得|必须|,.{0,30}(?:需|应)");

    /** What a rule says rather than what an article is called. */
    private static final Pattern SAYS = Pattern.compile("[，,]|\\d|^本|自.*施行|由.*负责|应|可以|适用|按照|(?:包括|如下|下列)$");

    /** What an article is called, {@code 第三条 【计划用水】用水单位应当……} */
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\(([\\u4e00-\\u9fff、和与]{2,16})\\)(?=.{4})");

    private static final String OPEN_END = ";,、";

    boolean isTitle() {
        return !title.isEmpty() && shape != Shape.ITEM;
    }

    /**
     * Judges the words after a label.
     *
     * @param printed from the end of the label to the end of the paragraph
     * @param folded the same, folded
     */
    static Headline of(LabelStyle style, String printed, String folded) {
        String end = folded.stripTrailing();
        if (end.isEmpty()) {
            return new Headline("", Shape.SENTENCE);
        }
        if (OPEN_END.indexOf(end.charAt(end.length() - 1)) >= 0 && !style.isNamed()) {
            return new Headline("", Shape.ITEM);
        }
        Matcher bracketed = style == LabelStyle.ARTICLE ? BRACKETED.matcher(end) : null;
        if (bracketed != null && bracketed.lookingAt()) {
            return new Headline(Spacing.tight(printed.substring(bracketed.start(1), bracketed.end(1))), Shape.RUN_IN);
        }
        int stopAt = stop(end);
        Headline headline = stopAt < 0 ? line(printed, end) : sentence(printed, end, stopAt);
        return style == LabelStyle.ARTICLE && !isName(headline.title()) ? new Headline("", Shape.SENTENCE) : headline;
    }

    /** The first full stop, or -1; 107 of the real plans print it as a point between Chinese characters. */
    private static int stop(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '!' || c == '?' || (c == '.' && isPoint(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPoint(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        int next = at + 1;
        while (next < text.length() && Spacing.isSpace(text.charAt(next))) {
            next++;
        }
        boolean opens = next == text.length() || isHan(text.charAt(next)) || "“(《".indexOf(text.charAt(next)) >= 0;
        return opens && (isHan(before) || before == ')' || before == '”');
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isName(String title) {
        return title.length() <= LONGEST_OF_ARTICLE && !SAYS.matcher(title).find();
    }

    private static Headline line(String printed, String end) {
        int colon = colon(end);
        if (colon >= 0 && colon < end.length() - 1 && end.length() > LONGEST && colon <= LONGEST_BEFORE_COLON) {
            return new Headline(Spacing.tight(printed.substring(0, colon)), Shape.COLON);
        }
        if (end.length() > LONGEST_LINE || end.indexOf(';') >= 0) {
            return gapped(printed, end);
        }
        boolean opens = end.charAt(end.length() - 1) == ':' && end.indexOf(',') >= 0;
        if (opens) {
            return new Headline("", Shape.SENTENCE);
        }
        int cut = end.charAt(end.length() - 1) == ':' ? end.length() - 1 : end.length();
        return new Headline(Spacing.tight(printed.substring(0, cut)), Shape.OWN_LINE);
    }

    private static Headline sentence(String printed, String end, int stopAt) {
        String head = end.substring(0, stopAt);
        boolean alone = end.substring(stopAt + 1).isBlank();
        int colon = colon(head);
        if (colon > 0 && colon <= LONGEST_BEFORE_COLON) {
            return new Headline(Spacing.tight(printed.substring(0, colon)), Shape.COLON);
        }
        if (Spacing.bare(head).length() > LONGEST
                || head.indexOf(';') >= 0
                || RULING.matcher(head).find()) {
            return gapped(printed, end);
        }
        return new Headline(Spacing.tight(printed.substring(0, stopAt)), alone ? Shape.OWN_LINE : Shape.RUN_IN);
    }

    /** The first colon that stands in no bracket or quotation marks, or -1. */
    private static int colon(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '《') {
                depth++;
            } else if (c == ')' || c == '》') {
                depth--;
            } else if (c == ':' && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A title with nothing but a space before its text. */
    private static Headline gapped(String printed, String end) {
        Matcher gap = GAP.matcher(end);
        if (gap.find()
                && gap.start() >= 3
                && gap.start() <= LONGEST_BEFORE_COLON
                && end.length() - gap.end() > LONGEST) {
            String head = end.substring(0, gap.start());
            if (head.indexOf(',') < 0 && head.indexOf(';') < 0) {
                return new Headline(Spacing.tight(printed.substring(0, gap.start())), Shape.RUN_IN);
            }
        }
        return new Headline("", Shape.SENTENCE);
    }
}
