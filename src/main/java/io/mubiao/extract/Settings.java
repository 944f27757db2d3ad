package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;

/** Tells the setting of a sentence from the document's title and the titles of the sections around it. */
final class Settings {
    private final List<String> looksBack;
    private final List<String> looksAhead;
    private final List<String> rules;
    private final List<String> aims;

    Settings(RuleBook book) {
        looksBack = ofKind(book, "looks-back");
        looksAhead = ofKind(book, "looks-ahead");
        rules = ofKind(book, "rule-document");
        aims = ofKind(book, "aims");
    }

    private static List<String> ofKind(RuleBook book, String kind) {
        return book.words("roles").words().stream()
                .filter(w -> w.value("kind", "").equals(kind))
                .map(Word::term)
                .toList();
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
