package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison.Row;
import io.mubiao.web.html.Part;
import io.mubiao.web.http.Wording;
import java.util.Objects;

/** What stands at the head of a row: the region, and the plan with its kind and years. */
record RowHead(Labels labels) {

    Part of(Row row) {
        Wording words = labels.words();
        String document = row.document();
        boolean parent = row.about() != null && row.about().parent();
        return all(
                el(
                        "span.area",
                        el("b", text(labels.of(row.region()))),
                        when(parent, el("span.badge", text(words.of("compare.above"))))),
                document == null
                        ? NOTHING
                        : el(
                                "a.plan",
                                href("/documents/" + document),
                                text(Objects.requireNonNullElse(row.title(), document))));
    }
}
