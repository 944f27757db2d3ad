package io.mubiao.web.compare;

import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Extent;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.web.data.Library;
import io.mubiao.web.http.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base values that documents give beside their levels: a table has 森林覆盖率 55.8 for 2020 and 56.5 for 2025. The index
 * that is compared knows none, so the few documents that are drawn are asked themselves.
 */
final class Bases {
    private final Library library;

    Bases(Library library) {
        this.library = library;
    }

    /** The base values of a document; none where it was taken away meanwhile. */
    List<Target> of(String document) throws IOException {
        try {
            PlanDocument plan = library.document(document);
            return plan.findings().targets().stream()
                    .filter(target -> target.standing().role() == Target.Role.BASELINE)
                    .toList();
        } catch (Refused gone) {
            return List.of();
        }
    }

    /** The one that a target starts from, if it is there; a change has none on its own scale. */
    static @Nullable Target of(Target target, Column column, List<Target> bases) {
        if (target.demand().measure() == Target.Measure.CHANGE) {
            return null;
        }
        return bases.stream()
                .filter(base -> column.id().equals(base.subject().indicator().canonical())
                        && base.demand().measure() == Target.Measure.LEVEL
                        && Objects.equals(
                                base.subject().scope(), target.subject().scope())
                        && Objects.equals(unit(base), unit(target))
                        && Extent.of(base, column) != null)
                .findFirst()
                .orElse(null);
    }

    /** In base units, as what is drawn is. */
    static @Nullable String unit(Target target) {
        var value = target.demand().value();
        return value.si() == null ? value.unit() : value.si().unit();
    }
}
