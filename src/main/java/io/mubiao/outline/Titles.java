package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a document among its first paragraphs; it may stand on several lines:
 * {@code 深入开展绿色行动} and {@code 促进碳达峰实施方案} are one.
 */
final class Titles {
    private static final int MOST_LINES = 5;
    private static final int LONGEST_LINE = 60;
    private static final int SHORTEST = 5;
    private static final Pattern NO_TITLE = Pattern.compile("[。;:,!?]$|^(?:目录|目次|前言|序言|引言|摘要|单位:)|文件$|日印发$|^(?:图|表)\\d"
            + "|^>|^[^<>]*>[^<>]*>[^<>]*$|欢迎(?:访问|光临|进入|使用)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("^\\(?[^()]{0,16}[\\[(]?\\d{4}[)\\]]?年?第?\\d+号\\)?$");

    private static final Pattern ANNOUNCED = Pattern.compile("^.{0,40}年第\\d+号[—―－\\-]+");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern STOP = Pattern.compile("[,;:。!?、]");

    private final FrontWords words;

    Titles(FrontWords words) {
        this.words = words;
    }

    /** A title and the paragraphs it stands in, from the first to before {@code end}. */
    record Found(String title, int first, int end) {}

    /** The first title in these paragraphs, up to the first label or running text; null where there is none. */
    @Nullable
    Found first(List<Passage> passages, int from, int to) {
        for (int i = from; i < to; i++) {
            Passage passage = passages.get(i);
            if (passage.isRow() || passage.isBlank()) {
                continue;
            }
            if (isText(passage)) {
                return null;
            }
            Found found = at(passages, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The title that begins with this paragraph; null where none does. */
    @Nullable
    Found at(List<Passage> passages, int first, int to) {
        StringBuilder joined = new StringBuilder();
        Found found = null;
        for (int i = first; i < to && i < first + MOST_LINES; i++) {
            Passage passage = passages.get(i);
            if (!isLine(passage) || (i > first && isOther(passages.get(first), passage, joined.toString()))) {
                break;
            }
            joined.append(passage.text()).append('\n');
            String bare = Spacing.bare(Folding.fold(joined));
            if (bare.length() >= SHORTEST && isBalanced(bare) && words.endsAsDocument(bare)) {
                found = new Found(named(Spacing.tight(joined.toString())), first, i + 1);
            }
        }
        return found;
    }

    /**
     * The first lines that are set as a title alone is, larger than the text or as a first heading, whatever their last
     * word; null where the document does not begin so.
     */
    @Nullable
    Found displayed(List<Passage> passages, int to) {
        BodyLook body = BodyLook.of(passages);
        int first = 0;
        while (first < to && !(body.isSmallerThan(passages.get(first).look()) && isName(passages.get(first)))) {
            if (isText(passages.get(first))) {
                return null;
            }
            first++;
        }
        StringBuilder joined = new StringBuilder();
        int end = first;
        while (end < to
                && end < first + MOST_LINES
                && isName(passages.get(end))
                && passages.get(end).look().equals(passages.get(first).look())) {
            joined.append(passages.get(end).text()).append('\n');
            end++;
        }
        String title = Spacing.tight(joined.toString());
        boolean whole = title.length() >= SHORTEST && isBalanced(Spacing.bare(Folding.fold(title)));
        return whole ? new Found(named(title), first, end) : null;
    }

    /**
     * The very first line, where it names its years and what is to be done in them: {@code 2024年惠企承诺事项}; null where it
     * does not. It is asked for where no line ends as titles do.
     */
    @Nullable
    Found dated(List<Passage> passages, int to) {
        int first = 0;
        while (first < to && passages.get(first).isBlank()) {
            first++;
        }
        if (first == to || !isName(passages.get(first))) {
            return null;
        }
        String bare = passages.get(first).bare();
        boolean dated = bare.length() >= SHORTEST
                && isBalanced(bare)
                && !STOP.matcher(bare).find()
                && Periods.named(bare) != null
                && words.endsAsList(bare);
        return dated ? new Found(Spacing.tight(passages.get(first).text()), first, first + 1) : null;
    }

    private boolean isName(Passage passage) {
        return isLine(passage) && !words.endsAsOrgan(passage.bare());
    }

    private boolean isLine(Passage passage) {
        String bare = passage.bare();
        return !passage.isRow()
                && !bare.isEmpty()
                && bare.length() <= LONGEST_LINE
                && !NO_TITLE.matcher(bare).find()
                && !NUMBER_ALONE.matcher(bare).matches()
                && !Dates.isAlone(bare)
                && !words.isAnnotation(bare)
                && !(words.mayStateFact(bare) && words.factLabels(bare).lookingAt())
                && AnnexMark.of(passage) == null
                && !isLabelled(passage);
    }

    /** Without the number of an announcement before it: {@code 公告2022年第4号——关于…的公告}. */
    private static String named(String title) {
        return ANNOUNCED.matcher(title).replaceFirst("");
    }

    private static boolean isBalanced(String bare) {
        return count(bare, '(') == count(bare, ')')
                && count(bare, '《') == count(bare, '》')
                && count(bare, '【') == count(bare, '】');
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the line can be no continuation: the same title again, or set in another way after a whole title. */
    private boolean isOther(Passage first, Passage next, String sofar) {
        String bare = Spacing.bare(Folding.fold(sofar));
        if (next.bare().equals(bare)) {
            return true;
        }
        boolean whole = words.endsAsDocument(bare);
        if (whole && bare.startsWith(next.bare())) {
            return true;
        }
        boolean bracket = next.bare().startsWith("(");
        return whole && (words.endsAsOrgan(next.bare()) || (!bracket && !Objects.equals(first.look(), next.look())));
    }

    private static boolean isText(Passage passage) {
        return (isLabelled(passage) && !passage.bare().startsWith("("))
                || passage.bare().length() > 2 * LONGEST_LINE;
    }

    private static boolean isLabelled(Passage passage) {
        Label label = Labels.at(passage.text(), passage.folded(), passage.indent());
        return label != null
                && !(label.style().isDecimal() && YEAR.matcher(passage.bare()).lookingAt());
    }
}
