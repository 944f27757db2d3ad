package io.mubiao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document taken apart: the notice that hands the plan on, the plan, its annexes, and what closes it. Numbers are those
 * of paragraphs.
 *
 * @param plan where the plan begins; 0 where no notice stands before it
 * @param title the plan's title and where it stands; null where none was found
 * @param listed the items of the lists of annexes
 * @param closings the 抄送 and 印发 blocks, which belong to no section
 */
record Parts(int plan, Titles.@Nullable Found title, List<Annex> annexes, Set<Integer> listed, List<Block> closings) {

    /** Paragraphs from {@code first} to before {@code end}. */
    record Block(int first, int end) {}

    private static final int FARTHEST_DISPATCH = 60;
    private static final int FARTHEST_PLAN = 60;
    private static final int FARTHEST_SEAL = 25;
    private static final int LONGEST_CLOSING = 8;
    private static final Pattern PRINTED = Pattern.compile("\\d{1,2}日印发$|印发$|^\\(?共印\\d+份");

    /** Whether a notice stands before the plan. */
    boolean hasNotice() {
        return plan > 0;
    }

    static Parts of(List<Passage> passages, FrontWords words) {
        Titles titles = new Titles(words);
        int dispatch = dispatch(passages, words);
        Titles.Found title = dispatch < 0 ? null : planTitle(passages, titles, dispatch);
        int plan = title == null ? afterSeal(passages, words, dispatch) : withMark(passages, title.first());
        if (title == null && plan == 0) {
            int far = Math.min(passages.size(), FARTHEST_PLAN);
            Titles.Found first = titles.first(passages, 0, far);
            title = first == null ? titles.displayed(passages, far) : first;
            title = title == null ? titles.dated(passages, far) : title;
        }
        Annexes marks = new Annexes(passages, words);
        int body = title == null ? plan : title.end();
        List<Annex> annexes = marks.from(body);
        return new Parts(plan, title, annexes, marks.listed(body), closings(passages, words, plan, annexes));
    }

    private static int dispatch(List<Passage> passages, FrontWords words) {
        for (int i = 0; i < Math.min(passages.size(), FARTHEST_DISPATCH); i++) {
            if (!passages.get(i).isRow() && words.dispatches(passages.get(i).bare())) {
                return i;
            }
        }
        return -1;
    }

    private static Titles.@Nullable Found planTitle(List<Passage> passages, Titles titles, int dispatch) {
        for (int i = dispatch + 1; i < Math.min(passages.size(), dispatch + FARTHEST_PLAN); i++) {
            Titles.Found found = titles.at(passages, i, passages.size());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Where a plan without a title of its own begins: after the date that closes the notice; 0 where none does. */
    private static int afterSeal(List<Passage> passages, FrontWords words, int dispatch) {
        boolean sealed = false;
        for (int i = dispatch + 1; dispatch >= 0 && i < Math.min(passages.size(), dispatch + FARTHEST_SEAL); i++) {
            Passage passage = passages.get(i);
            if (passage.isRow() || Labels.at(passage.text(), passage.folded(), passage.indent()) != null) {
                return 0;
            }
            if (sealed && !passage.isBlank() && !isRemark(passage, words)) {
                return AnnexMark.of(passage) == null && !words.opensClosing(passage.bare()) ? i : 0;
            }
            sealed = sealed || Dates.isAlone(passage.bare());
        }
        return 0;
    }

    /** The plan's place, a lone 附件 above its title included. */
    private static int withMark(List<Passage> passages, int title) {
        int before = title - 1;
        while (before > 0 && passages.get(before).isBlank()) {
            before--;
        }
        AnnexMark mark = before < 0 ? null : AnnexMark.of(passages.get(before));
        return mark != null && Spacing.bare(mark.rest()).isEmpty() ? before : title;
    }

    private static List<Block> closings(List<Passage> passages, FrontWords words, int plan, List<Annex> annexes) {
        List<Block> closings = new ArrayList<>();
        for (int i = plan; i < passages.size(); i++) {
            if (words.opensClosing(passages.get(i).bare()) || isPrinted(passages.get(i))) {
                int end = end(passages, i);
                int next = end;
                if (end == passages.size() || annexes.stream().anyMatch(a -> a.first() == next)) {
                    closings.add(new Block(withRemarks(passages, words, i, plan), end));
                }
                i = end;
            }
        }
        return closings;
    }

    private static boolean isPrinted(Passage passage) {
        return passage.bare().length() < 40 && PRINTED.matcher(passage.bare()).find();
    }

    /** After the last line of the block: the one that says when it was printed, else the end of the document. */
    private static int end(List<Passage> passages, int first) {
        int last = first;
        for (int i = first; i < Math.min(passages.size(), first + LONGEST_CLOSING); i++) {
            if (isPrinted(passages.get(i)) || (passages.get(i).isBlank() && last == i - 1)) {
                last = i;
            }
        }
        return passages.size() - first <= LONGEST_CLOSING && last == first ? passages.size() : last + 1;
    }

    private static int withRemarks(List<Passage> passages, FrontWords words, int first, int plan) {
        int from = first;
        while (from - 1 > plan && (passages.get(from - 1).isBlank() || isRemark(passages.get(from - 1), words))) {
            from--;
        }
        return from;
    }

    private static boolean isRemark(Passage passage, FrontWords words) {
        return passage.bare().length() < 40 && words.isAnnotation(passage.bare());
    }
}
