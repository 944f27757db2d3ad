package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.Section;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sections that only foretell: what is lacking or will come (存在的问题, 面临的形势), and what the plan will bring about
 * (经济社会影响). Their numbers are no targets, whatever year they name.
 */
final class Outlook {
    private final List<String> foretells;
    private final List<String> aims = new ArrayList<>();

    Outlook(RuleBook book) {
        WordList roles = book.words("roles");
        foretells = roles.terms("foretells");
        aims.addAll(roles.terms("aims"));
        aims.addAll(roles.terms("looks-ahead"));
    }

    /** The addresses of the sections of a document that foretell. */
    List<String> apply(Outline outline) {
        return outline.sections().stream()
                .filter(section -> foretells(section.heading().title()))
                .map(Section::address)
                .toList();
    }

    /** Whether an address is one of these sections, or lies in one. */
    static boolean holds(List<String> sections, @Nullable String address) {
        return address != null && sections.stream().anyMatch(s -> address.equals(s) || address.startsWith(s + "/"));
    }

    private boolean foretells(String title) {
        return foretells.stream().anyMatch(title::endsWith) && aims.stream().noneMatch(title::contains);
    }
}
