package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.model.Explanation;
import io.mubiao.model.Explanation.Ground;
import io.mubiao.model.Explanation.Judged;
import io.mubiao.model.Explanation.Near;
import io.mubiao.model.Explanation.RuleRef;
import io.mubiao.model.Explanation.Seen;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An explanation in words: each sentence, what was seen in it, and of each number what became of it and why.
 *
 * <pre>{@code
 * 到2025年，森林覆盖率达到45%。
 *   seen     到2025年 {by} deadline 2025 · 达到 {reach} reaching · 45% {quantity number share}
 *   45%      target: 森林覆盖率  45%  →2025
 *            because rule reach fits  (extractors/targets/rules.yaml:210)
 * }</pre>
 */
final class ExplanationView {
    private static final String STEP = "  ";
    private static final int NUMBER = 10;

    private final Texts texts;
    private final Phrases phrases;
    private final int mostNear;

    ExplanationView(Texts texts, int mostNear) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.mostNear = mostNear;
    }

    List<String> lines(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Sentence sentence : explanation.sentences()) {
            String place = sentence.address() == null ? texts.of("explain.outside") : sentence.address();
            lines.add(sentence.text().replaceAll("\\s+", " ").strip());
            lines.add(STEP + named(texts.of("explain.place")) + place + " · " + texts.of("page", sentence.page()));
            if (!sentence.seen().isEmpty()) {
                String seen = sentence.seen().stream().map(this::seen).collect(Collectors.joining(" · "));
                lines.add(STEP + named(texts.of("explain.seen")) + seen);
            }
            sentence.numbers().forEach(number -> number(number, lines));
            lines.add("");
        }
        return lines;
    }

    private void number(Judged number, List<String> lines) {
        String indent = STEP + " ".repeat(NUMBER);
        String role = texts.of("role." + Phrases.word(number.role()));
        String because = because(number.ground());
        String first = STEP + named(number.text());
        if (number.targets().isEmpty()) {
            lines.add(first + texts.of("explain.other", role, because));
        }
        for (int i = 0; i < number.targets().size(); i++) {
            lines.add((i == 0 ? first : indent)
                    + texts.of("explain.target", role, target(number.targets().get(i))));
        }
        if (!number.targets().isEmpty()) {
            lines.add(indent + because);
        }
        pattern(number.ground().rule(), indent, lines);
        number.near().stream().limit(mostNear).forEach(near -> {
            lines.add(indent + near(near));
            pattern(near.rule(), indent, lines);
        });
    }

    /** Patterns are shown where all is. */
    private void pattern(@Nullable RuleRef rule, String indent, List<String> lines) {
        if (rule != null && mostNear == Integer.MAX_VALUE) {
            lines.add(indent + STEP + rule.match());
        }
    }

    private static String named(String name) {
        return Widths.fill(name, NUMBER - 1, false) + " ";
    }

    private String target(Target target) {
        String scope = target.subject().scope();
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        return target.subject().indicator().name()
                + (scope == null ? "" : "（" + scope + "）")
                + STEP
                + phrases.value(target.demand())
                + (years.isEmpty() ? "" : STEP + years);
    }

    private String seen(Seen seen) {
        String gloss = seen.kinds().stream()
                .filter(kind -> !texts.orElse("mark." + kind, "").isEmpty())
                .findFirst()
                .map(kind -> " " + texts.of("mark." + kind))
                .orElse("");
        String years = seen.years().stream().map(String::valueOf).collect(Collectors.joining("–", " ", ""));
        return seen.text() + " {" + String.join(" ", seen.kinds()) + "}" + gloss + years.stripTrailing();
    }

    private String because(Ground ground) {
        String key = "reason." + Phrases.word(ground.reason());
        return texts.of(key, name(ground.rule()), DocumentViews.or(ground.detail())) + where(ground.rule());
    }

    private static String name(@Nullable RuleRef rule) {
        return rule == null ? "" : rule.id();
    }

    private static String where(@Nullable RuleRef rule) {
        return rule == null ? "" : STEP + "(extractors/" + rule.file() + ":" + rule.line() + ")";
    }

    private String near(Near near) {
        return texts.of(
                        "lack." + Phrases.word(near.lack()),
                        near.rule().id(),
                        DocumentViews.or(near.wanted()),
                        DocumentViews.or(near.around()))
                + where(near.rule());
    }

    /** A row a number. */
    Sheet sheet(Explanation explanation) {
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.Sentence sentence : explanation.sentences()) {
            for (Judged number : sentence.numbers()) {
                rows.add(List.of(
                        DocumentViews.or(sentence.address()),
                        String.valueOf(sentence.page()),
                        number.text(),
                        texts.of("role." + Phrases.word(number.role())),
                        name(number.ground().rule()),
                        because(number.ground()),
                        number.targets().stream().map(this::target).collect(Collectors.joining("; ")),
                        number.near().stream().limit(mostNear).map(this::near).collect(Collectors.joining("; ")),
                        sentence.text()));
            }
        }
        return new Sheet(
                List.of(
                        column("address"),
                        Column.figures(texts.of("head.page")),
                        Column.figures(texts.of("head.number")),
                        column("role"),
                        column("rule"),
                        column("reason"),
                        column("target"),
                        column("near"),
                        column("sentence")),
                rows);
    }

    private Column column(String key) {
        return Column.text(texts.of("head." + key));
    }
}
