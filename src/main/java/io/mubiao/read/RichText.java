package io.mubiao.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Prepares RTF for a parser that leaves out what its lists print and keeps what its pages repeat: headers and footers are
 * taken out, and the written numbers of lists ({@code {\listtext 一、\tab}}) become text.
 */
final class RichText {
    private static final Set<String> REPEATED =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
    private static final Set<String> NUMBERS = Set.of("listtext", "pntext");

    private final byte[] source;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    RichText(byte[] source) {
        this.source = source;
    }

    byte[] prepared() {
        while (at < source.length) {
            if (source[at] == '{') {
                group();
            } else {
                step(true);
            }
        }
        return out.toByteArray();
    }

    /** A group begins: what it is for stands in its first word. */
    private void group() {
        String word = word(at + 1);
        if (REPEATED.contains(word)) {
            skipGroup();
        } else if (NUMBERS.contains(word)) {
            out.write('{');
            at += 2 + word.length();
        } else {
            out.write(source[at++]);
        }
    }

    private void skipGroup() {
        int depth = 0;
        do {
            depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
            step(false);
        } while (depth > 0 && at < source.length);
    }

    /** One character, or a backslash with what it stands before; binary data as a whole. */
    private void step(boolean keep) {
        int end = at + 1;
        if (source[at] == '\\') {
            String word = word(at);
            end = Math.min(source.length, at + 1 + Math.max(1, word.length()));
            if (word.equals("bin")) {
                end = Math.min(source.length, end + binaryLength(end));
            }
        }
        if (keep) {
            out.write(source, at, end - at);
        }
        at = end;
    }

    /** The length after {@code \bin}, with its own digits and blank. */
    private int binaryLength(int from) {
        int end = from;
        while (end < source.length && source[end] >= '0' && source[end] <= '9' && end - from < 9) {
            end++;
        }
        int length =
                end == from ? 0 : Integer.parseInt(new String(source, from, end - from, StandardCharsets.US_ASCII));
        return end - from + 1 + length;
    }

    /** The control word whose backslash stands there; empty where there is none. */
    private String word(int from) {
        int end = from + 1;
        while (from < source.length && source[from] == '\\' && end < source.length && isLetter(source[end])) {
            end++;
        }
        return end > from + 1 ? new String(source, from + 1, end - from - 1, StandardCharsets.US_ASCII) : "";
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
