package io.mubiao.read.pdf;

import io.mubiao.model.Block;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page, and what was odd about it.
 *
 * @param legibility of its text layer
 * @param painted whether anything but text is drawn
 * @param pictured the part of it that pictures cover
 */
public record PageOutcome(Page page, List<Problem> problems, Legibility legibility, boolean painted, float pictured) {
    public PageOutcome {
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
        if (pass.isCut()) {
            problems.add(Problem.error(
                    "damaged-page",
                    "Page " + number + " draws itself again and again: a part of it was left.",
                    number));
        }
        Sheet sheet = pass.sheet();
        return of(
                number,
                new Drawn(sheet.width(), sheet.height(), pass.ink(), pass.painted(), pass.pictured()),
                problems);
    }

    /** The page of that number as it was drawn; {@code found} is what was odd so far. */
    public static PageOutcome of(int number, Drawn drawn, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        Legibility legibility = Legibility.of(drawn.ink());
        long shown = legibility.shown();
        long unknown = legibility.unknown();
        if (unknown > 0) {
            problems.add(Problem.warning(
                    "unmapped-font",
                    unknown + " of " + shown + " characters on page " + number
                            + " have no Unicode value in their font; they stand as U+FFFD.",
                    number));
        }
        if (shown == unknown && (shown > 0 || drawn.painted())) {
            problems.add(Problem.error("no-text", "Page " + number + " holds no text, only a picture.", number));
        }
        List<Block> blocks = shown == 0 ? List.of() : PageReading.blocks(number, drawn.ink());
        int quarters = shown == 0 ? 0 : drawn.ink().get(0).turn().quarters();
        Page page = new Page(number, drawn.width(), drawn.height(), quarters, null, blocks);
        return new PageOutcome(page, problems, legibility, drawn.painted(), drawn.pictured());
    }

    /** The same page as its picture says. */
    PageOutcome read(Page other) {
        return new PageOutcome(other, List.of(), legibility, painted, pictured);
    }

    /** The same with another problem, in the place of that with this code. */
    PageOutcome with(String code, Problem problem) {
        List<Problem> all = new ArrayList<>(without(code).problems());
        all.add(problem);
        return new PageOutcome(page, all, legibility, painted, pictured);
    }

    /** The same without the problem of this code. */
    PageOutcome without(String code) {
        List<Problem> rest =
                problems.stream().filter(each -> !each.code().equals(code)).toList();
        return new PageOutcome(page, rest, legibility, painted, pictured);
    }
}
