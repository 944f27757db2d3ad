package io.mubiao.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells an annex from its mention in the list of annexes: {@code 附件：1.……2.……} is a list, {@code 附件1} with a title and
 * a table after it is the annex.
 */
final class Annexes {
    private static final int LONGEST_TITLE = 60;
    private static final Pattern WHOLE = Pattern.compile("(?:表|图|单|册|格式|样式|大纲|目标|说明|分工|任务|名录)$");
    private static final Pattern NO_TITLE = Pattern.compile("[。;:]$|^\\(?单位:|^注:");

    private final List<Passage> passages;
    private final NavigableMap<Integer, AnnexMark> marks = new TreeMap<>();
    private final Map<String, Integer> lastPlace = new HashMap<>();
    private final FrontWords words;

    Annexes(List<Passage> passages, FrontWords words) {
        this.passages = passages;
        this.words = words;
        for (Passage passage : passages) {
            AnnexMark mark = passage.isRow() ? null : AnnexMark.of(passage);
            if (mark != null) {
                marks.put(passage.index(), mark);
                lastPlace.put(mark.address(), passage.index());
            }
        }
    }

    /** The annexes among the paragraphs from this one on. */
    List<Annex> from(int first) {
        List<Annex> annexes = new ArrayList<>();
        marks.tailMap(first, true).forEach((at, mark) -> {
            if (opens(mark, at)) {
                annexes.add(annex(mark, at));
            }
        });
        boolean others = annexes.stream().anyMatch(annex -> !isTable(annex));
        int lastChapter = others ? passages.size() : lastChapter(first);
        annexes.removeIf(annex -> isTable(annex) && annex.first() < lastChapter);
        return annexes;
    }

    private static boolean isTable(Annex annex) {
        return annex.label().startsWith("附表");
    }

    /** Where the last chapter begins: an 附表 before it is a table of the text. */
    private int lastChapter(int first) {
        for (int i = passages.size() - 1; i >= first; i--) {
            Label label = passages.get(i).isRow() ? null : labelAt(i);
            if (label != null && label.style().compareTo(LabelStyle.CHINESE) <= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The paragraphs of the lists of annexes, which open no section. */
    Set<Integer> listed(int first) {
        Set<Integer> listed = new HashSet<>();
        marks.tailMap(first, true).forEach((at, mark) -> {
            if (!opens(mark, at)) {
                int item = Spacing.bare(mark.rest()).isEmpty() ? 1 : 2;
                for (int next = next(at); next < passages.size() && isItem(next, item); next = next(next)) {
                    listed.add(next);
                    item++;
                }
            }
        });
        return listed;
    }

    private boolean isItem(int at, int number) {
        Label label = labelAt(at);
        return label != null && label.style() == LabelStyle.ARABIC && label.number() == number;
    }

    private boolean opens(AnnexMark mark, int at) {
        String rest = Spacing.bare(mark.rest());
        int next = next(at);
        if (rest.isEmpty()) {
            return next < passages.size() && !(isItem(next, 1) && (mark.colon() || comesAgain(at, "附件1")));
        }
        if (rest.length() > LONGEST_TITLE
                || rest.indexOf('。') >= 0
                || (Labels.at(rest, rest, 0) != null && mark.colon())) {
            return false;
        }
        if (comesAgain(at, mark.address()) || next >= passages.size()) {
            return false;
        }
        return (mark.isNumbered() || opensContent(next)) && !endsList(next);
    }

    private boolean opensContent(int at) {
        return passages.get(at).isRow()
                || labelAt(at) != null
                || passages.get(at).bare().startsWith("单位:");
    }

    /** Whether the list of annexes goes on or the document is signed here. */
    private boolean endsList(int at) {
        Passage passage = passages.get(at);
        return !passage.isRow()
                && (marks.containsKey(passage.index())
                        || Dates.isAlone(passage.bare())
                        || words.isAnnotation(passage.bare())
                        || words.opensClosing(passage.bare())
                        || words.endsAsOrgan(passage.bare()));
    }

    private boolean comesAgain(int at, String address) {
        return lastPlace.getOrDefault(address, -1) > at;
    }

    private Annex annex(AnnexMark mark, int at) {
        if (!Spacing.bare(mark.rest()).isEmpty()) {
            return new Annex(mark.label(), Spacing.tight(mark.rest()), at, at + 1);
        }
        StringBuilder title = new StringBuilder();
        int line = next(at);
        int first = line;
        while (line < passages.size() && goesOn(title.toString(), first, line)) {
            title.append(passages.get(line).text()).append('\n');
            line = next(line);
        }
        return new Annex(mark.label(), Spacing.tight(title.toString()), at, Math.min(line, passages.size()));
    }

    private boolean goesOn(String title, int first, int line) {
        Passage passage = passages.get(line);
        String bare = passage.bare();
        String sofar = Spacing.bare(title);
        boolean whole = WHOLE.matcher(sofar).find() || words.endsAsDocument(sofar);
        if (passage.isRow()
                || line > first + 3
                || bare.length() > LONGEST_TITLE
                || NO_TITLE.matcher(bare).find()) {
            return false;
        }
        boolean sameLook = Objects.equals(passages.get(first).look(), passage.look());
        return labelAt(line) == null
                && !marks.containsKey(passage.index())
                && (sofar.isEmpty()
                        || bare.startsWith("(")
                        || (!whole && sameLook && passage.look().centred()));
    }

    private int next(int at) {
        int next = at + 1;
        while (next < passages.size() && passages.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private @Nullable Label labelAt(int at) {
        Passage passage = passages.get(at);
        return Labels.at(passage.text(), passage.folded(), passage.indent());
    }
}
