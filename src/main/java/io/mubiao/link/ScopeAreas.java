package io.mubiao.link;

import io.mubiao.model.Area;
import io.mubiao.model.Folding;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which area the scope of a target means: in a plan of 汉中市, {@code 全市} and {@code 我市} are 汉中市, {@code 全省} is 陕西省,
 * {@code 南郑区} itself; {@code 中心城区} and {@code 规模以上工业企业} are none.
 */
final class ScopeAreas {
    private static final List<String> OF_THE_NATION = List.of("国", "中国");
    private static final List<String> WITHIN = List.of("内", "域", "范围内", "范围", "境内");

    private final List<String> owns;

    ScopeAreas(RuleBook book) {
        owns = book.words("seats").terms("own").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The area; null where the scope means none, or none that is known. */
    @Nullable
    Area apply(@Nullable String scope, Areas.View areas) {
        if (scope == null) {
            return null;
        }
        String name = Folding.fold(scope);
        for (String within : WITHIN) {
            name = name.length() > within.length() && name.endsWith(within)
                    ? name.substring(0, name.length() - within.length())
                    : name;
        }
        for (String own : owns) {
            if (name.startsWith(own)) {
                Area said = said(name.substring(own.length()), areas);
                if (said != null) {
                    return said;
                }
            }
        }
        return said(name, areas);
    }

    private static @Nullable Area said(String name, Areas.View areas) {
        if (OF_THE_NATION.contains(name)) {
            return areas.nation().area();
        }
        Areas.Place place = name.length() == 1 || name.startsWith("自治") ? areas.ending(name) : areas.named(name);
        return place == null ? null : place.area();
    }
}
