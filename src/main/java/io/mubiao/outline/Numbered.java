package io.mubiao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads under which number and on which day a document was put out. */
final class Numbered {
    private static final int LONGEST_LINE = 80;
    private static final int BELOW_TITLE = 4;

    /** A day that closes a line or stands before a dash: a signature, or who spoke when. */
    private static final Pattern CLOSES = Pattern.compile("^-|\\d日\\)?$|^.{0,60}日$");

    /** {@code （2021年2月5日…第六次会议通过）}: a document that an assembly passed bears the day it did. */
    private static final Pattern PASSED = Pattern.compile("^\\(.*(?:通过|批准|修订|修正|公布|发布|印发)\\)?$");

    private final List<Passage> passages;
    private final Parts parts;
    private final FrontWords words;
    private final int title;
    private final int below;

    Numbered(List<Passage> passages, Parts parts, FrontWords words) {
        this.passages = passages;
        this.parts = parts;
        this.words = words;
        title = parts.title() == null ? 0 : parts.title().first();
        below = parts.title() == null ? 0 : parts.title().end();
    }

    /** The 发文字号 or the number of the decree; null where none is printed at the front. */
    @Nullable
    String docNumber() {
        int to = Math.min(passages.size(), parts.hasNotice() ? parts.plan() : below + BELOW_TITLE);
        for (int i = 0; i < to; i++) {
            String line = passages.get(i).text();
            String number = line.length() > LONGEST_LINE ? null : DocNumbers.ofLine(line);
            if (number == null && line.length() <= LONGEST_LINE) {
                String next = i + 1 < to ? passages.get(i + 1).text() : "";
                String decree = DocNumbers.ofDecree(line);
                number = decree == null ? DocNumbers.ofDecree(line.strip() + next) : decree;
            }
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** The day of the signature, or on which the document was passed; not the one on which it was printed. */
    @Nullable
    String issuedOn() {
        List<Passage> places = new ArrayList<>();
        reversed(parts.hasNotice() ? 0 : title, parts.plan(), places);
        places.addAll(passages.subList(below, Math.min(passages.size(), below + BELOW_TITLE)).stream()
                .filter(p -> p.bare().startsWith("(") || p.bare().startsWith("-") || Dates.isAlone(p.bare()))
                .toList());
        reversed(Math.max(below, end() - 6), end(), places);
        reversed(0, title, places);
        for (Passage place : places) {
            boolean fact = words.factLabels(place.bare()).lookingAt();
            String day = fact || place.bare().length() > LONGEST_LINE ? null : day(place.bare());
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable String day(String bare) {
        if (PASSED.matcher(bare).matches()) {
            return Dates.last(bare);
        }
        Matcher closes = CLOSES.matcher(bare);
        return Dates.isAlone(bare) || closes.find() ? Dates.first(bare) : null;
    }

    private int end() {
        int closing = parts.closings().isEmpty()
                ? passages.size()
                : parts.closings().get(0).first();
        return parts.annexes().isEmpty()
                ? closing
                : Math.min(closing, parts.annexes().get(0).first());
    }

    private void reversed(int from, int to, List<Passage> places) {
        for (int i = to - 1; i >= from; i--) {
            places.add(passages.get(i));
        }
    }
}
