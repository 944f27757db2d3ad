package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who put a document out: the names above the date that closes the notice, else the letterhead, the title's
 * {@code …关于印发}, the names under the title, those who close the whole document, or who says to have made the plan.
 */
final class Issuers {
    private static final int LAST_LINES = 24;
    private static final Pattern LETTERHEAD =
            Pattern.compile("^(.{2,30}?)(?:(?:行政规范性)?文件|令|公告|通告)(?:(?:\\d{4}年)?第?\\d{1,4}号)?$");
    private static final Pattern OF_TITLE =
            Pattern.compile("^(.{2,300}?)(?:(?:印发|转发|批转|发布|公布)?《?关于|(?:印发|转发|批转|发布|公布)《)");
    private static final Pattern MADE =
            Pattern.compile("(?:^|[,;。])([^,;。]{2,80}?)(?:会同有关部门|共同|联合|牵头)?(?:组织)?(?:研究)?(?:制定|编制|制订|起草|修订)了《");
    private static final Pattern DATE = Pattern.compile("[0-9０-９〇○零一二三四五六七八九十]{4}\\s*年.{1,12}日\\s*$");
    private static final Pattern SEALED_FOR = Pattern.compile("(?<=.{4})[（(](?:代章|代|盖章|印章|公章|章)[）)]$");
    private static final Pattern SPOKEN = Pattern.compile("我代表(.{0,12}?人民政府)");

    private final FrontWords words;
    private final Organs organs;

    Issuers(FrontWords words, Gazetteer gazetteer) {
        this.words = words;
        organs = new Organs(words, gazetteer);
    }

    /** The names, joined by 、; null where the document has none. */
    @Nullable
    String of(List<Passage> passages, Parts parts, @Nullable String noticeTitle) {
        int noticeEnd = parts.plan();
        int front = parts.title() == null
                ? Math.min(10, passages.size())
                : parts.title().first();
        Titles.Found title = parts.title();
        int end = end(passages, parts);
        List<String> names = parts.hasNotice() ? sealed(passages, 1, noticeEnd, false) : List.of();
        names = names.isEmpty() ? letterhead(passages, parts.hasNotice() ? noticeEnd : front) : names;
        names = names.isEmpty() ? ofTitle(noticeTitle) : names;
        names = names.isEmpty() && title != null ? ofTitle(title.title()) : names;
        names = names.isEmpty() && title != null ? under(passages, title.end()) : names;
        names = names.isEmpty() ? sealed(passages, Math.max(0, end - LAST_LINES), end, true) : names;
        names = names.isEmpty() ? makers(passages, parts) : names;
        return names.isEmpty() ? null : String.join("、", names);
    }

    private static int end(List<Passage> passages, Parts parts) {
        int annex = parts.annexes().isEmpty()
                ? passages.size()
                : parts.annexes().get(0).first();
        int closing = parts.closings().isEmpty()
                ? passages.size()
                : parts.closings().get(0).first();
        return Math.min(annex, closing);
    }

    /** The names on the last lines that name bodies; for some places only where a date stands below. */
    private List<String> sealed(List<Passage> passages, int from, int to, boolean dated) {
        for (int i = to - 1; i >= from; i--) {
            String bare = passages.get(i).bare();
            if (passages.get(i).isRow() || bare.length() > 200) {
                continue;
            }
            List<String> onLine = organs.in(withoutDate(passages.get(i).text()));
            if (!onLine.isEmpty() && (!dated || isDated(passages, i))) {
                return above(passages, i, from);
            }
        }
        return List.of();
    }

    private static boolean isDated(List<Passage> passages, int at) {
        String own = passages.get(at).text();
        return !withoutDate(own).equals(own)
                || passages.subList(at + 1, Math.min(passages.size(), at + 3)).stream()
                        .anyMatch(next -> Dates.isAlone(next.bare()));
    }

    private List<String> above(List<Passage> passages, int last, int from) {
        List<String> all = new ArrayList<>();
        for (int i = last; i >= from; i--) {
            Passage passage = passages.get(i);
            List<String> names = organs.in(withoutDate(passage.text()));
            if (names.isEmpty() && !passage.isBlank() && !passage.bare().endsWith("代章)")) {
                break;
            }
            all.addAll(0, names);
        }
        return all;
    }

    /** Without what stands behind a seal's name: the day, and that one seal stands for another. */
    private static String withoutDate(String text) {
        String bare = text.stripTrailing();
        if (bare.endsWith("章）") || bare.endsWith("章)")) {
            return SEALED_FOR.matcher(bare).replaceFirst("");
        }
        return text.stripTrailing().endsWith("日") ? DATE.matcher(text).replaceAll("") : text;
    }

    private List<String> letterhead(List<Passage> passages, int to) {
        for (int i = 0; i < to; i++) {
            Matcher head = LETTERHEAD.matcher(passages.get(i).bare());
            if (head.find() && words.endsAsOrgan(head.group(1))) {
                return List.of(head.group(1));
            }
        }
        return List.of();
    }

    private List<String> ofTitle(@Nullable String title) {
        Matcher before = OF_TITLE.matcher(title == null ? "" : title);
        return before.find() ? organs.in(before.group(1)) : List.of();
    }

    /** The lines of names right under the title. */
    private List<String> under(List<Passage> passages, int first) {
        List<String> names = new ArrayList<>();
        for (int i = first; i < passages.size(); i++) {
            List<String> line = organs.in(passages.get(i).text());
            if (line.isEmpty() && !passages.get(i).isBlank()) {
                break;
            }
            names.addAll(line);
        }
        return names;
    }

    /** Who says to have made the plan, or to speak for a government. */
    private List<String> makers(List<Passage> passages, Parts parts) {
        int to = Math.min(
                passages.size(), (parts.title() == null ? 0 : parts.title().end()) + 8);
        String front = passages.subList(0, to).stream().map(Passage::text).collect(Collectors.joining("\n"));
        Matcher made = front.contains("了《") ? MADE.matcher(Folding.fold(front)) : null;
        if (made != null && made.find()) {
            List<String> names = organs.in(front.substring(made.start(1), made.end(1)));
            if (!names.isEmpty()) {
                return names;
            }
        }
        Matcher spoken = SPOKEN.matcher(front);
        return spoken.find() ? List.of(spoken.group(1)) : List.of();
    }
}
