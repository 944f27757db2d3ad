package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a layout: pages count from 1; sizes are points, 0 in a flowing layout, which is one page.
 *
 * @param scan how its text was read off a picture; null where it was in the file
 */
public record Page(int number, double width, double height, @Nullable Scan scan, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /**
     * A page that is a picture; its lines stand where they would if it lay straight.
     *
     * @param confidence how sure the reading is, from 0 to 1
     * @param tilt by how much its lines fall to the right, in radians about the middle of the page
     * @param doubts the numbers that were hard to read
     */
    public record Scan(double confidence, double tilt, List<Doubt> doubts) {
        public Scan {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A number that was hard to read, with what stands around it, as in {@code 率达到8?%以上}.
     *
     * @param x where its first figure stands, in points from the top left, if the page lay straight
     */
    public record Doubt(String text, double x, double y) {}

    public boolean isScan() {
        return scan != null;
    }
}
