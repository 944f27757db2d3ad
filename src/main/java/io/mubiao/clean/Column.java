package io.mubiao.clean;

import java.util.Arrays;
import java.util.List;

/**
 * The stretch of a page between whose edges the body is set.
 *
 * @param em the usual advance of its Han characters, in points
 */
record Column(double left, double right, double em) {
    /** The left margin is where at least this share of the lines begins. */
    private static final double SHARE = 0.12;

    /** The column that these lines of one page share; they are at least one. */
    static Column of(List<Printed> lines) {
        double em = middle(lines.stream().mapToDouble(line -> line.at().em()).toArray());
        double[] lefts = lines.stream().mapToDouble(line -> line.at().left()).toArray();
        double[] rights = lines.stream().mapToDouble(line -> line.at().right()).toArray();
        return new Column(margin(lefts, em), usual(rights, em), em);
    }

    double width() {
        return right - left;
    }

    /** How far a line begins inside the column, in em: 2 for the first line of a paragraph. */
    double indent(Printed line) {
        return (line.at().left() - left) / em;
    }

    /** How much of the column a line leaves free at its end, in em. */
    double room(Printed line) {
        return (right - line.at().right()) / em;
    }

    /** Whether a line stands in the middle, further from both edges than an indent. */
    boolean centres(Printed line) {
        return indent(line) > 2.6 && isEven(line, 1.5);
    }

    /** Whether a line leaves as much free on the left as on the right, {@code slack} em or a fifth aside. */
    boolean isEven(Printed line, double slack) {
        double indent = indent(line);
        return Math.abs(indent - room(line)) < Math.max(slack, indent * 0.2);
    }

    /** Where most lines end; the outermost such place if there are several. */
    private static double usual(double[] ends, double em) {
        Arrays.sort(ends);
        int most = 0;
        double usual = ends[ends.length - 1];
        int from = ends.length - 1;
        for (int to = ends.length - 1; to >= 0; to--) {
            from = Math.min(from, to);
            while (from > 0 && ends[to] - ends[from - 1] <= em * 0.6) {
                from--;
            }
            if (to - from + 1 > most && (most > 1 || to > from)) {
                most = to - from + 1;
                usual = ends[(from + to + 1) / 2];
            }
        }
        return usual;
    }

    /** The leftmost place where enough lines begin. */
    private static double margin(double[] ends, double em) {
        Arrays.sort(ends);
        int enough = Math.max(Math.min(2, ends.length), (int) Math.ceil(ends.length * SHARE));
        int to = 0;
        for (int from = 0; from < ends.length; from++) {
            while (to < ends.length && ends[to] - ends[from] <= em * 0.6) {
                to++;
            }
            if (to - from >= enough) {
                return ends[(from + to) / 2];
            }
        }
        return ends[0];
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
