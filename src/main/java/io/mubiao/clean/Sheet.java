package io.mubiao.clean;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A fixed page with what is printed on it, in reading order, as it is turned to be read.
 *
 * @param quarters how most of its text runs on the paper: 0 to the right, 1 down, 2 to the left, 3 up
 */
record Sheet(int number, double width, double height, int quarters, List<Item> items) {
    Sheet {
        items = List.copyOf(items);
    }

    /** The page without blank lines and tables. */
    static Sheet of(Page page) {
        List<Item> items = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                items.add(Item.Ruled.of(page.number(), grid));
            } else if (block instanceof Line line && line.glyphs() != null) {
                items.addAll(Printed.allOf(page.number(), line));
            }
        }
        return new Sheet(page.number(), page.readWidth(), page.readHeight(), page.quarters(), items);
    }

    List<Printed> lines() {
        return items.stream()
                .filter(Printed.class::isInstance)
                .map(Printed.class::cast)
                .toList();
    }

    /** The page without some of its lines; {@code dropped} holds the very lines. */
    Sheet without(Set<Printed> dropped) {
        if (dropped.isEmpty()) {
            return this;
        }
        return with(items.stream()
                .filter(item -> !(item instanceof Printed line && dropped.contains(line)))
                .toList());
    }

    /** The page with other things on it. */
    Sheet with(List<Item> others) {
        return new Sheet(number, width, height, quarters, others);
    }
}
