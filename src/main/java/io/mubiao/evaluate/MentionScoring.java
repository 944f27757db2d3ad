package io.mubiao.evaluate;

import io.mubiao.model.Mention;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores the ledger: the numbers of both sides are laid side by side in reading order, then their roles compared. */
final class MentionScoring {
    private MentionScoring() {}

    private record Figure(String text, String role) {}

    /** The score of the numbers written in digits; null where the gold has none. */
    static Evaluation.@Nullable MentionScore of(GoldFolder folder, List<Mention> mentions, List<String> errors)
            throws IOException {
        List<Figure> gold = folder.rows("mentions.tsv").stream()
                .filter(row -> hasDigit(row.cell("text")))
                .map(row -> new Figure(Bare.of(row.cell("text")), row.cell("role")))
                .toList();
        if (gold.isEmpty()) {
            return null;
        }
        List<Figure> said = mentions.stream()
                .sorted(Comparator.comparingInt(mention -> mention.spot().start()))
                .filter(mention -> hasDigit(mention.text()))
                .map(mention -> new Figure(
                        Bare.of(mention.text()), mention.role().name().toLowerCase(Locale.ROOT)))
                .toList();
        int aligned = 0;
        int right = 0;
        for (CommonRuns.Run run : CommonRuns.of(texts(gold), texts(said))) {
            aligned += run.size();
            for (int k = 0; k < run.size(); k++) {
                Figure wanted = gold.get(run.a() + k);
                Figure given = said.get(run.b() + k);
                if (wanted.role.equals(given.role)) {
                    right++;
                } else {
                    errors.add("role    %s is '%s', should be '%s' (number %d)"
                            .formatted(wanted.text, given.role, wanted.role, run.a() + k + 1));
                }
            }
        }
        return new Evaluation.MentionScore(
                new Rate(aligned, said.size(), gold.size()), Rate.rounded((double) right / gold.size()));
    }

    private static List<String> texts(List<Figure> numbers) {
        return numbers.stream().map(Figure::text).toList();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
