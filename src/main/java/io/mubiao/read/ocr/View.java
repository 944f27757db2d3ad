package io.mubiao.read.ocr;

/**
 * How a picture is looked at so that its lines run level from left to right: turned by quarters, then by a small angle
 * about its middle.
 *
 * @param width of what is seen, in pixels
 * @param height of what is seen
 * @param quarters how text runs in the picture: 0 to the right, 1 down, 2 to the left, 3 up
 * @param tilt by how much its lines fall to the right, in radians
 */
public record View(int width, int height, int quarters, double tilt) {

    /** The picture turned. */
    static View turned(Picture picture, int quarters) {
        return quarters % 2 == 0
                ? new View(picture.width(), picture.height(), quarters, 0)
                : new View(picture.height(), picture.width(), quarters, 0);
    }

    View levelled(double angle) {
        return new View(width, height, quarters, angle);
    }

    /** Where a point of the view stands in the picture. */
    double sourceX(double x, double y) {
        double u = turnedX(x, y);
        double v = turnedY(x, y);
        return switch (quarters) {
            case 1 -> height - v;
            case 2 -> width - u;
            case 3 -> v;
            default -> u;
        };
    }

    double sourceY(double x, double y) {
        double u = turnedX(x, y);
        double v = turnedY(x, y);
        return switch (quarters) {
            case 1 -> u;
            case 2 -> height - v;
            case 3 -> width - u;
            default -> v;
        };
    }

    private double turnedX(double x, double y) {
        double a = x - width / 2.0;
        double b = y - height / 2.0;
        return tilt == 0 ? x : width / 2.0 + a * Math.cos(tilt) - b * Math.sin(tilt);
    }

    private double turnedY(double x, double y) {
        double a = x - width / 2.0;
        double b = y - height / 2.0;
        return tilt == 0 ? y : height / 2.0 + a * Math.sin(tilt) + b * Math.cos(tilt);
    }
}
