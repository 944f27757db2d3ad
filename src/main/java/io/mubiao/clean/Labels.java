package io.mubiao.clean;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.mubiao.model.Folding;

/** Tells lines that begin something by their first characters: {@code 一、}, {@code （二）}, {@code 3.}, {@code 第四章}, {@code 附件1}. */
final class Labels {
    private static final String HAN = "[一二三四五六七八九十百〇零]{1,5}";
    private static final Pattern LABEL = Pattern.compile("(?:" + HAN + "、|\\(" + HAN + "\\)|\\(?\\d{1,3}\\)|\\d{1,3}、"
            + "|\\d{1,3}\\.(?:\\D|$)|[①-⒛㈠-㈩]|[IVXⅡⅢⅣⅥ-ⅨⅪⅫ][、.]|(?:任务|行动|工程|举措)" + HAN + ":|第(?:" + HAN
            + "|\\d{1,3})[章节条篇编]"
            + "|附[件表录图]|(?:专栏|附表|表|图)(?:\\d|" + HAN + ")|--|[◆●■▲★◇○•·※]|注:|注\\d|备注:|抄送|主送|单位:)");
    private static final Pattern DATE =
            Pattern.compile("\\(?(?:\\d{4}|[一二三四五六七八九〇零○OＯ]{4})年(?:[\\d一二三四五六七八九十]{1,3}月.{0,12})?");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile(".{1,16}\\(\\d{4}\\)第?\\d{1,4}号.{0,3}|\\(?\\d{4}年第\\d{1,4}号\\)?");
    private static final Pattern PRINTED = Pattern.compile(".{2,20}\\d{4}年\\d{1,2}月\\d{1,2}日印(?:发|制)?");
    private static final Pattern NOTE = Pattern.compile("[①-⒛]|\\(?\\d{1,2}\\)?\\D|\\*|注:?");
    /** The Chinese characters with which a label can begin. */
    private static final String STARTS = "一二三四五六七八九十百零第附专表图注备抄主单任行工举";

    private static final int REACH = 24;

    private Labels() {}

    /** Whether the words begin with a label. */
    static boolean begins(String words) {
        return mayBegin(words) && LABEL.matcher(head(words)).lookingAt();
    }

    /** How many characters the label takes; 0 without one. */
    static int length(String words) {
        String head = head(words);
        Matcher label = LABEL.matcher(head);
        if (!label.lookingAt()) {
            return 0;
        }
        int end = label.end();
        return end > 2 && head.charAt(end - 2) == '.' ? end - 1 : end;
    }

    /** Whether the words are a date or a document's number and nothing else. */
    static boolean standsAlone(String words) {
        if (words.length() > REACH) {
            return false;
        }
        String folded = Folding.fold(words);
        return DATE.matcher(folded).matches() || DOCUMENT_NUMBER.matcher(folded).matches();
    }

    /** Whether the words are the last line of a document, which says who printed it and when. */
    static boolean closes(String words) {
        return words.indexOf('印') > 0 && PRINTED.matcher(Folding.fold(words)).matches();
    }

    static boolean beginsNote(String words) {
        return NOTE.matcher(head(words)).lookingAt();
    }

    /** Most lines begin with none of the characters of a label: no need to look further. */
    private static boolean mayBegin(String words) {
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        return first < 0x4E00 || first > 0x9FFF || STARTS.indexOf(first) >= 0;
    }

    private static String head(String words) {
        return Folding.fold(words.substring(0, Math.min(words.length(), REACH)));
    }
}
