package io.mubiao.read.flow;

import java.nio.charset.Charset;

/**
 * Decodes GB18030 by a table of its pairs of bytes, which are all that most texts hold beside ASCII: {@code D6 D0} is 中.
 * A character of four bytes, and a text with a fault, is left to the decoder of the platform, which is right in all but takes
 * some eight times as long.
 */
final class Gb18030 {
    static final Charset CHARSET = Charset.forName("GB18030");

    private static final int FIRST = 0x81;
    private static final int SECOND = 0x40;
    private static final int LAST = 0xFE;
    private static final int NO_SECOND = 0x7F;
    private static final int WIDE = LAST - SECOND + 1;

    private static final char REPLACEMENT = '\uFFFD';

    private static final char[] PAIRS = pairs();

    private Gb18030() {}

    /** The text of the bytes. */
    static String decoded(byte[] bytes) {
        char[] text = new char[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i];
            if (first >= 0) {
                text[length++] = (char) first;
                continue;
            }
            int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            char c = pair(first & 0xFF, second);
            String four = c == 0 && isDigit(second) && i + 3 < bytes.length ? new String(bytes, i, 4, CHARSET) : "";
            if (c != 0) {
                text[length++] = c;
                i++;
            } else if (!four.isEmpty() && four.indexOf(REPLACEMENT) < 0) {
                four.getChars(0, four.length(), text, length);
                length += four.length();
                i += 3;
            } else {
                return new String(bytes, CHARSET);
            }
        }
        return new String(text, 0, length);
    }

    private static boolean isDigit(int second) {
        return second >= '0' && second <= '9';
    }

    /** What two bytes stand for; 0 where they are none of the pairs. */
    private static char pair(int first, int second) {
        return first < FIRST || second < SECOND || first > LAST || second > LAST
                ? 0
                : PAIRS[(first - FIRST) * WIDE + second - SECOND];
    }

    private static char[] pairs() {
        byte[] row = new byte[WIDE * 2];
        char[] pairs = new char[(LAST - FIRST + 1) * WIDE];
        for (int first = FIRST; first <= LAST; first++) {
            for (int i = 0; i < WIDE; i++) {
                row[2 * i] = (byte) first;
                row[2 * i + 1] = (byte) (i == NO_SECOND - SECOND ? SECOND : SECOND + i);
            }
            char[] decoded = new String(row, CHARSET).toCharArray();
            decoded[NO_SECOND - SECOND] = 0;
            System.arraycopy(decoded, 0, pairs, (first - FIRST) * WIDE, WIDE);
        }
        return pairs;
    }
}
