package io.mubiao.clean;

import io.mubiao.model.Box;
import io.mubiao.model.Grid;
import org.jspecify.annotations.Nullable;

/** What stands on a fixed page: a measured line, a table, or the edge of a frame, over which no paragraph goes. */
sealed interface Item permits Printed, Item.Ruled, Item.Edge {
    int page();

    /** The edge of a frame, or between two cells of it. */
    record Edge(int page) implements Item {}

    /** A table, and the box of its last part where it goes on over pages. */
    record Ruled(PagedGrid grid, int lastPage, @Nullable Box box) implements Item {
        static Ruled of(int page, Grid grid) {
            return new Ruled(PagedGrid.of(page, grid), page, grid.box());
        }

        @Override
        public int page() {
            return grid.page();
        }

        boolean isFrame() {
            return grid.isFrame();
        }
    }
}
