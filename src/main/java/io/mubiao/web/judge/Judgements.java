package io.mubiao.web.judge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.mubiao.evaluate.Corrections;
import io.mubiao.evaluate.Corrections.Missing;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Target.Measure;
import io.mubiao.web.data.Library;
import io.mubiao.web.document.Verdicts;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Takes what a reader says of a target, and tells what was said. */
public final class Judgements implements Verdicts {
    private final Library library;
    private final Corrections corrections;

    public Judgements(Library library, Corrections corrections) {
        this.library = library;
        this.corrections = corrections;
    }

    @Override
    public Map<String, Verdicts.Verdict> of(PlanDocument document) throws IOException {
        Map<String, Verdicts.Verdict> verdicts = new HashMap<>();
        corrections
                .of(document)
                .forEach((target, said) -> verdicts.put(
                        target, new Verdicts.Verdict(said.verdict() == Corrections.Verdict.RIGHT, said.note())));
        return verdicts;
    }

    @Override
    public List<Verdicts.Missed> missed(PlanDocument document) throws IOException {
        return corrections.missing(document).stream()
                .map(missing -> {
                    Map<String, String> facts = missing.facts();
                    String value = facts.getOrDefault("value_min", "") + facts.getOrDefault("unit", "");
                    return new Verdicts.Missed(
                            missing.key(),
                            missing.indicator(),
                            sign(facts.getOrDefault("comparator", "")) + value,
                            facts.getOrDefault("target_year", ""),
                            missing.quote(),
                            missing.note());
                })
                .toList();
    }

    private static String sign(String comparator) {
        return Stream.of(Comparator.values())
                .filter(each -> each.name().equalsIgnoreCase(comparator))
                .map(Comparator::sign)
                .findFirst()
                .orElse("");
    }

    /** {@code verdict=right t0010}, or {@code found} with the key of what was missing; with {@code note-t0010}; then back to the record. */
    public void judge(Context context) throws IOException {
        PlanDocument document = library.document(context.pathParam("id"));
        Parameters form = new Parameters(context.formParamMap());
        String[] words = form.text("verdict", "").split(" ", 2);
        if (words.length == 2 && words[0].equals("found")) {
            corrections.withdraw(document, words[1]);
            context.redirect("/documents/" + document.id() + "#missing", HttpStatus.SEE_OTHER);
            return;
        }
        Target target = document.findings().targets().stream()
                .filter(each -> words.length == 2 && each.id().equals(words[1]))
                .findFirst()
                .orElseThrow(Refused::missing);
        String note = form.text("note-" + target.id(), "");
        switch (words[0]) {
            case "right" -> corrections.say(document, target, Corrections.Verdict.RIGHT, note);
            case "wrong" -> corrections.say(document, target, Corrections.Verdict.WRONG, note);
            case "withdraw" -> corrections.withdraw(document, target);
            default -> throw new Refused(400, "error.parameter", "verdict", words[0]);
        }
        context.redirect("/documents/" + document.id() + "#" + target.id(), HttpStatus.SEE_OTHER);
    }

    /** A target that is not there, as a reader puts it. */
    public void missing(Context context) throws IOException {
        PlanDocument document = library.document(context.pathParam("id"));
        Parameters form = new Parameters(context.formParamMap());
        String indicator = form.text("indicator");
        String quote = form.text("quote");
        if (indicator == null || quote == null) {
            throw new Refused(400, "judge.needed");
        }
        int at = document.text().indexOf(quote);
        Map<String, String> facts = new HashMap<>();
        String value = number(form, "value");
        facts.put("value_min", value);
        facts.put("value_max", value);
        facts.put("unit", form.text("unit", ""));
        facts.put("target_year", form.text("year") == null ? "" : String.valueOf(form.number("year", 1900, 0)));
        Measure measure = form.choice("measure", Measure.class, Measure.LEVEL);
        facts.put("measure", measure.name().toLowerCase(Locale.ROOT));
        Comparator comparator = form.choice("comparator", Comparator.class, Comparator.EQ);
        facts.put("comparator", comparator.name().toLowerCase(Locale.ROOT));
        String address = at < 0 ? null : document.outline().addressAt(at);
        facts.put("address", address == null ? "" : address);
        facts.put("role", "target");
        corrections.add(document, new Missing(indicator, quote, facts, form.text("note", "")));
        context.redirect("/documents/" + document.id() + "#missing", HttpStatus.SEE_OTHER);
    }

    private static String number(Parameters form, String name) {
        BigDecimal value = form.decimal(name);
        return value == null ? "" : value.toPlainString();
    }
}
