package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.WordList;
import java.util.List;

/** Tells the setting of a sentence from the document's title and the titles of the sections around it. */
final class Settings {
    private final List<String> looksBack;
    private final List<String> looksAhead;
    private final List<String> rules;
    private final List<String> aims;

    Settings(RuleBook book) {
        WordList roles = book.words("roles");
        looksBack = roles.terms("looks-back");
        looksAhead = roles.terms("looks-ahead");
        rules = roles.terms("rule-document");
        aims = roles.terms("aims");
    }

    Setting of(Outline outline, Sentence sentence) {
        String title = outline.metadata().title();
        String bare = title == null ? "" : title.replaceAll("[（(][^（）()]*[）)]$", "");
        boolean rule = rules.stream().anyMatch(bare::endsWith);
        return new Setting(
                !rule, titled(outline, sentence, looksBack, looksAhead), titled(outline, sentence, aims, List.of()));
    }

    /** Whether the title of the section, or of one above it, holds one of the words and none of the others. */
    private static boolean titled(Outline outline, Sentence sentence, List<String> words, List<String> others) {
        String address = sentence.address();
        if (address == null) {
            return false;
        }
        for (Section section : outline.sections()) {
            boolean above = address.equals(section.address()) || address.startsWith(section.address() + "/");
            String title = section.heading().title();
            if (above
                    && words.stream().anyMatch(title::contains)
                    && others.stream().noneMatch(title::contains)) {
                return true;
            }
        }
        return false;
    }
}
