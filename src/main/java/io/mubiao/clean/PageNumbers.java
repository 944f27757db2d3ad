package io.mubiao.clean;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that only say which page it is: {@code — 12 —}, {@code - 1 -}, {@code 第 3 页 共 18 页}, {@code 7/20},
 * {@code 5}.
 *
 * <p>What is written with dashes or as 第…页 is one wherever it stands at a page's head or foot. A bare number must
 * keep step with the pages, two at least, for a table or a list may end a page with a number too. OCR reads the dashes
 * of a page number as {@code 一}, so that counts as a dash beside a number.
 */
final class PageNumbers {
    private static final Pattern DRESSED = Pattern.compile("[-一·•*|/~]+\\d{1,4}[-一.·•*|/~]*|\\d{1,4}[-一·•*|~]+"
            + "|第\\d{1,4}页[,/]?(?:\\(?共\\d{1,4}页\\)?)?|共\\d{1,4}页[,/]?第\\d{1,4}页"
            + "|(?:\\d{1,4}|[Pp]age\\d{1,4})(?:/|of)\\d{1,4}|[Pp](?:age|\\.)?\\d{1,4}");
    private static final Pattern BARE = Pattern.compile("\\d{1,4}|[ivxIVX]{1,7}");

    /** What OCR leaves of a number it did not see. */
    private static final Pattern LOST = Pattern.compile("[-一—]{1,4}");

    private PageNumbers() {}

    static Set<Printed> among(List<Sheet> sheets) {
        Set<Printed> found = new HashSet<>();
        List<Printed> bare = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Margins.Marginal marginal : Margins.of(sheet)) {
                String words = Folding.fold(marginal.line().words());
                if (DRESSED.matcher(words).matches()
                        || (!marginal.head() && LOST.matcher(words).matches())) {
                    found.add(marginal.line());
                } else if (BARE.matcher(words).matches()) {
                    bare.add(marginal.line());
                }
            }
        }
        found.addAll(inStep(bare, sheets.size()));
        return found;
    }

    private static List<Printed> inStep(List<Printed> bare, int pages) {
        Map<Integer, Integer> leads = new HashMap<>();
        for (Printed line : bare) {
            leads.merge(lead(line), 1, Integer::sum);
        }
        List<Printed> inStep = new ArrayList<>();
        for (Printed line : bare) {
            if (leads.getOrDefault(lead(line), 0) > 1 || (pages < 3 && lead(line) == 0)) {
                inStep.add(line);
            }
        }
        return inStep;
    }

    /** How far the number is ahead of its page. */
    private static int lead(Printed line) {
        Matcher digits = BARE.matcher(Folding.fold(line.words()));
        String words = digits.find() ? digits.group() : "";
        return (Characters.isDigit(words.charAt(0)) ? Integer.parseInt(words) : roman(words)) - line.page();
    }

    private static int roman(String numeral) {
        int sum = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value =
                    switch (Character.toLowerCase(numeral.charAt(i))) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        default -> 10;
                    };
            sum += value < last ? -value : value;
            last = value;
        }
        return sum;
    }
}
