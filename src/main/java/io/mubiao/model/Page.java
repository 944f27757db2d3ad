package io.mubiao.model;

import java.util.List;

/**
 * A page of a layout: pages count from 1; sizes are points, 0 in a flowing layout, which is one page.
 *
 * @param ocr true where its text was read off a picture
 */
public record Page(int number, double width, double height, boolean ocr, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
