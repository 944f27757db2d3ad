package io.mubiao.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a cell are items of their own and which one went on over the line end. A row of a table is one line of the
 * text, so items are parted by a space, where clean text has none otherwise: beside Han characters.
 *
 * <p>{@code 新增停车位5000个}, {@code 新增充电桩300个} are two, and so are {@code 市城管局}, {@code 市公安局}; {@code 森林覆盖率}, {@code
 * 达到35%} are one. A stop at the end of a line parts by itself.
 */
final class CellItems {
    private static final Pattern LABEL = Pattern.compile(
            "^(\\d{1,2}[.．、](?!\\d)|[（(][\\d一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]是).{2,}");

    /** A number with at most so short a unit closes an item; a year does not. */
    private static final Pattern NUMBER_AT_END =
            Pattern.compile("\\d(?:[%％‰]|[\\p{IsHan}/]{1,5}(?<![年月日第到至从由])|[a-zA-Z]{1,3}[23]?)$");

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern STOP = Pattern.compile("[。；;，,、：:！!？?（(]$");

    /** With these characters the names of offices end; another of its names may stand behind in brackets. */
    private static final Pattern OFFICE =
            Pattern.compile("^[^\\d。；;：:]{3,20}[局委办厅院会部府心司处站行社队团联](?:[（(][^（()）]{1,12}[）)])?$");

    private CellItems() {}

    /**
     * Whether the line at this place begins an item.
     *
     * @param lines those of one cell, without white space
     * @param room whether the line before could have gone on: it is an author's, or the print leaves room behind it
     */
    static boolean begins(List<String> lines, int at, boolean room) {
        if (at == 0 || STOP.matcher(lines.get(at - 1)).find()) {
            return false;
        }
        String before = lines.get(at - 1);
        String line = lines.get(at);
        boolean counted = room
                && NUMBER_AT_END.matcher(before).find()
                && NUMBER.matcher(line).find()
                && Character.isIdeographic(line.codePointAt(0));
        boolean listed = room || LABEL.matcher(lines.get(0)).matches();
        return counted
                || (listed && LABEL.matcher(line).matches())
                || lines.stream().allMatch(each -> OFFICE.matcher(each).matches());
    }
}
