package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.model.Commitment;
import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a document holds, as tables: its targets, its commitments, the ledger of its numbers. */
final class DocumentViews {
    /** How many characters around a number are shown with it. */
    private static final int AROUND = 14;

    private final Texts texts;
    private final Phrases phrases;

    DocumentViews(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    Sheet targets(PlanDocument document) {
        return new Sheet(
                List.of(
                        text("address"),
                        text("indicator"),
                        text("scope"),
                        text("value"),
                        text("years"),
                        text("departments"),
                        figures("page"),
                        text("quote")),
                document.findings().targets().stream().map(this::row).toList());
    }

    private List<String> row(Target target) {
        return List.of(
                or(target.evidence().address()),
                target.subject().indicator().name(),
                or(target.subject().scope()),
                phrases.value(target.demand()),
                Phrases.years(target.timing().baseYear(), target.timing().targetYear()),
                Phrases.departments(target.standing().departments()),
                String.valueOf(target.evidence().source().page()),
                target.evidence().source().quote());
    }

    Sheet commitments(PlanDocument document) {
        return new Sheet(
                List.of(text("address"), figures("year"), text("departments"), figures("page"), text("commitment")),
                document.findings().commitments().stream()
                        .map(DocumentViews::row)
                        .toList());
    }

    private static List<String> row(Commitment commitment) {
        return List.of(
                or(commitment.address()),
                String.valueOf(commitment.targetYear()),
                Phrases.departments(commitment.departments()),
                String.valueOf(commitment.source().page()),
                commitment.text());
    }

    Sheet ledger(PlanDocument document) {
        return new Sheet(
                List.of(
                        figures("number"),
                        text("unit"),
                        text("role"),
                        text("address"),
                        figures("page"),
                        text("target"),
                        text("around")),
                document.findings().mentions().stream()
                        .map(mention -> row(mention, document.text()))
                        .toList());
    }

    private List<String> row(Mention mention, String text) {
        int from = Math.max(0, mention.spot().start() - AROUND);
        int to = Math.min(text.length(), mention.spot().end() + AROUND);
        return List.of(
                mention.text(),
                or(mention.unit()),
                texts.of("role." + Phrases.word(mention.role())),
                or(mention.address()),
                String.valueOf(mention.spot().page()),
                or(mention.target()),
                text.substring(from, to).replace('\n', ' '));
    }

    private Column text(String key) {
        return Column.text(texts.of("head." + key));
    }

    private Column figures(String key) {
        return Column.figures(texts.of("head." + key));
    }

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
