package io.mubiao.bench;

import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Many plans made of a few: another id, another region of the list, numbers up to a tenth greater; always the same. */
final class VariedPlans {
    private final List<PlanDocument> samples;
    private final List<Word> regions;

    VariedPlans(List<PlanDocument> samples, RuleBook book) {
        this.samples = samples;
        this.regions = book.words("regions").words().stream()
                .filter(word -> "current".equals(word.value("kind")))
                .toList();
    }

    PlanDocument plan(int number) {
        PlanDocument sample = samples.get(number % samples.size());
        Word word = regions.get(number % regions.size());
        Region.Level level = Region.Level.valueOf(word.value("level", "county").toUpperCase(Locale.ROOT));
        Region region = new Region(word.value("code", ""), word.term(), level, List.of(word.term()));
        Metadata old = sample.metadata();
        Metadata metadata = new Metadata(
                word.term() + "方案" + number, old.issue(), region, old.period(), old.basedOn(), old.annexes());
        Random random = new Random(number);
        Findings found = sample.findings();
        return new PlanDocument(
                String.format(Locale.ROOT, "%016x", number),
                sample.source(),
                "",
                new Outline(metadata, List.of(), List.of(), List.of()),
                new Findings(
                        List.of(),
                        List.of(),
                        found.targets().stream()
                                .map(target -> varied(target, random))
                                .toList(),
                        found.commitments(),
                        found.mentions()),
                sample.problems());
    }

    private static Target varied(Target target, Random random) {
        Target.Demand demand = target.demand();
        BigDecimal factor = BigDecimal.ONE.add(BigDecimal.valueOf(random.nextInt(100), 3));
        Value value = demand.value();
        Value.Si si = value.si();
        Value changed = new Value(
                times(value.min(), factor),
                times(value.max(), factor),
                value.unit(),
                value.text(),
                si == null ? null : new Value.Si(times(si.min(), factor), times(si.max(), factor), si.unit()));
        return new Target(
                target.id(),
                target.subject(),
                new Target.Demand(
                        demand.measure(),
                        demand.trend(),
                        demand.comparator(),
                        changed,
                        demand.tier(),
                        demand.cadence()),
                target.timing(),
                target.standing(),
                target.evidence());
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        return number == null ? null : number.multiply(factor);
    }
}
