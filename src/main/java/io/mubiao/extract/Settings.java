package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the setting of a sentence from the document's title and the titles of the sections around it. */
final class Settings {
    private static final String ANNEX = "附";

    /** What follows a word that is no part of another. */
    private static final Pattern WHOLE =
            Pattern.compile("$|[和与及、，,：:（()）；;。”的]|情况|分析|评估|评价|研判|总结|条件|依然|仍然|显著|明显|形势|挑战|机遇|短板|问题|困难|成效|环境|概述|综述|意义");

    private final List<String> looksBack;
    private final List<String> looksAhead;
    private final List<String> rules;
    private final List<String> forms;
    private final List<String> aims;

    Settings(RuleBook book) {
        WordList roles = book.words("roles");
        looksBack = roles.terms("looks-back");
        looksAhead = roles.terms("looks-ahead");
        rules = roles.terms("rule-document");
        forms = roles.terms("form");
        aims = roles.terms("aims");
    }

    /** The settings of one document. */
    Of of(Outline outline) {
        return new Of(outline);
    }

    /** The settings of one document, each made once. */
    final class Of {
        private final boolean sets;
        private final Map<String, List<String>> titles = new HashMap<>();
        private final Map<String, Setting> made = new HashMap<>();

        private Of(Outline outline) {
            String title = outline.metadata().title();
            String bare = title == null ? "" : unremarked(title);
            sets = rules.stream().noneMatch(bare::endsWith);
            for (Section section : outline.sections()) {
                titles.computeIfAbsent(section.address(), a -> new ArrayList<>())
                        .add(section.heading().title());
            }
        }

        /** The setting in the section or row of this address; null in closing matter. */
        Setting at(@Nullable String address) {
            return address == null
                    ? new Setting(sets, false, false)
                    : made.computeIfAbsent(
                            address,
                            a -> new Setting(
                                    sets && !isForm(a),
                                    titled(a, t -> looksBack(t, looksBack, looksAhead)),
                                    titled(a, t -> aims.stream().anyMatch(t::contains))));
        }

        /** Whether the section is of an annex that others are to fill in: 报告大纲, 申报表. */
        boolean isForm(@Nullable String address) {
            if (address == null) {
                return false;
            }
            int end = address.indexOf('/');
            String outermost = end < 0 ? address : address.substring(0, end);
            return outermost.startsWith(ANNEX)
                    && titles.getOrDefault(outermost, List.of()).stream()
                            .map(Of::unremarked)
                            .anyMatch(title -> forms.stream().anyMatch(title::endsWith));
        }

        private static String unremarked(String title) {
            return title.replaceAll("[（(][^（）()]*[）)]$", "");
        }

        /** Whether the title of the section, or of one above it, is such. */
        private boolean titled(String address, Predicate<String> such) {
            int end = address.length();
            while (end > 0) {
                if (titles.getOrDefault(address.substring(0, end), List.of()).stream()
                        .anyMatch(such)) {
                    return true;
                }
                end = address.lastIndexOf('/', end - 1);
            }
            return false;
        }
    }

    /** Whether a title looks back: with one of the words at its end or before another noun, and none of what is ahead;
     * 基础 in 网络基础设施 and 困难 in 困难群众 are parts of other words. */
    static boolean looksBack(String title, List<String> back, List<String> ahead) {
        return back.stream().anyMatch(word -> isWhole(title, word))
                && ahead.stream().noneMatch(title::contains);
    }

    private static boolean isWhole(String title, String word) {
        for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
            if (WHOLE.matcher(title).region(at + word.length(), title.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
