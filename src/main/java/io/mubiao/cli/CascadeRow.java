package io.mubiao.cli;

import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Promise;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of a cascade for programs. */
record CascadeRow(List<String> start, Said said) {
    static CascadeRow of(Strand strand, int depth, Area region, Said said) {
        return new CascadeRow(
                List.of(
                        strand.indicator().id(),
                        strand.indicator().name(),
                        String.valueOf(depth),
                        DocumentViews.or(region.code()),
                        DocumentViews.or(region.name()),
                        said.plan().id(),
                        said.plan().title()),
                said);
    }

    List<String> empty() {
        List<String> line = new ArrayList<>(start);
        line.add(said.cell().state().code());
        line.addAll(Collections.nCopies(7, ""));
        Promise promise = said.cell().promise();
        line.add(promise == null ? "" : String.valueOf(promise.page()));
        line.addAll(Collections.nCopies(3, ""));
        line.add(promise == null ? "" : promise.quote());
        return line;
    }

    List<String> value(Entry entry, String handedBy) {
        Target target = entry.target();
        Target.Demand demand = target.demand();
        Against parent = entry.parent();
        List<String> line = new ArrayList<>(start);
        Collections.addAll(
                line,
                "set",
                plain(demand.value().min()),
                plain(demand.value().max()),
                DocumentViews.or(demand.value().unit()),
                Phrases.word(demand.measure()),
                demand.trend() == null ? "" : demand.trend().name().toLowerCase(Locale.ROOT),
                Objects.toString(target.timing().baseYear(), ""),
                Objects.toString(target.timing().targetYear(), ""),
                String.valueOf(target.evidence().source().page()),
                parent == null ? "" : parent.relation().code(),
                parent == null ? "" : plain(parent.distance()),
                handedBy,
                target.evidence().source().quote());
        return line;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
