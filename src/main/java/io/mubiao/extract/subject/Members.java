package io.mubiao.extract.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Splits a coordinated name at 、 和 及 与 以及, outside brackets and outside words that hold such a character. */
final class Members {
    /** All that may part members. */
    static final List<String> AND = List.of("以及", "、", "和", "及", "与");

    /** What parts them most plainly. */
    static final List<String> COMMA = List.of("、");

    private Members() {}

    /** The members with their places; {@code whole} are words that are never split, such as 和谐. */
    static List<Name> of(Name name, List<String> whole, List<String> separators) {
        String text = name.text();
        BitSet closed = closed(text, whole);
        List<Name> members = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = closed.get(i) ? 0 : separator(text, i, separators);
            if (length > 0 && i > from) {
                members.add(member(name, from, i));
                from = i + length;
                i = from - 1;
            }
        }
        if (from < text.length()) {
            members.add(member(name, from, text.length()));
        }
        return members;
    }

    private static int separator(String text, int at, List<String> separators) {
        for (String and : separators) {
            if (text.startsWith(and, at)) {
                return and.length();
            }
        }
        return 0;
    }

    private static Name member(Name name, int from, int end) {
        return new Name(name.text().substring(from, end), name.scope(), name.start() + from, name.start() + end);
    }

    private static BitSet closed(String text, List<String> whole) {
        BitSet closed = new BitSet(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "（(〔《“".indexOf(c) >= 0 ? 1 : "）)〕》”".indexOf(c) >= 0 ? -1 : 0;
            if (depth > 0) {
                closed.set(i);
            }
        }
        for (String word : whole) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                closed.set(at, at + word.length());
            }
        }
        return closed;
    }
}
