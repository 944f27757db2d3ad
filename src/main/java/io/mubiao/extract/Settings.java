package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the setting of a sentence from the document's title and the titles of the sections around it. */
final class Settings {
    private static final String ANNEX = "附";

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
                                    sets && !isForm(a), titled(a, looksBack, looksAhead), titled(a, aims, List.of())));
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

        /** Whether the title of the section, or of one above it, holds one of the words and none of the others. */
        private boolean titled(String address, List<String> words, List<String> others) {
            int end = address.length();
            while (end > 0) {
                for (String title : titles.getOrDefault(address.substring(0, end), List.of())) {
                    if (words.stream().anyMatch(title::contains)
                            && others.stream().noneMatch(title::contains)) {
                        return true;
                    }
                }
                end = address.lastIndexOf('/', end - 1);
            }
            return false;
        }
    }
}
