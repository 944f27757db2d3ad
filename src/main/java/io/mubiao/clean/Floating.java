package io.mubiao.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts frames that stand in the middle of a paragraph behind it: a box that was set into the text, between {@code 产业总规} and
 * {@code 模达到180亿元}, parts neither the word nor the paragraph.
 */
final class Floating {
    private Floating() {}

    /** The items with such frames after the last line of the paragraph. */
    static List<Item> settled(List<Item> items, Joints joints) {
        List<Item> settled = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            int after = i + 1;
            if (!isSetInto(items, i, joints)) {
                settled.add(items.get(i));
                continue;
            }
            List<Printed> open = new ArrayList<>();
            open.add((Printed) items.get(i - 1));
            while (after < items.size()
                    && items.get(after) instanceof Printed line
                    && (open.size() == 1 || joints.goesOn(open, line))) {
                open.add(line);
                settled.add(line);
                after++;
            }
            settled.add(items.get(i));
            i = after - 1;
        }
        return settled;
    }

    private static boolean isSetInto(List<Item> items, int i, Joints joints) {
        return i > 0
                && i + 1 < items.size()
                && items.get(i) instanceof Item.Ruled frame
                && frame.isFrame()
                && items.get(i - 1) instanceof Printed last
                && items.get(i + 1) instanceof Printed next
                && (joints.runsAround(last, next) || joints.runsOver(last, next));
    }
}
