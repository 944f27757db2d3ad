package io.mubiao.variants;

/** Text as XML and HTML want it. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(Markup::allowed).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** XML knows no other control characters, no halves of characters and not the last two of a plane. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && !Character.isSurrogate((char) c) && c != 0xFFFE && c != 0xFFFF)
                || c > 0xFFFF;
    }
}
