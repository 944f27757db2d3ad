package io.mubiao.compare;

import io.mubiao.compare.Comparison.Why;
import io.mubiao.compare.Facts.Setting;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of a column, document by document, each with its footing and what keeps it from being compared. */
final class Lines {
    private final Scopes scopes;

    Lines(Scopes scopes) {
        this.scopes = scopes;
    }

    /** A value of the column. */
    record Line(Plan plan, Target target, Footing footing, @Nullable Why why) {
        Line with(@Nullable Why reason) {
            return new Line(plan, target, footing, reason);
        }
    }

    /** The values, the same demand once; what is handed out to a part of the plan's area is that part's. */
    List<Line> of(List<Setting> settings) {
        List<Line> lines = new ArrayList<>();
        Set<List<@Nullable Object>> seen = new LinkedHashSet<>();
        for (Setting setting : settings) {
            if (scopes.part(setting) == null) {
                Line line = new Line(setting.plan(), setting.target(), Footing.of(setting, scopes.of(setting)), null);
                if (seen.add(demand(line))) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** With the reasons; only the documents that vote say what is common. */
    static List<Line> guarded(List<Line> lines, Predicate<Plan> votes) {
        List<Guard.Vote> voting = lines.stream()
                .filter(line -> votes.test(line.plan()))
                .map(line -> new Guard.Vote(line.plan().id(), line.footing()))
                .toList();
        Guard guard = Guard.over(
                voting.isEmpty()
                        ? lines.stream()
                                .map(line -> new Guard.Vote(line.plan().id(), line.footing()))
                                .toList()
                        : voting);
        return lines.stream().map(line -> line.with(guard.why(line.footing()))).toList();
    }

    static Map<String, List<Line>> byDocument(List<Line> lines) {
        Map<String, List<Line>> byDocument = new LinkedHashMap<>();
        lines.forEach(line -> byDocument
                .computeIfAbsent(line.plan().id(), id -> new ArrayList<>())
                .add(line));
        return byDocument;
    }

    private static List<@Nullable Object> demand(Line line) {
        Target.Demand demand = line.target().demand();
        List<@Nullable Object> demanded = new ArrayList<>();
        demanded.add(line.plan().id());
        demanded.add(line.footing());
        demanded.add(demand.comparator());
        demanded.add(demand.tier());
        demanded.add(demand.value().min() == null ? demand.value().text() : null);
        demanded.add(plain(Amounts.of(line.target(), Better.UP)));
        demanded.add(plain(Amounts.of(line.target(), Better.DOWN)));
        return demanded;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
