package io.mubiao.extract.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what is no value out of a printed cell: marks that lead to a note, and a remark in brackets at its end.
 *
 * <p>{@code 73.5*}, {@code [2669.9]1)} and {@code 76.5（以51个断面计）} are 73.5, [2669.9] and 76.5.
 */
final class Remarks {
    private static final Pattern NOTE = Pattern.compile("(?:[*＊※†①-⑳]|(?<=[\\]〕】）)%％])[1-9][)）]?)+\\s*$");
    private static final Pattern REMARK = Pattern.compile("(?<=[^\\s（(])[（(]([^（()）]*)[）)]\\s*$");
    /** A small figure behind a word leads to a note: 农村生活污水治理率3. */
    private static final Pattern FIGURE = Pattern.compile("(?<=[\\u4e00-\\u9fff][）)]?)[1-9]$");

    private static final Pattern OUTSIDE = Pattern.compile("([≥≤＞＜><≧≦])([〔\\[［【（(])(?=[0-9])");

    private Remarks() {}

    /** The cell as long as it was, spaces in place of notes and remarks. */
    static String blanked(String cell) {
        String noted = blank(cell, NOTE);
        String plain = blank(noted, REMARK);
        return blank(plain, NOTE);
    }

    /** The sign of a bound before brackets, brought to the number within: {@code ≥〔200〕} as {@code 〔≥200〕}. */
    static String bounded(String cell) {
        return OUTSIDE.matcher(cell).replaceFirst("$2$1");
    }

    /** What the brackets at its end say; empty where there are none. */
    static String remark(String cell) {
        Matcher matcher = REMARK.matcher(blank(cell, NOTE));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** A label without the marks at its end that lead to notes. */
    static String unnoted(String label) {
        if (endsInWords(label)) {
            return label;
        }
        return FIGURE.matcher(NOTE.matcher(label).replaceFirst("")).replaceFirst("");
    }

    private static String blank(String cell, Pattern pattern) {
        if (endsInWords(cell)) {
            return cell;
        }
        Matcher matcher = pattern.matcher(cell);
        return matcher.find() ? cell.substring(0, matcher.start()) + " ".repeat(cell.length() - matcher.start()) : cell;
    }

    /** Neither marks nor remarks end in a Chinese character. */
    private static boolean endsInWords(String cell) {
        String end = cell.stripTrailing();
        char last = end.isEmpty() ? '一' : end.charAt(end.length() - 1);
        return last >= '\u4e00' && last <= '\u9fff';
    }
}
