package io.mubiao.clean;

import io.mubiao.model.Layout;
import io.mubiao.model.PlanText;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the clean text of a layout.
 *
 * <p>Two printed lines {@code 　　到2025年，秸秆综合利用率达到8} and {@code 6%以上。} with {@code — 3 —} between them, at a page's
 * end, give one paragraph: {@code 到2025年，秸秆综合利用率达到86%以上。}
 */
public final class Cleaner {
    private final TitleWords titleWords;

    /**
     * A cleaner under these rules.
     *
     * @param book whose words of front matter tell where a title ends
     */
    public Cleaner(RuleBook book) {
        titleWords = new TitleWords(book.words("frontmatter"));
    }

    /** The text of the layout; it holds every character that was printed, furniture and white space aside. */
    public PlanText apply(Layout layout) {
        Manuscript out = new Manuscript(!layout.flowing());
        if (layout.flowing()) {
            Flow.write(layout, out, titleWords);
        } else {
            fixed(layout, out);
        }
        return out.finish(layout);
    }

    private void fixed(Layout layout, Manuscript out) {
        List<Sheet> sheets =
                Furniture.off(layout.pages().stream().map(Sheet::of).toList());
        Columns columns = Columns.of(sheets);
        Setting setting = Survey.of(sheets, columns);
        NoteMarks.Unmarked unmarked = NoteMarks.off(sheets, Footnotes.among(sheets, setting));
        if (unmarked.sheets() != sheets) {
            columns = Columns.of(unmarked.sheets());
        }
        List<Item> items = new ArrayList<>();
        unmarked.sheets().forEach(sheet -> items.addAll(sheet.items()));
        Joints joints = new Joints(columns, setting, titleWords);
        List<Item> opened = Frames.open(Floating.settled(Continuations.join(items), joints), columns);
        new Prose(joints, unmarked.notes(), out).write(opened);
    }
}
