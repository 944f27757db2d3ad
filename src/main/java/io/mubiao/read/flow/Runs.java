package io.mubiao.read.flow;

import io.mubiao.model.Line;
import io.mubiao.model.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    /** The stretches of the text that are set alike, in order. */
    private final List<Stretch> stretches = new ArrayList<>();

    /** All characters from the end of the stretch before it up to its own. */
    private record Stretch(int end, Face face) {}

    /** That of the last line: mostly the next one has the same. */
    private Look last = Look.PLAIN;

    /** Whether a line or a paragraph ends inside. */
    private boolean broken;

    /** How a run is set: its font without a guess, its size in points or 0, whether it is bold. */
    public record Face(@Nullable String font, double size, boolean bold) {
        public static final Face PLAIN = new Face(null, 0, false);

        /** Mostly it is the same one. */
        boolean isAs(Face other) {
            return bold == other.bold && size == other.size && Objects.equals(font, other.font);
        }
    }

    /** One run. */
    public void add(String run, Face face) {
        boolean plain = run.indexOf(LINE_BREAK) < 0 && run.indexOf(PARAGRAPH_END) < 0;
        text.append(plain ? run : run.replace(LINE_BREAK, ' ').replace(PARAGRAPH_END, ' '));
        set(face);
    }

    /** A break inside the paragraph. */
    public void breakLine() {
        broken = true;
        text.append(LINE_BREAK);
        set(Face.PLAIN);
    }

    /** A break that surely ends what stands before it, such as that of a page. */
    public void endParagraph() {
        broken = true;
        text.append(PARAGRAPH_END);
        set(Face.PLAIN);
    }

    /** All of another paragraph's runs. */
    public void append(Runs runs) {
        int before = text.length();
        broken |= runs.broken;
        text.append(runs.text);
        runs.stretches.forEach(stretch -> stretches.add(new Stretch(before + stretch.end(), stretch.face())));
    }

    /** Makes room for the next paragraph. */
    public void clear() {
        text.setLength(0);
        stretches.clear();
        broken = false;
    }

    /** How the first printed character is set. */
    public Face firstFace() {
        int start = 0;
        while (start < text.length() && Spacing.isBlank(text.charAt(start))) {
            start++;
        }
        return start == text.length()
                ? Face.PLAIN
                : stretches.get(stretchAt(start)).face();
    }

    /** Whether nothing was added, not even blanks. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** Whether nothing was printed. */
    public boolean isBlank() {
        return Spacing.clean(text.toString()).isEmpty();
    }

    /** Whether white space would be the second in a row. */
    public boolean endsBlank() {
        return text.length() == 0 || Spacing.isBlank(text.charAt(text.length() - 1));
    }

    /** What the runs say, blank lines left out. */
    public List<Line> lines(boolean centred, @Nullable Integer headingLevel) {
        String all = text.toString();
        if (!broken) {
            String clean = Spacing.clean(all);
            return clean.isEmpty()
                    ? List.of()
                    : List.of(new Line(clean, null, look(0, all.length(), centred, headingLevel)));
        }
        int end = all.indexOf(PARAGRAPH_END);
        if (end < 0) {
            return paragraph(all, 0, centred, headingLevel);
        }
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (end >= 0) {
            lines.addAll(paragraph(all.substring(start, end), start, centred, headingLevel));
            start = end + 1;
            end = all.indexOf(PARAGRAPH_END, start);
        }
        lines.addAll(paragraph(all.substring(start), start, centred, headingLevel));
        return lines;
    }

    private List<Line> paragraph(String whole, int start, boolean centred, @Nullable Integer headingLevel) {
        List<String> pieces = whole.indexOf(LINE_BREAK) < 0 ? List.of(whole) : List.of(whole.split("\n", -1));
        boolean[] continued = Breaks.continued(pieces, centred || headingLevel != null);
        List<Line> lines = new ArrayList<>();
        int from = start;
        int at = start;
        for (int i = 0; i < pieces.size(); i++) {
            at += pieces.get(i).length();
            if (i + 1 == pieces.size() || !continued[i + 1]) {
                String clean = Spacing.clean(at - from == whole.length() ? whole : text.substring(from, at));
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
        int first = stretchAt(start);
        Face face = null;
        boolean alike = true;
        for (int s = first, from = start; from < end; s++) {
            Stretch stretch = stretches.get(s);
            face = face == null && isPrinted(from, Math.min(end, stretch.end())) ? stretch.face() : face;
            alike &= stretch.face().bold() == stretches.get(first).face().bold();
            from = stretch.end();
        }
        boolean bold = alike ? stretches.get(first).face().bold() : isMostlyBold(first, start, end);
        face = face == null ? Face.PLAIN : face;
        if (last.bold() != bold
                || last.centred() != centred
                || last.size() != face.size()
                || !Objects.equals(last.font(), face.font())
                || !Objects.equals(last.headingLevel(), headingLevel)) {
            last = new Look(face.font(), face.size(), bold, centred, headingLevel);
        }
        return last;
    }

    /** Whether nearly all of the printed characters are bold. */
    private boolean isMostlyBold(int first, int start, int end) {
        int bold = 0;
        int printed = 0;
        for (int s = first, from = start; from < end; s++) {
            Stretch stretch = stretches.get(s);
            int own = printed(from, Math.min(end, stretch.end()));
            bold += stretch.face().bold() ? own : 0;
            printed += own;
            from = stretch.end();
        }
        return bold * 10 >= printed * 9;
    }

    private boolean isPrinted(int start, int end) {
        int at = start;
        while (at < end && Spacing.isBlank(text.charAt(at))) {
            at++;
        }
        return at < end;
    }

    /** How many characters of this part are printed. */
    private int printed(int start, int end) {
        int printed = 0;
        for (int i = start; i < end; i++) {
            printed += Spacing.isBlank(text.charAt(i)) ? 0 : 1;
        }
        return printed;
    }

    /** The stretch that holds a place. */
    private int stretchAt(int place) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How the text since the last stretch is set. */
    private void set(Face face) {
        int last = stretches.size() - 1;
        int end = last < 0 ? 0 : stretches.get(last).end();
        if (end == text.length()) {
            return;
        }
        if (last >= 0 && stretches.get(last).face().isAs(face)) {
            stretches.set(last, new Stretch(text.length(), face));
        } else {
            stretches.add(new Stretch(text.length(), face));
        }
    }
}
