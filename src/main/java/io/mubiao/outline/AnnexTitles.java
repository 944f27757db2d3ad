package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the titles in the list of annexes: {@code 附件：1.任务分工表} and a next line {@code 2.目标表} give two. Where a
 * document has no list, the titles of its annexes count.
 */
final class AnnexTitles {
    private static final int LONGEST = 100;
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[^\\d.]))\\s*(\\d{1,2})\\s?[.、](?!\\d(?!\\d{3}))");

    private AnnexTitles() {}

    static List<String> of(List<Passage> passages, Parts parts) {
        for (int i = 0; i < passages.size(); i++) {
            int at = i;
            AnnexMark mark = passages.get(i).isRow() ? null : AnnexMark.of(passages.get(i));
            if (mark != null && mark.colon() && parts.annexes().stream().noneMatch(a -> a.first() == at)) {
                List<String> listed = listed(passages, i, mark);
                if (!listed.isEmpty()) {
                    return listed;
                }
            }
        }
        return parts.annexes().stream()
                .map(Annex::title)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static List<String> listed(List<Passage> passages, int at, AnnexMark mark) {
        List<String> titles = new ArrayList<>();
        if (mark.isNumbered()) {
            add(mark.rest(), titles);
        } else {
            split(mark.rest(), titles);
        }
        for (int i = at + 1; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            AnnexMark next = AnnexMark.of(passage);
            Label label = Labels.at(passage.text(), passage.folded(), passage.indent());
            if (next != null && next.isNumbered() && mark.isNumbered()) {
                add(next.rest(), titles);
            } else if (label != null && label.style() == LabelStyle.ARABIC && label.number() == titles.size() + 1) {
                split(passage.text(), titles);
            } else if (!passage.isBlank()) {
                break;
            }
        }
        return titles;
    }

    private static void split(String text, List<String> titles) {
        String folded = Folding.fold(text);
        Matcher item = ITEM.matcher(folded);
        int from = -1;
        while (item.find()) {
            if (from >= 0) {
                add(text.substring(from, item.start()), titles);
            }
            from = item.end();
        }
        add(text.substring(Math.max(0, from)), titles);
    }

    private static void add(@Nullable String title, List<String> titles) {
        String tight = title == null ? "" : Spacing.tight(title).replaceAll("[;；。]$", "");
        if (!tight.isEmpty() && tight.length() <= LONGEST) {
            titles.add(tight);
        }
    }
}
