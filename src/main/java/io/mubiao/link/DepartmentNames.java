package io.mubiao.link;

import io.mubiao.rules.Lexicon;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which function a department has, whatever its area, its branch and its spelling.
 *
 * <p>{@code 市发改委}, {@code 区发展和改革局} and {@code 国家发展改革委} give {@code 发展改革}; {@code 市生态环境局金台分局} gives
 * {@code 生态环境}. Of a body that has departments of its own ({@code 高新区管委会建设局}) the department counts; a company
 * has a function only where the list gives it one.
 */
public final class DepartmentNames {
    private final Lexicon lexicon;

    public DepartmentNames(RuleBook book) {
        List<Word> words = new ArrayList<>(book.words("departments").words());
        words.addAll(book.words("functions").words());
        lexicon = Lexicon.of(words);
    }

    /** The function of a department as printed; null where none is known. */
    public @Nullable String apply(String printed) {
        String main = withoutClosingBracket(printed);
        String function = function(main);
        return function == null && main.length() < printed.length() ? function(printed) : function;
    }

    private @Nullable String function(String name) {
        List<Lexicon.Hit> hits = lexicon.longest(name);
        if (hits.isEmpty()) {
            return null;
        }
        Lexicon.Hit last = hits.get(hits.size() - 1);
        if (isKind(last, "company") && last.end() == name.length()) {
            return first(hits, "company");
        }
        int body = lastBody(hits);
        String own = first(hits.subList(body + 1, hits.size()));
        if (own != null || body < 0) {
            return own;
        }
        String before = first(hits.subList(0, body), "government");
        return before == null ? hits.get(body).word().value("function") : before;
    }

    /** 市发展改革委（市能源局） without what the bracket adds. */
    private static String withoutClosingBracket(String printed) {
        String name = printed.strip();
        int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
        boolean closes = name.endsWith("）") || name.endsWith(")");
        return closes && open > 0 ? name.substring(0, open) : name;
    }

    private static int lastBody(List<Lexicon.Hit> hits) {
        for (int i = hits.size() - 1; i >= 0; i--) {
            if (isKind(hits.get(i), "body")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String first(List<Lexicon.Hit> hits) {
        return hits.stream()
                .map(hit -> hit.word().value("function", ""))
                .filter(function -> !function.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(List<Lexicon.Hit> hits, String kind) {
        return first(hits.stream().filter(hit -> isKind(hit, kind)).toList());
    }

    private static boolean isKind(Lexicon.Hit hit, String kind) {
        return kind.equals(hit.word().value("kind"));
    }
}
