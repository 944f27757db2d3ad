package io.mubiao.extract;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Timeline;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.MarkPattern;
import io.mubiao.extract.mark.MarkPatterns;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.extract.mark.Quantity;
import io.mubiao.model.Target;
import io.mubiao.rules.Fault;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the examples and rejects of every rule; each that does not hold is a fault with the rule's file and line.
 *
 * <p>Examples are read as sentences of a plan issued in 2022. What an example gives is compared field by field: for a
 * target {@code name}, {@code scope}, {@code value} ({@code 2-3} for a range), {@code unit}, {@code measure}, {@code trend},
 * {@code comparator}, {@code tier}, {@code cadence}, {@code baseYear}, {@code targetYear}, {@code count} (how many
 * targets); for another number its {@code role} and {@code value}; for a time its {@code kind}.
 */
public final class RuleTrial {
    private static final Clock CLOCK = new Clock(2022, null);
    private static final Setting PLAN = new Setting(true, false, false);

    /** What the row of a project table names, for the rules that ask for one. */
    private static final String PROJECT = "城东电厂项目";

    private final RuleBook book;
    private final MarkPatterns patterns;
    private final Marker marker;
    private final SentenceReader reader;

    public RuleTrial(RuleBook book) throws RuleFaultsException {
        this.book = book;
        patterns = Extractor.patterns(book);
        marker = new Marker(book, patterns);
        reader = new SentenceReader(book, patterns);
    }

    /** What an example text was, whether it holds, and if not what came instead. */
    public record Outcome(Rule rule, String text, boolean reject, @Nullable String fault) {}

    /** The faults of all rules; none where every example holds and every reject is left alone. */
    public List<Fault> apply() {
        return outcomes().stream()
                .filter(o -> o.fault() != null)
                .map(o -> new Fault(o.rule().at(), Objects.requireNonNull(o.fault())))
                .toList();
    }

    /** Every example and reject with its outcome, rule by rule. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : book.rules("times")) {
            for (Rule.Example example : rule.trials().examples()) {
                outcomes.add(new Outcome(rule, example.text(), false, time(rule, example)));
            }
        }
        for (MarkPattern phrase : patterns.of("phrases")) {
            for (Rule.Example example : phrase.rule().trials().examples()) {
                Marked marked = marker.apply(example.text());
                boolean all = phrase.matchesAll(marked.encode(patterns.alphabet(), patterns.kinds()));
                outcomes.add(new Outcome(
                        phrase.rule(),
                        example.text(),
                        false,
                        all ? null : says(phrase.rule(), example.text(), "does not cover it")));
            }
        }
        for (Rule rule : book.rules("targets")) {
            for (Rule.Example example : rule.trials().examples()) {
                outcomes.add(new Outcome(rule, example.text(), false, number(rule, example)));
            }
            for (String text : rule.trials().rejects()) {
                boolean fires =
                        verdicts(rule, text).stream().anyMatch(v -> rule.id().equals(v.rule()));
                outcomes.add(
                        new Outcome(rule, text, true, fires ? says(rule, text, "takes it, and should not") : null));
            }
        }
        return outcomes;
    }

    private List<Verdict> verdicts(Rule rule, String text) {
        Marked marked = marker.apply(text);
        String project = rule.gives("needs", "").equals("works") ? PROJECT : null;
        return reader.apply(marked, new Timeline(marked, CLOCK, null), PLAN, project);
    }

    private @Nullable String time(Rule rule, Rule.Example example) {
        List<Mark> marks = marker.apply(example.text()).marks().stream()
                .filter(mark -> !mark.isQuantity())
                .toList();
        boolean right = marks.size() == 1
                && marks.get(0).kind().equals(example.gives().getOrDefault("kind", rule.gives("kind", "")));
        return right
                ? null
                : says(
                        rule,
                        example.text(),
                        "gives " + marks.stream().map(Mark::kind).toList());
    }

    private @Nullable String number(Rule rule, Rule.Example example) {
        List<Verdict> verdicts = verdicts(rule, example.text());
        String nearest = "finds no number";
        for (Verdict verdict : verdicts) {
            if (!rule.id().equals(verdict.rule())) {
                nearest = nearest.startsWith("gives") ? nearest : "leaves it to " + verdict.rule();
                continue;
            }
            Map<String, String> given = given(verdict);
            List<String> wrong = new ArrayList<>();
            example.gives().forEach((field, value) -> {
                if (!value.equals(given.get(field))) {
                    wrong.add(field + " " + given.get(field) + " instead of " + value);
                }
            });
            if (wrong.isEmpty()) {
                return null;
            }
            nearest = "gives " + String.join(", ", wrong);
        }
        return says(rule, example.text(), nearest);
    }

    private static Map<String, String> given(Verdict verdict) {
        Map<String, String> given = new TreeMap<>();
        Quantity quantity = verdict.mark().quantities().get(0);
        given.put("role", verdict.role().name().toLowerCase(Locale.ROOT));
        given.put("value", range(quantity));
        given.put("count", String.valueOf(verdict.drafts().size()));
        if (!verdict.drafts().isEmpty()) {
            Draft draft = verdict.drafts().get(0);
            given.put("name", draft.subject().indicator().name());
            put(given, "scope", draft.subject().scope());
            put(given, "unit", draft.demand().value().unit());
            demand(given, draft.demand());
            put(given, "baseYear", draft.timing().baseYear());
            put(given, "targetYear", draft.timing().targetYear());
        }
        return given;
    }

    private static void demand(Map<String, String> given, Target.Demand demand) {
        put(given, "measure", demand.measure());
        put(given, "trend", demand.trend());
        put(given, "comparator", demand.comparator());
        put(given, "tier", demand.tier());
        put(given, "cadence", demand.cadence());
    }

    private static void put(Map<String, String> given, String field, @Nullable Object value) {
        if (value != null) {
            String text = value.toString();
            given.put(field, value instanceof Enum<?> ? text.toLowerCase(Locale.ROOT) : text);
        }
    }

    private static String range(Quantity quantity) {
        if (quantity.isRatio()) {
            return quantity.core().text();
        }
        String min = quantity.min().toPlainString();
        return quantity.numerals().size() == 1
                ? min
                : min + "-" + quantity.max().toPlainString();
    }

    private static String says(Rule rule, String text, String what) {
        return "rule “" + rule.id() + "” at “" + text + "”: " + what;
    }
}
