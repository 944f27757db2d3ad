package io.mubiao.clean;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes flowing layouts, whose lines are paragraphs already: white space and tables of contents off, frames opened,
 * titles over several centred paragraphs joined.
 */
final class Flow {
    private final Manuscript out;
    private final TitleWords titleWords;
    private final List<Line> title = new ArrayList<>();

    private Flow(Manuscript out, TitleWords titleWords) {
        this.out = out;
        this.titleWords = titleWords;
    }

    static void write(Layout layout, Manuscript out, TitleWords titleWords) {
        List<String> words = new ArrayList<>();
        for (Page page : layout.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    words.add(Characters.visible(line.text()));
                }
            }
        }
        boolean[] contents = Contents.among(words);
        Flow flow = new Flow(out, titleWords);
        int at = 0;
        for (Page page : layout.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Grid grid) {
                    flow.table(PagedGrid.of(page.number(), grid));
                } else if (block instanceof Line line) {
                    flow.line(page.number(), line, contents[at] ? "" : words.get(at));
                    at++;
                }
            }
            flow.close(page.number());
        }
    }

    private void line(int page, Line line, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (title.isEmpty() || !goesOn(title.get(title.size() - 1), line, words)) {
            close(page);
        }
        title.add(line);
    }

    private void table(PagedGrid table) {
        close(table.page());
        if (!table.isFrame()) {
            out.table(table);
            return;
        }
        for (PagedGrid.Cell cell : table.cells()) {
            cell.writings().forEach(writing -> out.paragraph(writing.page(), List.of(writing.line())));
        }
    }

    private void close(int page) {
        if (!title.isEmpty()) {
            out.paragraph(page, title);
            title.clear();
        }
    }

    private boolean goesOn(Line last, Line line, String words) {
        Look look = line.look();
        if (!look.centred() || !look.equals(last.look())) {
            return false;
        }
        String before = Characters.visible(last.text());
        return !Characters.endsSentence(before.charAt(before.length() - 1))
                && !Labels.begins(words)
                && !Labels.standsAlone(words)
                && !Labels.standsAlone(before)
                && titleWords.mayGoOn(before, words);
    }
}
