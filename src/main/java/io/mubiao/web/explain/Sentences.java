package io.mubiao.web.explain;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Explanation.Ground;
import io.mubiao.model.Explanation.Judged;
import io.mubiao.model.Explanation.Near;
import io.mubiao.model.Explanation.RuleRef;
import io.mubiao.model.Explanation.Seen;
import io.mubiao.model.Explanation.Sentence;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences, each with what was seen in it, and of each of its numbers what became of it, why, and which rules nearly fit. */
final class Sentences {
    private final Wording words;
    private final IntPredicate meant;

    /** @param meant tells by its offset whether it is the number that was asked for */
    Sentences(Wording words, IntPredicate meant) {
        this.words = words;
        this.meant = meant;
    }

    Part of(List<Sentence> sentences) {
        return all(sentences.stream().map(this::sentence));
    }

    private Tag sentence(Sentence sentence) {
        String address = sentence.address();
        return el(
                "article.sentence",
                el("p.quote", text(sentence.text().replaceAll("\\s+", " ").strip())),
                address == null
                        ? NOTHING
                        : el("p.note", text(words.of("explain.place", words.name("address", address)))),
                when(!sentence.seen().isEmpty(), el("h3", text(words.of("explain.seen")))),
                when(
                        !sentence.seen().isEmpty(),
                        el("ul.seen", all(sentence.seen().stream().map(this::seen)))),
                when(sentence.numbers().isEmpty(), el("p.note", text(words.of("explain.numberless")))),
                all(sentence.numbers().stream().map(this::number)));
    }

    private Tag seen(Seen seen) {
        String gloss = seen.kinds().stream()
                .map(kind -> words.name("mark", kind))
                .filter(said -> !seen.kinds().contains(said))
                .findFirst()
                .orElse("");
        String years = seen.years().stream().map(String::valueOf).collect(Collectors.joining("–"));
        return el(
                "li",
                el("b", text(seen.text())),
                when(!gloss.isEmpty(), el("span", text(gloss))),
                when(!years.isEmpty(), el("span", text(years))),
                el("code", text(String.join(" ", seen.kinds()))));
    }

    private Tag number(Judged number) {
        List<Part> parts = new ArrayList<>();
        parts.add(el(
                "header",
                el("b.num.role-" + word(number.role()), text(number.text())),
                el("span", text(words.name("role", number.role())))));
        number.targets().forEach(target -> parts.add(el("p.made", text(target(target)))));
        parts.add(el("p.because", text(because(number.ground()))));
        parts.add(rule(number.ground().rule()));
        if (!number.near().isEmpty()) {
            parts.add(el(
                    "details.near",
                    el("summary", text(words.of("explain.near", number.near().size()))),
                    el("ul", all(number.near().stream().map(near -> el("li", text(near(near)), rule(near.rule())))))));
        }
        return el(meant.test(number.start()) ? "section.number.meant" : "section.number", all(parts));
    }

    private String target(Target target) {
        String scope = target.subject().scope();
        String name = target.subject().indicator().name();
        List<String> said = new ArrayList<>();
        said.add(scope == null ? name : words.of("compare.scope", name, scope));
        said.add(Signs.value(target.demand()));
        if (target.demand().tier() != null) {
            said.add(words.name("tier", target.demand().tier()));
        }
        if (target.demand().cadence() != null) {
            said.add(words.name("cadence", target.demand().cadence()));
        }
        said.add(Signs.years(target.timing().baseYear(), target.timing().targetYear()));
        return String.join("  ", said).strip();
    }

    private String because(Ground ground) {
        RuleRef rule = ground.rule();
        return words.of(
                "reason." + word(ground.reason()),
                rule == null ? "" : rule.id(),
                Objects.requireNonNullElse(ground.detail(), ""));
    }

    private String near(Near near) {
        return words.of(
                "lack." + word(near.lack()),
                near.rule().id(),
                Objects.requireNonNullElse(near.wanted(), ""),
                Objects.requireNonNullElse(near.around(), ""));
    }

    private static Part rule(@Nullable RuleRef rule) {
        return rule == null
                ? NOTHING
                : el(
                        "p.rule",
                        el("span.note", text("extractors/" + rule.file() + ":" + rule.line())),
                        el("code", text(rule.match())));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
