package io.mubiao.evaluate;

import io.mubiao.evaluate.Evaluation.DocumentScore;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores documents against gold answers, as {@code docs/evaluation.md} tells.
 *
 * <p>Each folder of gold answers names its file in {@code source.txt}; the first document whose path ends so is scored.
 * A gold folder without a document counts as one in which nothing was found.
 */
public final class Evaluator {

    /**
     * The scores of all gold folders in {@code gold}.
     *
     * @throws IOException where the gold answers cannot be read
     */
    public Evaluation apply(List<PlanDocument> documents, Path gold) throws IOException {
        List<DocumentScore> scores = new ArrayList<>();
        for (GoldFolder folder : GoldFolder.in(gold)) {
            scores.add(score(folder, document(documents, folder.sources())));
        }
        return new Evaluation(
                scores,
                TargetScore.sum(scores.stream().map(DocumentScore::targets).toList()));
    }

    /** Whether there are gold answers for the file of this path. */
    public boolean answers(Path gold, String path) throws IOException {
        String bare = Bare.of(path);
        for (GoldFolder folder : GoldFolder.in(gold)) {
            if (folder.sources().stream().anyMatch(bare::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PlanDocument document(List<PlanDocument> documents, List<String> sources) {
        for (PlanDocument document : documents) {
            String path = Bare.of(document.source().path());
            if (sources.stream().anyMatch(path::endsWith)) {
                return document;
            }
        }
        return null;
    }

    private static DocumentScore score(GoldFolder folder, @Nullable PlanDocument document) throws IOException {
        List<TargetRow> gold = TargetRow.gold(folder);
        List<String> errors = new ArrayList<>();
        if (document == null) {
            return new DocumentScore(folder.name(), TargetScoring.of(gold, List.of(), errors), null, List.of());
        }
        var findings = document.findings();
        TargetScore targets = TargetScoring.of(gold, TargetRow.judged(folder, findings.targets()), errors);
        var rest = new Evaluation.Rest(
                SectionScoring.of(folder, findings.sections(), errors),
                DutyScoring.sections(folder, findings.sections(), errors),
                DutyScoring.tasks(folder, findings.tasks(), errors),
                MentionScoring.of(folder, findings.mentions(), errors),
                MetadataScoring.of(folder, document.metadata(), errors));
        return new DocumentScore(folder.name(), targets, rest, errors);
    }
}
