package io.mubiao.read.ofd;

import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.pdf.Glyph;
import io.mubiao.read.pdf.Ink;
import io.mubiao.read.pdf.PageReading;
import java.util.ArrayList;
import java.util.List;

/** A page, and what was odd about it. */
record PageOutcome(Page page, List<Problem> problems) {
    PageOutcome {
        problems = List.copyOf(problems);
    }

    static PageOutcome of(int number, Sheet sheet) {
        List<Problem> problems = new ArrayList<>();
        if (!sheet.whole()) {
            problems.add(
                    Problem.error("damaged-page", "Page " + number + " is damaged: a part of it is missing.", number));
        }
        Drawing drawing = new Drawing(sheet);
        sheet.contents().forEach(drawing::draw);
        List<Ink> ink = drawing.ink();
        List<Glyph> glyphs = ink.stream()
                .flatMap(each -> each.glyphs().stream())
                .filter(glyph -> !glyph.isSpace())
                .toList();
        long unknown =
                glyphs.stream().filter(glyph -> glyph.text().equals("\uFFFD")).count();
        if (unknown > 0) {
            problems.add(Problem.warning(
                    "unmapped-font",
                    unknown + " of " + glyphs.size() + " characters on page " + number
                            + " have no Unicode value in their font; they stand as U+FFFD.",
                    number));
        }
        if (unknown == glyphs.size() && (unknown > 0 || drawing.painted())) {
            problems.add(Problem.error("no-text", "Page " + number + " holds no text, only a picture.", number));
        }
        Page page = new Page(
                number,
                sheet.width(),
                sheet.height(),
                null,
                glyphs.isEmpty() ? List.of() : PageReading.blocks(number, ink));
        return new PageOutcome(page, problems);
    }
}
