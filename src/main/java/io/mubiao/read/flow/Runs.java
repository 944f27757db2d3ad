package io.mubiao.read.flow;

import io.mubiao.model.Line;
import io.mubiao.model.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one paragraph as they are met, and the lines of the layout that they make.
 *
 * <p>Mostly one line comes out; {@link Breaks} says where a break inside the paragraph makes two. A line is bold where
 * nearly all of it is; its font and size are those of its first printed character, which in {@code （一）推动产业升级。
 * 依法依规……} is that of the heading.
 */
public final class Runs {
    private static final char PARAGRAPH_END = '\f';
    private static final char LINE_BREAK = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Face> faces = new ArrayList<>();

    /** How a run is set: its font without a guess, its size in points or 0, whether it is bold. */
    public record Face(@Nullable String font, double size, boolean bold) {
        public static final Face PLAIN = new Face(null, 0, false);
    }

    /** One run. */
    public void add(String run, Face face) {
        for (int i = 0; i < run.length(); i++) {
            append(run.charAt(i) == LINE_BREAK || run.charAt(i) == PARAGRAPH_END ? ' ' : run.charAt(i), face);
        }
    }

    /** A break inside the paragraph. */
    public void breakLine() {
        append(LINE_BREAK, Face.PLAIN);
    }

    /** A break that surely ends what stands before it, such as that of a page. */
    public void endParagraph() {
        append(PARAGRAPH_END, Face.PLAIN);
    }

    /** All of another paragraph's runs. */
    public void append(Runs runs) {
        text.append(runs.text);
        faces.addAll(runs.faces);
    }

    /** How the first printed character is set. */
    public Face firstFace() {
        return first(0, text.length());
    }

    /** Whether nothing was printed. */
    public boolean isBlank() {
        return Spacing.clean(text).isEmpty();
    }

    /** Whether white space would be the second in a row. */
    public boolean endsBlank() {
        return text.length() == 0 || Spacing.isBlank(text.charAt(text.length() - 1));
    }

    /** What the runs say, blank lines left out. */
    public List<Line> lines(boolean centred, @Nullable Integer headingLevel) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == PARAGRAPH_END) {
                lines.addAll(paragraph(start, i, centred, headingLevel));
                start = i + 1;
            }
        }
        return lines;
    }

    private List<Line> paragraph(int start, int end, boolean centred, @Nullable Integer headingLevel) {
        List<String> pieces = List.of(text.substring(start, end).split("\n", -1));
        boolean[] continued = Breaks.continued(pieces, centred || headingLevel != null);
        List<Line> lines = new ArrayList<>();
        int from = start;
        int at = start;
        for (int i = 0; i < pieces.size(); i++) {
            at += pieces.get(i).length();
            if (i + 1 == pieces.size() || !continued[i + 1]) {
                String clean = Spacing.clean(text.subSequence(from, at));
                if (!clean.isEmpty()) {
                    lines.add(new Line(clean, null, look(from, at, centred, headingLevel)));
                }
                from = at + 1;
            }
            at++;
        }
        return lines;
    }

    private Look look(int start, int end, boolean centred, @Nullable Integer headingLevel) {
        int bold = 0;
        int printed = 0;
        for (int i = start; i < end; i++) {
            if (!Spacing.isBlank(text.charAt(i))) {
                printed++;
                bold += faces.get(i).bold() ? 1 : 0;
            }
        }
        Face face = first(start, end);
        return new Look(face.font(), face.size(), bold * 10 >= printed * 9, centred, headingLevel);
    }

    private Face first(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Spacing.isBlank(text.charAt(i))) {
                return faces.get(i);
            }
        }
        return Face.PLAIN;
    }

    private void append(char c, Face face) {
        text.append(c);
        faces.add(face);
    }
}
