package io.mubiao.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the model systematically takes for something else, where what stands around it leaves no choice; anything
 * else stays as it was read, for it may be printed so.
 *
 * <p>{@code 武政发〔2022]67号}: a bracket closes as it was opened. {@code 建成2一3个}: between digits stands no Chinese one
 * but a dash. {@code 全市,有关}: a comma as wide as a Chinese character is a Chinese one. {@code 下降1l.3%}: among digits
 * stands no letter. {@code 各县［市、区］}: brackets of this width are 〔〕, in which GB/T 9704 sets a document's year.
 */
final class Misreadings {
    private static final String OPENING = "（(〔[【﹝［";
    private static final String CLOSING = "）)〕]】﹞］";
    private static final String HALF = ",;:!?()[]";
    private static final String FULL = "，；：！？（）〔〕";
    private static final String LETTERS = "OoQlI|SB";
    private static final String DIGITS = "00011158";
    /** Brackets and letters that the model is sure of stay. */
    private static final double SURE = 0.9;
    /** The least width of a full-width sign, in widths of a character. */
    private static final double FULL_WIDTH = 0.75;

    private Misreadings() {}

    static List<Sign> mended(List<Sign> signs) {
        List<Sign> mended = new ArrayList<>(signs);
        double pitch = pitch(signs);
        for (int i = 0; i < mended.size(); i++) {
            mended.set(i, widened(digit(rare(mended, i), mended, i), mended, i, pitch));
        }
        pairBrackets(mended);
        return mended;
    }

    /** Whether a line reads as none does: V or W before a number is mostly a ≥ seen dimly; after ≤ stands a number. */
    static boolean isOdd(List<Sign> signs) {
        int last = signs.size() - 1;
        return signs.isEmpty()
                || ("VW=".contains(signs.get(0).text()) && isDigit(signs, 1))
                || "≤≥<>".contains(signs.get(last).text());
    }

    /** Signs that are hardly ever printed where they are read. */
    private static Sign rare(List<Sign> signs, int i) {
        Sign sign = signs.get(i);
        if ("［］".contains(sign.text())) {
            return sign.as(sign.text().equals("［") ? "〔" : "〕");
        }
        boolean between = isDigit(signs, i - 1) && isDigit(signs, i + 1);
        return between && sign.text().equals("一") ? sign.as("—") : sign;
    }

    private static Sign digit(Sign sign, List<Sign> signs, int i) {
        int letter = LETTERS.indexOf(sign.text());
        boolean among = isDigit(signs, i - 1) && (isDigit(signs, i + 1) || isUnit(signs, i + 1));
        return letter >= 0 && among && sign.confidence() < SURE ? sign.as(DIGITS.substring(letter, letter + 1)) : sign;
    }

    /** Half-width punctuation that takes the room of full-width punctuation, or ends a line behind a Chinese character. */
    private static Sign widened(Sign sign, List<Sign> signs, int i, double pitch) {
        int half = HALF.indexOf(sign.text());
        if (half < 0 || i == 0 || !isHan(signs.get(i - 1))) {
            return sign;
        }
        boolean isWide = i == signs.size() - 1 ? sign.text().equals(")") : width(signs, i) >= FULL_WIDTH * pitch;
        return isWide && pitch > 0 ? sign.as(FULL.substring(half, half + 1)) : sign;
    }

    /** The room between a sign's neighbours; 0 where these are punctuation, which does not stand in the middle of its own. */
    private static double width(List<Sign> signs, int i) {
        Sign before = signs.get(i - 1);
        Sign after = signs.get(i + 1);
        if (!isSolid(before) || !isSolid(after)) {
            return 0;
        }
        double pitch = pitch(signs);
        double halves = (isHan(before) ? pitch : pitch / 2) / 2 + (isHan(after) ? pitch : pitch / 2) / 2;
        return after.middle() - before.middle() - halves;
    }

    private static boolean isSolid(Sign sign) {
        return Character.isLetterOrDigit(sign.text().codePointAt(0));
    }

    /** A bracket that is read as of another kind than its fellow takes the kind of the surer one. */
    private static void pairBrackets(List<Sign> signs) {
        Integer open = null;
        for (int i = 0; i < signs.size(); i++) {
            if (OPENING.contains(signs.get(i).text())) {
                open = i;
            } else if (CLOSING.contains(signs.get(i).text())) {
                pair(signs, open, i);
                open = null;
            }
        }
    }

    private static void pair(List<Sign> signs, @Nullable Integer open, int close) {
        if (open == null) {
            return;
        }
        Sign opening = signs.get(open);
        Sign closing = signs.get(close);
        int kind = OPENING.indexOf(opening.text());
        int other = CLOSING.indexOf(closing.text());
        if (kind == other) {
            return;
        }
        int surer = opening.confidence() >= closing.confidence() ? kind : other;
        int meant = isYear(signs, open + 1, close) && (kind == 2 || other == 2) ? 2 : surer;
        signs.set(open, opening.as(OPENING.substring(meant, meant + 1)));
        signs.set(close, closing.as(CLOSING.substring(meant, meant + 1)));
    }

    /** Four digits: in a document's number, where one bracket is 〔, so is the other. */
    private static boolean isYear(List<Sign> signs, int from, int to) {
        return to - from == 4 && signs.subList(from, to).stream().allMatch(Sign::isDigit);
    }

    private static boolean isDigit(List<Sign> signs, int i) {
        return i >= 0 && i < signs.size() && signs.get(i).isDigit();
    }

    private static boolean isUnit(List<Sign> signs, int i) {
        return i < signs.size() && "%％.".contains(signs.get(i).text());
    }

    /** The middle of the ways from one Chinese character to the next; 0 where there are none. */
    static double pitch(List<Sign> signs) {
        List<Double> ways = new ArrayList<>();
        for (int i = 1; i < signs.size(); i++) {
            if (isHan(signs.get(i - 1)) && isHan(signs.get(i))) {
                ways.add(signs.get(i).middle() - signs.get(i - 1).middle());
            }
        }
        ways.sort(null);
        return ways.isEmpty() ? 0 : ways.get(ways.size() / 2);
    }

    private static boolean isHan(Sign sign) {
        return Character.isIdeographic(sign.text().codePointAt(0));
    }
}
