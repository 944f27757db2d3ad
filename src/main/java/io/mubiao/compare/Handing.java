package io.mubiao.compare;

import io.mubiao.compare.Cascade.Part;
import io.mubiao.compare.Cascade.Shares;
import io.mubiao.compare.Facts.Setting;
import io.mubiao.compare.Indicators.Better;
import io.mubiao.compare.Regions.Listed;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a plan hands out: 凉州区 120吨, 民勤县 80吨, 古浪县 100吨 make 300吨, which the plan sets for the whole city.
 *
 * <p>Only amounts that add up are looked at, on one footing and of one tier, where at least two parts get some. A part that
 * is named twice counts once. The row of a table that adds up the others is the whole; where there is none, what the plan sets
 * for its area.
 */
final class Handing {
    private static final int FEWEST = 2;

    private final Indicators indicators;
    private final Scopes scopes;

    Handing(Indicators indicators, Scopes scopes) {
        this.indicators = indicators;
        this.scopes = scopes;
    }

    /** What makes amounts parts of one whole. */
    private record Kind(Footing footing, Target.@Nullable Tier tier) {}

    /** @param settings of one plan and one indicator */
    List<Shares> of(List<Setting> settings) {
        Map<Kind, Map<String, Part>> kinds = new LinkedHashMap<>();
        for (Setting setting : settings) {
            Listed part = scopes.part(setting);
            Footing footing = Footing.of(setting, "");
            if (part != null && indicators.adds(footing.unit())) {
                Kind kind = new Kind(footing, setting.target().demand().tier());
                kinds.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                        .putIfAbsent(part.code(), new Part(part.area(), setting.target()));
            }
        }
        List<Shares> shares = new ArrayList<>();
        kinds.forEach((kind, parts) -> {
            if (parts.size() >= FEWEST) {
                shares.add(shares(kind, List.copyOf(parts.values()), settings));
            }
        });
        return shares;
    }

    private Shares shares(Kind kind, List<Part> parts, List<Setting> settings) {
        BigDecimal sum = parts.stream()
                .map(part -> Amounts.of(part.target(), Better.UP))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Target whole = settings.stream()
                .filter(setting -> scopes.part(setting) == null)
                .filter(setting -> kind.equals(new Kind(
                        Footing.of(setting, scopes.of(setting)),
                        setting.target().demand().tier())))
                .max(Comparator.comparing(scopes::isTotal))
                .map(Setting::target)
                .orElse(null);
        BigDecimal amount = whole == null ? null : Amounts.of(whole, Better.UP);
        return new Shares(parts, sum, kind.footing().unit(), whole, amount == null ? null : sum.subtract(amount));
    }
}
