package io.mubiao.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page as it is displayed: its crop box, rotated; from user space to points from the top left. */
final class Sheet {
    private final int quarters;
    private final PDRectangle crop;

    Sheet(PDPage page) {
        this.quarters = Math.floorMod(page.getRotation() / 90, 4);
        this.crop = page.getCropBox();
    }

    float width() {
        return quarters % 2 == 0 ? crop.getWidth() : crop.getHeight();
    }

    float height() {
        return quarters % 2 == 0 ? crop.getHeight() : crop.getWidth();
    }

    float x(float userX, float userY) {
        return switch (quarters) {
            case 1 -> userY - crop.getLowerLeftY();
            case 2 -> crop.getUpperRightX() - userX;
            case 3 -> crop.getUpperRightY() - userY;
            default -> userX - crop.getLowerLeftX();
        };
    }

    float y(float userX, float userY) {
        return switch (quarters) {
            case 1 -> userX - crop.getLowerLeftX();
            case 2 -> userY - crop.getLowerLeftY();
            case 3 -> crop.getUpperRightX() - userX;
            default -> crop.getUpperRightY() - userY;
        };
    }
}
