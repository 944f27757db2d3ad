package io.mubiao.compare;

import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.compare.Facts.Setting;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.compare.PlanChanges.Kind;
import io.mubiao.compare.PlanChanges.Named;
import io.mubiao.compare.PlanChanges.Sides;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds two plans of one region against each other, two periods or a draft and its final form: what is new, dropped,
 * raised, lowered.
 *
 * <p>Levels are compared whatever their years: 85% by 2020, 90% by 2025 is raised. Changes are compared where they run over
 * as many years. Of several values of an indicator those that are most alike are held together.
 */
public final class Differ {
    private final Indicators indicators;
    private final Scopes scopes;

    public Differ(RuleBook book) {
        indicators = new Indicators(book);
        scopes = new Scopes(book, new Regions(book));
    }

    public PlanChanges apply(PlanDocument before, PlanDocument after) {
        DocumentFacts old = new DocumentFacts(List.of(before));
        DocumentFacts now = new DocumentFacts(List.of(after));
        Set<String> ids = new TreeSet<>(old.counts(plan -> true).keySet());
        ids.addAll(now.counts(plan -> true).keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            changes.addAll(changes(id, old, now));
        }
        changes.sort(Comparator.comparing(Change::kind)
                .thenComparing(change -> change.indicator().id()));
        return new PlanChanges(Plan.of(before), Plan.of(after), changes);
    }

    /** A value and how alike it is to another. */
    private record Pair(Value old, Value now, int unlike) {}

    private record Value(Target target, Footing footing) {}

    private List<Change> changes(String id, Facts old, Facts now) {
        List<Value> before = values(old.set(id));
        List<Value> after = values(now.set(id));
        Better better = better(id, before, after);
        List<Value> all = new ArrayList<>(after);
        all.addAll(before);
        String name = indicators.names().isListed(id)
                ? indicators.names().names(id).get(0)
                : all.get(0).target.subject().indicator().name();
        Named named = new Named(id, name);
        List<Change> changes = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        before.forEach(one -> after.forEach(other -> pairs.add(new Pair(one, other, unlike(one, other)))));
        pairs.sort(Comparator.comparingInt(Pair::unlike));
        for (Pair pair : pairs) {
            if (before.contains(pair.old) && after.contains(pair.now)) {
                before.remove(pair.old);
                after.remove(pair.now);
                changes.add(change(named, pair, better));
            }
        }
        boolean wordsNow = !now.promised(id).isEmpty();
        boolean wordsThen = !old.promised(id).isEmpty();
        before.forEach(value ->
                changes.add(new Change(Kind.DROPPED, named, new Sides(value.target, null, wordsNow), null, null)));
        after.forEach(value ->
                changes.add(new Change(Kind.NEW, named, new Sides(null, value.target, wordsThen), null, null)));
        return changes;
    }

    private Change change(Named named, Pair pair, @Nullable Better better) {
        Sides sides = new Sides(pair.old.target, pair.now.target, false);
        Why why = why(pair.old.footing, pair.now.footing);
        BigDecimal then = Amounts.of(pair.old.target, better);
        BigDecimal now = Amounts.of(pair.now.target, better);
        if (why != null || then == null || now == null) {
            return new Change(Kind.NOT_COMPARABLE, named, sides, why == null ? Why.UNIT : why, null);
        }
        int order = now.compareTo(then);
        boolean falls = pair.now.footing.measure() == Target.Measure.CHANGE && now.signum() < 0;
        Kind kind = order == 0 ? Kind.UNCHANGED : (order > 0) != falls ? Kind.RAISED : Kind.LOWERED;
        return new Change(kind, named, sides, null, relation(order, better));
    }

    private static @Nullable Relation relation(int order, @Nullable Better better) {
        if (better == null) {
            return null;
        }
        return order == 0 ? Relation.EQUAL : (order > 0) == (better == Better.UP) ? Relation.STRICTER : Relation.WEAKER;
    }

    /** In what they differ besides the years; changes also where they run over more or fewer years. */
    private static @Nullable Why why(Footing old, Footing now) {
        Why why = now.against(old);
        boolean years = why == Why.BASE_YEAR
                || why == Why.BASE_YEAR_UNKNOWN
                || why == Why.TARGET_YEAR
                || why == Why.TARGET_YEAR_UNKNOWN;
        if (!years || now.measure() == Target.Measure.LEVEL) {
            return years ? null : why;
        }
        Integer then = span(old);
        return then != null && then.equals(span(now)) ? null : why;
    }

    private static @Nullable Integer span(Footing footing) {
        Integer base = footing.baseYear();
        Integer target = footing.targetYear();
        return base == null || target == null ? null : Integer.valueOf(target - base);
    }

    /** What can be compared comes first, then one tier, one name, one year. */
    private static int unlike(Value old, Value now) {
        int unlike = why(old.footing, now.footing) == null ? 0 : 8;
        unlike += Amounts.isBase(old.target) == Amounts.isBase(now.target) ? 0 : 4;
        unlike += old.target
                        .subject()
                        .indicator()
                        .name()
                        .equals(now.target.subject().indicator().name())
                ? 0
                : 2;
        return unlike + (now.footing.against(old.footing) == null ? 0 : 1);
    }

    private List<Value> values(List<Setting> settings) {
        List<Value> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Setting setting : settings) {
            Footing footing = Footing.of(setting, scopes.of(setting));
            Target.Demand demand = setting.target().demand();
            String said = footing + "|" + demand.comparator() + "|" + demand.tier() + "|"
                    + Amounts.of(setting.target(), null);
            if (seen.add(said)) {
                values.add(new Value(setting.target(), footing));
            }
        }
        return values;
    }

    private @Nullable Better better(String id, List<Value> before, List<Value> after) {
        Better listed = indicators.better(id);
        List<Target> targets = new ArrayList<>();
        before.forEach(value -> targets.add(value.target));
        after.forEach(value -> targets.add(value.target));
        return listed == null ? Amounts.direction(targets) : listed;
    }
}
