package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a layout: pages count from 1; sizes are points, 0 in a flowing layout, which is one page.
 *
 * @param quarters how most of its text runs: 0 to the right, 1 down, 2 to the left, 3 up. Its blocks stand where they would if
 *     the page were turned back so that it runs to the right
 * @param scan how its text was read off a picture; null where it was in the file
 */
public record Page(int number, double width, double height, int quarters, @Nullable Scan scan, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A page whose text runs to the right. */
    public Page(int number, double width, double height, @Nullable Scan scan, List<Block> blocks) {
        this(number, width, height, 0, scan, blocks);
    }

    /** How wide it is as it is read, turned. */
    public double readWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    /** How high it is as it is read. */
    public double readHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    /** Where a place of the turned page is on the page itself. */
    public Box unturned(Box box) {
        return switch (quarters) {
            case 1 -> new Box(box.page(), width - box.y() - box.height(), box.x(), box.height(), box.width());
            case 2 ->
                new Box(
                        box.page(),
                        width - box.x() - box.width(),
                        height - box.y() - box.height(),
                        box.width(),
                        box.height());
            case 3 -> new Box(box.page(), box.y(), height - box.x() - box.width(), box.height(), box.width());
            default -> box;
        };
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
     * @param x where its first figure stands, in points from the top left, if the page lay straight and was turned
     */
    public record Doubt(String text, double x, double y) {}

    public boolean isScan() {
        return scan != null;
    }
}
