package io.mubiao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of a table that is drawn with characters: {@code │东河镇│ 120 │} or {@code ├───┼───┤}.
 *
 * @param bars where its upright lines stand, in columns of the screen, from the left; a Chinese character takes two
 * @param parts what stands between them
 */
record DrawnLine(List<Integer> bars, List<String> parts) {
    private static final String LEVEL = "-=:─━═╌┄┅┈┉—";
    private static final String UPRIGHT = "|｜│┃║┆┇┊┋";

    DrawnLine {
        bars = List.copyOf(bars);
        parts = List.copyOf(parts);
    }

    /** The line, its lines drawn in characters of that many columns, which differs between fonts. */
    static DrawnLine of(String line, int width) {
        Map<Integer, Integer> places = new TreeMap<>();
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean crossing = c == '+' && isDrawn(line, i);
            if (UPRIGHT.indexOf(c) >= 0 || crossing || (isBox(c) && LEVEL.indexOf(c) < 0)) {
                places.put(column, i);
            }
            column += isBox(c) ? width : c < 0x1100 ? 1 : 2;
        }
        List<Integer> bars = new ArrayList<>(places.keySet());
        List<Integer> at = new ArrayList<>(places.values());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 1 < at.size(); i++) {
            parts.add(line.substring(at.get(i) + 1, at.get(i + 1)));
        }
        return new DrawnLine(bars, parts);
    }

    /** Whether lines may be drawn with this character. */
    static boolean isLine(int c) {
        return c == '+' || UPRIGHT.indexOf(c) >= 0 || isBox((char) c);
    }

    private static boolean isBox(char c) {
        return c >= '─' && c <= '╿';
    }

    /** A plus is a crossing of lines where it has one beside it. */
    private static boolean isDrawn(String line, int at) {
        boolean left = at > 0 && "-=".indexOf(line.charAt(at - 1)) >= 0;
        boolean right = at + 1 < line.length() && "-=".indexOf(line.charAt(at + 1)) >= 0;
        return left || right;
    }

    /** Whether a part is a level line from bar to bar. */
    static boolean isRule(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> LEVEL.indexOf(c) >= 0);
    }

    /** Whether it is nothing but a level line. */
    boolean isRule() {
        return !parts.isEmpty() && parts.stream().allMatch(DrawnLine::isRule);
    }

    /** Whether most of its cells hold something, the first among them. */
    boolean isWhole() {
        long filled = parts.stream().filter(part -> !part.isBlank()).count();
        return !parts.isEmpty() && !parts.get(0).isBlank() && 2 * filled >= parts.size();
    }
}
