package io.mubiao.read.pdf;

import io.mubiao.model.Block;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page, and what was odd about it. */
record PageOutcome(Page page, List<Problem> problems) {
    PageOutcome {
        problems = List.copyOf(problems);
    }

    static PageOutcome of(int number, InkPass pass) {
        List<Problem> problems = new ArrayList<>();
        try {
            pass.read();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(
                    Problem.error("damaged-page", "Page " + number + " is damaged: reading it broke off.", number));
        }
        List<Ink> ink = pass.ink();
        long shown = count(ink, false);
        long unknown = count(ink, true);
        if (unknown > 0) {
            problems.add(Problem.warning(
                    "unmapped-font",
                    unknown + " of " + shown + " characters on page " + number
                            + " have no Unicode value in their font; they stand as U+FFFD.",
                    number));
        }
        if (shown == unknown && (shown > 0 || pass.painted())) {
            problems.add(Problem.error("no-text", "Page " + number + " holds no text, only a picture.", number));
        }
        List<Block> blocks = shown == 0 ? List.of() : PageReading.blocks(number, ink);
        Page page = new Page(number, pass.sheet().width(), pass.sheet().height(), false, blocks);
        return new PageOutcome(page, problems);
    }

    private static long count(List<Ink> ink, boolean unknown) {
        return ink.stream()
                .flatMap(each -> each.glyphs().stream())
                .filter(glyph -> unknown ? glyph.text().contains(FontText.UNKNOWN) : !glyph.isSpace())
                .count();
    }
}
