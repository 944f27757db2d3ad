package io.mubiao.clean;

import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Says which numbers of pages that are pictures were hard to read: {@code uncertain-digits}, one for each page.
 *
 * <p>Only what the text holds counts: a page number between its dashes is often misread, and nobody misses it.
 */
final class Doubts {
    private Doubts() {}

    static List<Problem> among(List<Page> pages, Ink ink) {
        List<Problem> problems = new ArrayList<>();
        for (Page page : pages) {
            List<Page.Doubt> all = page.scan() == null ? List.of() : page.scan().doubts();
            List<String> doubts = all.stream()
                    .filter(doubt -> ink.covers(page.number(), doubt.x(), doubt.y()))
                    .map(Page.Doubt::text)
                    .toList();
            if (!doubts.isEmpty()) {
                problems.add(Problem.warning(
                        "uncertain-digits",
                        "Numbers on page " + page.number() + " were hard to read: “" + String.join("”, “", doubts)
                                + "”.",
                        page.number()));
            }
        }
        return problems;
    }
}
