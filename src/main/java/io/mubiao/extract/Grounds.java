package io.mubiao.extract;

import io.mubiao.extract.mark.Mark;
import io.mubiao.model.Explanation.Ground;
import io.mubiao.model.Explanation.Reason;
import io.mubiao.model.Explanation.RuleRef;
import io.mubiao.model.Mention;
import io.mubiao.model.Target;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why a number has its role, from its verdict and what surrounds it. */
final class Grounds {
    private final Map<String, Rule> rules;
    private final SentenceReader reader;

    Grounds(RuleBook book, SentenceReader reader) {
        rules = book.rules("targets").stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        this.reader = reader;
    }

    static RuleRef ref(Rule rule) {
        return new RuleRef(rule.id(), rule.match(), rule.at().file(), rule.at().line());
    }

    Ground of(Hearing hearing, Verdict verdict, Mention mention, @Nullable Target target) {
        Rule rule = verdict.rule() == null ? null : rules.get(verdict.rule());
        RuleRef ref = rule == null ? null : ref(rule);
        if (target != null && !target.evidence().rule().equals(verdict.rule())) {
            return new Ground(Reason.TABLE, null, null);
        }
        if (mention.role() == Mention.Role.LABEL && verdict.role() != Mention.Role.LABEL) {
            return new Ground(Reason.LABEL, null, null);
        }
        if (verdict.role() == Mention.Role.TARGET && mention.role() != Mention.Role.TARGET) {
            Reason reason = hearing.sentence().body() ? Reason.OUTLOOK : Reason.OUTSIDE;
            return new Ground(reason, ref, hearing.sentence().address());
        }
        if (rule != null && mention.role() == role(rule)) {
            return new Ground(Reason.RULE, ref, null);
        }
        if (rule != null && verdict.role() == Mention.Role.BASELINE) {
            return new Ground(Reason.PRESENT, ref, null);
        }
        if (verdict.role() == Mention.Role.ACHIEVED) {
            return achieved(hearing, verdict.mark(), ref);
        }
        return new Ground(rule == null ? Reason.NO_RULE : Reason.SETS_NOTHING, ref, null);
    }

    private Ground achieved(Hearing hearing, Mark number, @Nullable RuleRef rule) {
        Mark force = hearing.times().inForce(number.start());
        if (hearing.times().isPast(number.start()) && force != null) {
            return new Ground(Reason.PAST, rule, force.years().get(1) + "");
        }
        String word = reader.achievedBy(hearing.marked(), number);
        return hearing.setting().looksBack() || word == null
                ? new Ground(Reason.SECTION, rule, hearing.sentence().address())
                : new Ground(Reason.WORD, rule, word);
    }

    private static Mention.Role role(Rule rule) {
        return Mention.Role.valueOf(rule.gives("role", "target").toUpperCase(Locale.ROOT));
    }

    /** Why a number that no rule was asked about has its role. */
    static Ground unjudged(Hearing hearing, Mention mention, @Nullable Target target) {
        if (target != null) {
            return new Ground(Reason.TABLE, null, null);
        }
        int at = mention.spot().start() - hearing.sentence().start();
        for (Mark mark : hearing.marked().marks()) {
            if (mark.isTime() && mark.start() <= at && at < mark.end()) {
                String time = hearing.marked().text().substring(mark.start(), mark.end());
                return new Ground(Reason.TIME, null, time);
            }
        }
        return new Ground(mention.role() == Mention.Role.LABEL ? Reason.LABEL : Reason.NO_RULE, null, null);
    }
}
