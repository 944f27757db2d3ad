package io.mubiao.clean;

import io.mubiao.rules.WordList;
import java.util.List;

/**
 * The words with which a title is whole, from {@code extractors/frontmatter}: after {@code 关于印发节水方案的通知} a further line in
 * the middle is another thing, an issuer or a date.
 */
final class TitleWords {
    private final List<String> whole;

    TitleWords(WordList frontMatter) {
        whole = frontMatter.terms("whole");
    }

    /** Whether two lines in the middle may be one title: the first is not whole, or the second goes on all the same. */
    boolean mayGoOn(String line, String next) {
        return !isWhole(line) || goesOn(next);
    }

    private boolean isWhole(String line) {
        String bare = "》”\"".indexOf(line.charAt(line.length() - 1)) < 0 ? line : line.substring(0, line.length() - 1);
        return whole.stream().anyMatch(bare::endsWith);
    }

    /** {@code 的通知}, {@code （试行）}. */
    private static boolean goesOn(String words) {
        return "的》”（(".indexOf(words.charAt(0)) >= 0;
    }
}
