package io.mubiao.extract;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Explanation;
import io.mubiao.model.Explanation.Ground;
import io.mubiao.model.Explanation.Judged;
import io.mubiao.model.Explanation.Reason;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every number of a text why it has its role: the extraction is done as ever, with somebody listening, and what was
 * heard is put into words.
 */
public final class Explainer {
    private final Extractor extractor;
    private final Grounds grounds;
    private final NearRules near;

    /**
     * Compiles the rules.
     *
     * @throws RuleFaultsException with every pattern that cannot be compiled
     */
    public Explainer(RuleBook book) throws RuleFaultsException {
        extractor = new Extractor(book);
        grounds = new Grounds(book, extractor.reader());
        near = new NearRules(extractor.reader());
    }

    public Explanation apply(PlanText text, Outline outline) {
        List<Hearing> hearings = new ArrayList<>();
        Findings findings = extractor.apply(text, outline, hearings::add);
        Told told = new Told(findings);
        List<Explanation.Sentence> sentences = new ArrayList<>();
        for (Hearing hearing : hearings) {
            Sentence sentence = hearing.sentence();
            sentences.add(new Explanation.Sentence(
                    sentence.in(text.text()),
                    sentence.start(),
                    text.places().page(sentence.start()),
                    sentence.address(),
                    hearing.marked().marks().stream()
                            .map(mark -> seen(hearing.marked(), mark))
                            .toList(),
                    numbers(hearing, told, text.text())));
        }
        return new Explanation(sentences);
    }

    private static Explanation.Seen seen(Marked marked, Mark mark) {
        List<Integer> years =
                mark.years().stream().filter(year -> year > 0).distinct().toList();
        return new Explanation.Seen(
                marked.text().substring(mark.start(), mark.end()),
                List.of(mark.kind().split("/", -1)),
                years);
    }

    /** What the document's ledger and targets say, by offset and by id. */
    private static final class Told {
        private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
        private final Map<String, Target> targets;

        Told(Findings findings) {
            findings.mentions().forEach(mention -> mentions.put(mention.spot().start(), mention));
            targets = findings.targets().stream().collect(Collectors.toMap(Target::id, Function.identity()));
        }

        @Nullable
        Target target(Mention mention) {
            return mention.target() == null ? null : targets.get(mention.target());
        }

        /** The target of a number, and those that were made of it beside. */
        List<Target> targets(Mention mention) {
            Target first = target(mention);
            if (first == null) {
                return List.of();
            }
            List<Target> all = new ArrayList<>(List.of(first));
            for (int next = Integer.parseInt(first.id().substring(1)) + 1; isBeside(first, next); next++) {
                all.add(Objects.requireNonNull(targets.get(id(next))));
            }
            return all;
        }

        private boolean isBeside(Target first, int number) {
            Target next = targets.get(id(number));
            return next != null
                    && next.demand().value().equals(first.demand().value())
                    && next.evidence().rule().equals(first.evidence().rule())
                    && next.evidence().source().end()
                            == first.evidence().source().end()
                    && mentions.values().stream().noneMatch(m -> next.id().equals(m.target()));
        }

        private static String id(int number) {
            return String.format(Locale.ROOT, "t%04d", number);
        }
    }

    private List<Judged> numbers(Hearing hearing, Told told, String text) {
        int start = hearing.sentence().start();
        List<Judged> numbers = new ArrayList<>();
        int from = start;
        for (Mention mention :
                told.mentions.subMap(start, hearing.sentence().end()).values()) {
            if (mention.spot().start() < from) {
                continue;
            }
            Verdict verdict = verdict(hearing, mention.spot().start() - start);
            if (verdict == null) {
                numbers.add(unjudged(hearing, mention, told));
                continue;
            }
            Quantity quantity = quantity(verdict, mention.spot().start() - start);
            from = start + quantity.core().end();
            Ground ground = grounds.of(hearing, verdict, mention, told.target(mention));
            boolean byRule = ground.reason() == Reason.RULE || ground.reason() == Reason.NO_RULE;
            boolean open = byRule
                    && mention.role() != Mention.Role.TARGET
                    && !verdict.mark().has("figure");
            numbers.add(new Judged(
                    text.substring(start + quantity.core().start(), from),
                    mention.spot().start(),
                    mention.role(),
                    ground,
                    told.targets(mention),
                    open ? near.of(hearing, verdict) : List.of()));
        }
        return numbers;
    }

    private static Judged unjudged(Hearing hearing, Mention mention, Told told) {
        Target target = told.target(mention);
        Ground ground = Grounds.unjudged(hearing, mention, target);
        return new Judged(
                mention.text(), mention.spot().start(), mention.role(), ground, told.targets(mention), List.of());
    }

    private static @Nullable Verdict verdict(Hearing hearing, int at) {
        for (Verdict verdict : hearing.verdicts()) {
            if (verdict.mark().quantities().stream().anyMatch(q -> holds(q, at))) {
                return verdict;
            }
        }
        return null;
    }

    private static Quantity quantity(Verdict verdict, int at) {
        return verdict.mark().quantities().stream()
                .filter(q -> holds(q, at))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Quantity quantity, int at) {
        return quantity.core().start() <= at && at < quantity.core().end();
    }
}
