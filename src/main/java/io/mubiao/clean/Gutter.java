package io.mubiao.clean;

import java.util.List;

/** Where a page set in two columns is parted: a strip in its middle that hardly any line crosses. */
final class Gutter {
    private static final int FEWEST_LINES = 12;
    private static final double STEP = 3;

    private Gutter() {}

    /** The middle of the strip; NaN on a page of one column. */
    static double of(List<Printed> lines) {
        if (lines.size() < FEWEST_LINES) {
            return Double.NaN;
        }
        double left = lines.stream().mapToDouble(line -> line.at().left()).min().orElse(0);
        double right =
                lines.stream().mapToDouble(line -> line.at().right()).max().orElse(0);
        double best = Double.NaN;
        long fewest = Long.MAX_VALUE;
        for (double x = left + (right - left) * 0.4; x < left + (right - left) * 0.6; x += STEP) {
            double at = x;
            long crossing = lines.stream().filter(line -> crosses(line, at)).count();
            if (crossing < fewest) {
                fewest = crossing;
                best = at;
            }
        }
        return parts(lines, best, fewest) ? best : Double.NaN;
    }

    static boolean crosses(Printed line, double x) {
        return line.at().left() < x && line.at().right() > x;
    }

    /** Whether enough lines stand on either side, and fill it: short lines of one column part nothing. */
    private static boolean parts(List<Printed> lines, double x, long crossing) {
        long leftward = lines.stream().filter(line -> line.at().right() <= x).count();
        long rightward = lines.stream().filter(line -> line.at().left() >= x).count();
        return crossing * 7 <= lines.size() && leftward * 4 >= lines.size() && rightward * 4 >= lines.size();
    }
}
