package io.mubiao.clean;

import io.mubiao.model.Box;
import io.mubiao.model.Grid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on a fixed page: a measured line, a table, or the edge of a frame, over which no paragraph goes. */
sealed interface Item permits Printed, Item.Ruled, Item.Edge {
    int page();

    /** The edge of a frame, or between two cells of it. */
    record Edge(int page) implements Item {}

    /** A table, the box of its last part where it goes on over pages, and where its columns begin. */
    record Ruled(PagedGrid grid, int lastPage, @Nullable Box box, List<Double> cuts) implements Item {
        public Ruled {
            cuts = List.copyOf(cuts);
        }

        static Ruled of(int page, Grid grid) {
            return new Ruled(PagedGrid.of(page, grid), page, grid.box(), grid.cuts());
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
