package io.mubiao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text that was printed to a file page by page: what stands on pages only, their numbers and the blank lines
 * around these, goes, so that a sentence runs on over the end of a page.
 */
final class PrintedPages {
    /** {@code - 3 -}, {@code 第3页 共18页}. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:[-—–－─·]+\\s*\\d{1,4}\\s*[-—–－─·]+|第\\s*\\d{1,4}\\s*页[\\s，,/]*(?:[（(]?共\\s*\\d{1,4}\\s*页[)）]?)?)\\s*");

    private static final int FEWEST = 2;

    private PrintedPages() {}

    /** The lines of a text without the ends of its pages. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        boolean[] ends = ends(text);
        List<String> all = List.of(text.split("\\R|\f", -1));
        for (int i = 0; i < all.size(); i++) {
            if (!ends[i]) {
                lines.add(all.get(i));
            }
        }
        return lines;
    }

    private static boolean[] ends(String text) {
        List<String> lines = List.of(text.split("\\R|\f", -1));
        boolean[] ends = new boolean[lines.size()];
        long numbers = lines.stream().filter(PrintedPages::isNumber).count();
        for (int i = 0; numbers >= FEWEST && i < ends.length; i++) {
            if (isNumber(lines.get(i))) {
                ends[i] = true;
                for (int k = i - 1; k >= 0 && lines.get(k).isBlank(); k--) {
                    ends[k] = true;
                }
                for (int k = i + 1; k < ends.length && lines.get(k).isBlank(); k++) {
                    ends[k] = true;
                }
            }
        }
        return ends;
    }

    private static boolean isNumber(String line) {
        return line.length() < 40 && NUMBER.matcher(line).matches();
    }
}
