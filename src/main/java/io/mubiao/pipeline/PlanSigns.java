package io.mubiao.pipeline;

import io.mubiao.model.Metadata;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells of a document that bears no sign of a plan: an invoice, a page in another language, a file for trying printers. It
 * stays among the results; who counts plans can leave it out.
 *
 * <p>One sign is enough, as annexes and notes of a few lines are parts of plans: a title that names its genre
 * ({@code …方案}), a 发文字号, a target, a task or a commitment; in a Chinese text also a labelled heading or a table.
 */
final class PlanSigns {
    static final String CODE = "not-a-plan";

    private static final Problem NONE = Problem.warning(
            CODE, "Nothing in it looks like a plan: no title of one, no heading, no table, no target, no task.", null);

    /** In a Chinese text at least so many characters of a hundred are Chinese ones. */
    private static final int CHINESE = 10;

    private final Set<String> genres;

    PlanSigns(RuleBook book) {
        genres = book.words("frontmatter").words().stream()
                .filter(word -> "document".equals(word.value("kind")))
                .map(Word::term)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The document, with a warning where it bears no sign. */
    PlanDocument apply(PlanDocument document) {
        if (isAny(document)) {
            return document;
        }
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.add(NONE);
        return new PlanDocument(
                document.id(), document.source(), document.text(), document.outline(), document.findings(), problems);
    }

    private boolean isAny(PlanDocument document) {
        Metadata metadata = document.metadata();
        String title = metadata.title() == null ? "" : metadata.title();
        return metadata.issue().docNumber() != null
                || genres.stream().anyMatch(title::contains)
                || !document.findings().tasks().isEmpty()
                || !document.findings().commitments().isEmpty()
                || document.findings().targets().stream()
                        .anyMatch(target -> target.standing().role() == Target.Role.TARGET)
                || (isChinese(document.text()) && isBuilt(document));
    }

    private static boolean isBuilt(PlanDocument document) {
        return !document.outline().tables().isEmpty()
                || document.outline().sections().stream()
                        .anyMatch(section -> !section.heading().label().isEmpty());
    }

    private static boolean isChinese(String text) {
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        return chinese * 100 >= (long) CHINESE * text.codePointCount(0, text.length());
    }
}
