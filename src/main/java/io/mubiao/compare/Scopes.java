package io.mubiao.compare;

import io.mubiao.compare.Regions.Listed;
import io.mubiao.model.Folding;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom a target is set: 全市 and the name of the area itself are the whole; 凉州区 in a plan of 武威市 is a part of it;
 * 规模以上工业 is something narrower.
 */
final class Scopes {
    private final Regions regions;
    private final List<String> wholes;
    private final List<String> totals;

    Scopes(RuleBook book, Regions regions) {
        this.regions = regions;
        totals = book.words("totals").words().stream().map(Word::term).toList();
        wholes = book.words("names").terms("area").stream()
                .map(Folding::fold)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The scope without words for the whole area; empty for the whole. */
    String of(Facts.Setting setting) {
        String scope = setting.target().subject().scope();
        if (scope == null
                || totals.contains(scope)
                || isWhole(scope, setting.plan().region())) {
            return "";
        }
        String folded = Folding.fold(scope).strip();
        for (String whole : wholes) {
            if (folded.startsWith(whole)) {
                return folded.substring(whole.length());
            }
        }
        return folded;
    }

    /** Whether the target stands in the row of a table that adds up the others. */
    boolean isTotal(Facts.Setting setting) {
        return totals.contains(String.valueOf(setting.target().subject().scope()));
    }

    private boolean isWhole(String scope, @Nullable Region region) {
        return region != null
                && (scope.equals(region.name())
                        || regions.find(scope).stream()
                                .anyMatch(area -> area.code().equals(region.code())));
    }

    /** The area within the plan's own that the target is for; null where it is for none. */
    @Nullable
    Listed part(Facts.Setting setting) {
        String scope = setting.target().subject().scope();
        String own = setting.plan().code();
        if (scope == null || own.isEmpty()) {
            return null;
        }
        return regions.find(scope).stream()
                .filter(area -> !area.code().equals(own) && Regions.within(area.code(), own))
                .findFirst()
                .orElse(null);
    }
}
