package io.mubiao.clean;

import io.mubiao.model.Folding;
import java.util.List;

/**
 * Finds tables of contents: {@code 目 录} and the entries after it, or a run of lines that lead by dots to a page number.
 *
 * <p>Lines come in as their visible words. An entry ends with its page number; where the numbers are links that were
 * never printed, an entry under {@code 目录} is known by its heading, which comes again later.
 */
final class Contents {
    /** An entry may take three lines, of which only the last leads to its page. */
    private static final int LINES_OF_ENTRY = 3;

    private static final int FEWEST_ENTRIES = 3;
    private static final int LONGEST_TITLE = 3;
    private static final int MOST_ECHOES = 300;

    private final List<String> lines;
    private final boolean[] found;

    private Contents(List<String> lines) {
        this.lines = lines;
        this.found = new boolean[lines.size()];
    }

    /** For each line whether it belongs to a table of contents. */
    static boolean[] among(List<String> lines) {
        Contents contents = new Contents(lines);
        contents.search();
        return contents.found;
    }

    private void search() {
        int i = 0;
        while (i < lines.size()) {
            boolean titled = isTitle(lines.get(i));
            if (!titled && !isLed(lines.get(i))) {
                i++;
                continue;
            }
            int end = endOfRun(titled ? i + 1 : i, titled);
            if (titled && end == i + 1) {
                end = endOfEchoes(i + 1);
            }
            for (int k = i; k < end; k++) {
                found[k] = titled || end - i >= FEWEST_ENTRIES;
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of the entries that begin here; a few lines may pass between two that show a page number. */
    private int endOfRun(int start, boolean titled) {
        int end = start;
        int entries = 0;
        for (int i = start; i < lines.size() && i < end + LINES_OF_ENTRY + (end == start && titled ? 2 : 0); i++) {
            if (isLed(lines.get(i)) || (titled && isNumbered(lines.get(i)))) {
                end = i + 1;
                entries++;
            }
        }
        return entries >= FEWEST_ENTRIES ? end : start;
    }

    /** The end of the lines that all come again further on, as headings. */
    private int endOfEchoes(int start) {
        List<String> folded = lines.stream().map(Folding::fold).toList();
        int end = start;
        while (end < lines.size() && end - start < MOST_ECHOES && comesAgain(folded, end)) {
            end++;
        }
        return end - start >= FEWEST_ENTRIES ? end : start;
    }

    private static boolean comesAgain(List<String> lines, int at) {
        String entry = lines.get(at);
        for (int i = entry.length() < 3 ? lines.size() : at + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(String line) {
        String words = line.length() > LONGEST_TITLE ? "" : Folding.fold(line);
        return words.equals("目录") || words.equals("目次") || words.equals("总目录");
    }

    /** Whether leader dots and a page number end it. */
    private static boolean isLed(String line) {
        int end = numberStart(line);
        int dots = 0;
        for (int i = end - 1; i >= 0 && ".·…‥・•_-⋯。．".indexOf(at(line, i)) >= 0; i--) {
            dots += at(line, i) == '…' || at(line, i) == '⋯' ? 3 : 1;
        }
        return dots >= 4 || (dots == 3 && end < line.length());
    }

    private static boolean isNumbered(String line) {
        int start = numberStart(line);
        return start < line.length() && start > 0;
    }

    /** Where the page number begins that ends the line, brackets and dashes around it included. */
    private static int numberStart(String line) {
        int end = line.length();
        while (end > 0 && ")-".indexOf(at(line, end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 4 && isNumeral(at(line, start - 1))) {
            start--;
        }
        if (start == end) {
            return line.length();
        }
        while (start > 0 && "(-".indexOf(at(line, start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** A character of a line, folded: of most lines no more than the last few are looked at. */
    private static char at(String line, int place) {
        return Folding.fold(line.charAt(place));
    }

    private static boolean isNumeral(char c) {
        return Characters.isDigit(c) || "ivxIVX".indexOf(c) >= 0;
    }
}
