package io.mubiao.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Opens the frames that are drawn around prose, such as 专栏 boxes: their lines are paragraphs, set in a column of
 * their own. A frame that the end of a page cut goes on in the next one.
 */
final class Frames {
    private final Columns columns;
    private final List<Item> opened = new ArrayList<>();
    private int frameEndsOn = -1;

    private Frames(Columns columns) {
        this.columns = columns;
    }

    static List<Item> open(List<Item> items, Columns columns) {
        Frames frames = new Frames(columns);
        items.forEach(frames::add);
        return frames.opened;
    }

    private void add(Item item) {
        if (!(item instanceof Item.Ruled frame) || !frame.isFrame()) {
            opened.add(item);
            frameEndsOn = -1;
            return;
        }
        boolean goesOn = frameEndsOn == frame.page() - 1;
        if (goesOn) {
            opened.remove(opened.size() - 1);
        }
        List<Printed> all = new ArrayList<>();
        boolean first = true;
        for (PagedGrid.Cell cell : frame.grid().cells()) {
            if (!first || !goesOn) {
                opened.add(new Item.Edge(cell.page()));
            }
            List<Printed> lines = lines(cell);
            all.addAll(lines);
            opened.addAll(lines);
            first = false;
        }
        opened.add(new Item.Edge(frame.lastPage()));
        frameEndsOn = frame.lastPage();
        columns.frame(all);
    }

    private static List<Printed> lines(PagedGrid.Cell cell) {
        List<Printed> lines = new ArrayList<>();
        for (PagedGrid.Writing writing : cell.writings()) {
            lines.addAll(Printed.allOf(writing.page(), writing.line()));
        }
        return lines;
    }
}
