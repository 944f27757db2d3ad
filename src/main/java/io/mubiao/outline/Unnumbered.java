package io.mubiao.outline;

import io.mubiao.model.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings without a number that divide a text: lines set in the middle, bold or large, each with text under it.
 *
 * <p>They count only where numbers do not divide the text: where there are none, or where the numbering begins anew under
 * each of them, as in reports with {@code 2024年工作回顾} and {@code 2025年工作安排} and 一、二、三、 under both. 前言 in front of
 * chapters is no such heading; it belongs to the preamble.
 */
final class Unnumbered {
    private static final int LONGEST = 30;
    private static final int SHORTEST_TEXT = 20;
    private static final Pattern NO_HEADING = Pattern.compile(
            "[。;:,!?、.]$|^[—\\-*·●■◆▲(《\\[\\d]*$|^[—\\-*(]|^(?:图|表|专栏|附件|附表|附录|注|单位|来源|续表)|^\\d+(?:\\.\\d+)?$");

    private final BodyLook body;
    private final FrontWords words;

    /**
     * For one document.
     *
     * @param body how its running text is set
     */
    Unnumbered(BodyLook body, FrontWords words) {
        this.body = body;
        this.words = words;
    }

    /**
     * The headings that divide these paragraphs; none where their labels do.
     *
     * @param numbered whether any of the labels make headings
     */
    List<Passage> dividing(List<Passage> range, List<Candidate> labels, boolean numbered) {
        List<Passage> lines = lines(range, labels, numbered);
        if (lines.size() < 2) {
            return List.of();
        }
        if (!numbered) {
            return outermost(lines);
        }
        List<Passage> above = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1 < lines.size() ? lines.get(i + 1).index() : Integer.MAX_VALUE;
            if (beginsAnew(lines.get(i).index(), end, labels)) {
                above.add(lines.get(i));
            }
        }
        return above.size() < 2 ? List.of() : alike(lines, above);
    }

    private List<Passage> lines(List<Passage> range, List<Candidate> labels, boolean plainToo) {
        Set<Integer> labelled =
                labels.stream().map(label -> label.passage().index()).collect(Collectors.toSet());
        boolean plain = plainToo && range.stream().noneMatch(p -> !p.isRow() && body.differs(p.look()));
        List<Passage> lines = new ArrayList<>();
        for (int i = 0; i + 1 < range.size(); i++) {
            Passage passage = range.get(i);
            boolean set = plain || body.differs(passage.look());
            if (set && !labelled.contains(passage.index()) && isLine(passage) && hasText(range, i + 1, labelled)) {
                lines.add(passage);
            }
        }
        return lines;
    }

    private boolean isLine(Passage passage) {
        String bare = passage.bare();
        return !passage.isRow()
                && bare.length() >= 2
                && bare.length() <= LONGEST
                && !NO_HEADING.matcher(bare).find()
                && !Dates.isAlone(bare)
                && !words.isAnnotation(bare)
                && !words.endsAsOrgan(bare)
                && DocNumbers.ofLine(bare) == null;
    }

    /** Whether text, or a heading further in, follows: a speaker's name before 各位代表： is no heading. */
    private boolean hasText(List<Passage> range, int next, Set<Integer> labelled) {
        Passage passage = range.get(next);
        return labelled.contains(passage.index())
                || passage.isRow()
                || passage.bare().length() >= SHORTEST_TEXT
                || passage.bare().endsWith("。")
                || (body.differs(passage.look()) && isLine(passage));
    }

    /** Those that are set as the first is that has fellows: a heading stands before those that it holds. */
    private static List<Passage> outermost(List<Passage> lines) {
        Map<Object, Integer> fellows = new HashMap<>();
        lines.forEach(line -> fellows.merge(line.look(), 1, Integer::sum));
        for (Passage line : lines) {
            if (fellows.getOrDefault(line.look(), 0) > 1) {
                return lines.stream()
                        .filter(other -> other.look().equals(line.look()))
                        .toList();
            }
        }
        return List.of();
    }

    /** Those under which numbers begin anew, and those set alike between or after them. */
    private static List<Passage> alike(List<Passage> lines, List<Passage> above) {
        Passage first = above.get(0);
        return lines.stream()
                .filter(line -> above.contains(line)
                        || (line.index() > first.index()
                                && above.stream().allMatch(a -> a.look().equals(line.look()))
                                && !line.look().equals(Look.PLAIN)))
                .toList();
    }

    /** Whether the outermost labels count 1, 2 here, as they do elsewhere in the text. */
    private static boolean beginsAnew(int from, int to, List<Candidate> labels) {
        List<Candidate> outer = labels.stream()
                .filter(label -> !label.signs().inline() && label.headline().isTitle())
                .toList();
        LabelStyle style = outer.isEmpty() ? null : Ranking.of(outer).get(0);
        return counts(outer, style, 1, from, to) && counts(outer, style, 2, from, to);
    }

    private static boolean counts(List<Candidate> labels, @Nullable LabelStyle style, int number, int from, int to) {
        return labels.stream()
                .anyMatch(label -> label.style() == style
                        && label.number() == number
                        && label.passage().index() > from
                        && label.passage().index() < to);
    }
}
