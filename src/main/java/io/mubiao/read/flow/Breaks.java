package io.mubiao.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of the lines between two paragraph ends belong together.
 *
 * <p>A title broken in two ({@code 重庆市永川区“十四五” ⏎ 节能减排工作实施方案}) is one paragraph; {@code 附件1 ⏎ 任务分工表}
 * and {@code 关于印发方案的通知 ⏎ 永川府发〔2023〕5号} are two. Elsewhere a break ends a paragraph, unless the lines are of one
 * width, as in text that was wrapped at a fixed column: then only a short line or an indent ends one.
 */
public final class Breaks {
    /** How a paragraph of its own begins: 一、（一）1. 第一章 附件. */
    private static final Pattern LABEL =
            Pattern.compile("(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、．.]|[（(]?\\d{1,3}[）)、．.](?!\\d)|[①-⑳]|第[一二三四五六七八九十百]+[章节条]"
                    + "|附\\s*[件表录]).*");

    private static final Pattern DOC_NUMBER =
            Pattern.compile("[^，。]{0,20}[〔\\[（(【]\\s*(?:19|20)\\d{2}\\s*[〕\\]）)】]\\s*第?\\s*\\d+\\s*号");

    /** What stands alone: an annex label, a document number, a date. */
    private static final Pattern ALONE = Pattern.compile(
            "附\\s*[件表录]\\s*[\\d一二三四五六七八九十]*[：:]?|" + DOC_NUMBER + "|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

    private static final String SENTENCE_END = "。；：！？;:!?";
    private static final int NARROWEST = 40;
    private static final int WIDEST = 140;
    private static final int RAGGED = 4;
    private static final int FEWEST_LINES = 4;
    /** One line in so many must be full. */
    private static final int MOST_SHORT = 6;
    /** More blanks than this are no indent. */
    private static final int FAR_IN = 10;

    private Breaks() {}

    /**
     * For each line, whether it goes on where the one before it broke off.
     *
     * @param lines with their indents
     * @param title whether they are centred or a heading
     */
    public static boolean[] continued(List<String> lines, boolean title) {
        if (lines.size() < 2) {
            return new boolean[lines.size()];
        }
        return title ? titles(lines) : wrapped(lines);
    }

    /** Whether a paragraph begins with a label such as {@code （一）} or {@code 2.}. */
    public static boolean startsWithLabel(String paragraph) {
        return LABEL.matcher(paragraph).matches();
    }

    /** Whether a paragraph is a document number and nothing else: {@code 永川府发〔2023〕5号}. */
    public static boolean isDocNumber(String paragraph) {
        return DOC_NUMBER.matcher(paragraph).matches();
    }

    private static boolean[] titles(List<String> lines) {
        boolean[] continued = new boolean[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            String before = Spacing.clean(lines.get(i - 1));
            String line = Spacing.clean(lines.get(i));
            continued[i] = !before.isEmpty()
                    && !line.isEmpty()
                    && !endsSentence(before)
                    && !ALONE.matcher(before).matches()
                    && !ALONE.matcher(line).matches()
                    && !LABEL.matcher(line).matches();
        }
        return continued;
    }

    private static boolean[] wrapped(List<String> lines) {
        boolean[] continued = new boolean[lines.size()];
        int[] widths = widths(lines);
        int width = fixedWidth(lines, widths);
        boolean indented = indented(lines);
        for (int i = 1; width > 0 && i < lines.size(); i++) {
            String line = lines.get(i);
            continued[i] = widths[i - 1] >= width - RAGGED
                    && widths[i] > 0
                    && !isIndented(line)
                    && !isSetIn(lines.get(i - 1))
                    && (indented || !endsSentence(lines.get(i - 1)))
                    && !(endsSentence(lines.get(i - 1)) && LABEL.matcher(line).matches());
        }
        return continued;
    }

    /**
     * The column at which the lines were wrapped, 0 where they were not. Where many short lines stand between, as headings
     * do, it takes that hardly one of the full lines ends a sentence.
     */
    private static int fixedWidth(List<String> lines, int[] widths) {
        int widest = 0;
        for (int width : widths) {
            widest = Math.max(widest, width);
        }
        int full = 0;
        int open = 0;
        int printed = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean isFull = widths[i] >= widest - RAGGED;
            full += isFull ? 1 : 0;
            open += isFull && !endsSentence(lines.get(i)) ? 1 : 0;
            printed += widths[i] > 0 ? 1 : 0;
        }
        boolean mostly = full * 2 >= printed || (full * MOST_SHORT >= printed && open * 4 >= full * 3);
        return widest >= NARROWEST && widest <= WIDEST && full >= FEWEST_LINES && mostly ? widest : 0;
    }

    /** Whether a line stands in the middle or at the right, as titles and signatures do. */
    private static boolean isSetIn(String line) {
        int blank = 0;
        for (int i = 0; i < line.length() && Spacing.isBlank(line.charAt(i)); i++) {
            blank += line.charAt(i) == '\u3000' ? 2 : 1;
        }
        return blank > FAR_IN;
    }

    private static int[] widths(List<String> lines) {
        int[] widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            String line = lines.get(i).stripTrailing();
            widths[i] = line.chars().map(c -> c < 0x1100 ? 1 : 2).sum();
        }
        return widths;
    }

    private static boolean indented(List<String> lines) {
        List<String> indented = new ArrayList<>(lines);
        indented.removeIf(line -> !isIndented(line));
        return indented.size() * 10 >= lines.size();
    }

    private static boolean isIndented(String line) {
        return line.startsWith("\u3000") || line.startsWith("\t") || line.startsWith("  ");
    }

    private static boolean endsSentence(String line) {
        String end = line.stripTrailing();
        return !end.isEmpty() && SENTENCE_END.indexOf(end.charAt(end.length() - 1)) >= 0;
    }
}
