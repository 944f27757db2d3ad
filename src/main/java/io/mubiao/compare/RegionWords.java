package io.mubiao.compare;

import io.mubiao.compare.Comparison.Area;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.Optional;

/** Which areas a request means: a code or a name as the list of regions or a document has it, with all below it. */
final class RegionWords {
    private final List<Word> listed;

    RegionWords(RuleBook book) {
        listed = book.words("regions").words();
    }

    /** Whether the document's region is one of those asked for, or lies in one. */
    boolean holds(List<String> words, PlanDocument document) {
        Region region = document.metadata().region();
        return region != null && words.stream().anyMatch(word -> names(word, region));
    }

    /** The area that the list has under this word; several areas of one name are one of them. */
    Optional<Area> area(String word) {
        return listed.stream()
                .filter(w -> w.term().equals(word) || word.equals(w.value("code")))
                .findFirst()
                .map(w -> new Area(w.value("code"), w.term()));
    }

    /** The words that name neither a listed region nor that of a document. */
    List<String> unknown(List<String> words, List<PlanDocument> documents) {
        return words.stream()
                .filter(word -> area(word).isEmpty())
                .filter(word -> documents.stream().noneMatch(d -> holds(List.of(word), d)))
                .toList();
    }

    private boolean names(String word, Region region) {
        if (word.equals(region.name()) || region.path().contains(word) || within(region.code(), word)) {
            return true;
        }
        return listed.stream()
                .filter(w -> w.term().equals(word))
                .anyMatch(w -> within(region.code(), w.value("code", "")));
    }

    /** 610302 lies in 610300 and in 610000. */
    private static boolean within(String code, String outer) {
        if (outer.length() != 6 || code.length() != 6) {
            return false;
        }
        String stem =
                outer.endsWith("0000") ? outer.substring(0, 2) : outer.endsWith("00") ? outer.substring(0, 4) : outer;
        return outer.equals("100000") || code.startsWith(stem);
    }
}
