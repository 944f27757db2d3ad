package io.mubiao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The way back from the clean text to the paper: for each UTF-16 unit its page and, in a fixed layout, its edges.
 *
 * <p>{@code boxes(12, 40)} gives one box for each printed line that the run touches. A unit that was not printed (a
 * joining line break, a tab) has page 0 and no box.
 */
public final class Places {
    private final int[] pages;
    private final float[] lefts;
    private final float[] rights;
    private final float[] tops;
    private final float[] bottoms;
    private final List<Page> turned;

    /** All arrays are as long as the text; the four edges may be empty in a flowing layout. */
    public Places(int[] pages, float[] lefts, float[] rights, float[] tops, float[] bottoms) {
        this(pages, lefts, rights, tops, bottoms, List.of());
    }

    /** As above; on pages that were read turned or off tilted pictures, boxes stand where the page has them. */
    public Places(int[] pages, float[] lefts, float[] rights, float[] tops, float[] bottoms, List<Page> layout) {
        this.pages = pages;
        this.lefts = lefts;
        this.rights = rights;
        this.tops = tops;
        this.bottoms = bottoms;
        this.turned = layout.stream()
                .filter(page -> page.quarters() != 0
                        || (page.scan() != null && page.scan().tilt() != 0))
                .toList();
    }

    /** The page on which the unit at {@code offset}, or the nearest printed one before it, stands. */
    public int page(int offset) {
        int at = Math.min(offset, pages.length - 1);
        while (at >= 0 && pages[at] <= 0) {
            at--;
        }
        return at < 0 ? 1 : pages[at];
    }

    /** The boxes of a run, one a printed line, in reading order; none in a flowing layout. */
    public List<Box> boxes(int start, int end) {
        List<Box> boxes = new ArrayList<>();
        if (lefts.length == 0) {
            return boxes;
        }
        int from = -1;
        for (int i = start; i <= end; i++) {
            boolean printed = i < end && pages[i] > 0;
            if (from >= 0 && (!printed || !sameLine(from, i) || lefts[i] < lefts[i - 1])) {
                boxes.add(box(from, i));
                from = -1;
            }
            if (printed && from < 0) {
                from = i;
            }
        }
        return boxes;
    }

    private boolean sameLine(int a, int b) {
        return pages[a] == pages[b] && tops[a] == tops[b] && bottoms[a] == bottoms[b];
    }

    private Box box(int from, int end) {
        Box box = new Box(
                pages[from], lefts[from], tops[from], rights[end - 1] - lefts[from], bottoms[from] - tops[from]);
        for (Page page : turned) {
            box = page.number() == box.page() ? tilted(page.unturned(box), page) : box;
        }
        return new Box(box.page(), tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.height()));
    }

    /** The box around what the box becomes when the page is tilted about its middle. */
    private static Box tilted(Box box, Page page) {
        double tilt = page.scan() == null ? 0 : page.scan().tilt();
        if (tilt == 0) {
            return box;
        }
        double x = box.x() + box.width() / 2 - page.width() / 2;
        double y = box.y() + box.height() / 2 - page.height() / 2;
        double cos = Math.cos(tilt);
        double sin = Math.sin(tilt);
        double wide = box.width() * cos + box.height() * Math.abs(sin);
        double high = box.height() * cos + box.width() * Math.abs(sin);
        double left = page.width() / 2 + x * cos - y * sin - wide / 2;
        double top = page.height() / 2 + x * sin + y * cos - high / 2;
        return new Box(box.page(), left, top, wide, high);
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
