package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.web.html.Part;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;

/** What stands at the head of a row: the region, and the plan with its kind and years. */
record RowHead(Labels labels, Sheet sheet) {

    /** So many indicators are followed down. */
    private static final int DOWN = 3;

    /** Down its levels, and beside the next plan of the same region. */
    private Part ways(Row row) {
        String code = row.region().code();
        String document = row.document();
        if (code == null || document == null) {
            return NOTHING;
        }
        Wording words = labels.words();
        Address down = Address.of(Descent.PATH).with("region", code);
        for (Comparison.Column column :
                sheet.comparison().indicators().stream().limit(DOWN).toList()) {
            down = down.with("indicator", column.id());
        }
        String name = labels.of(row.region());
        return el(
                "span.down",
                el(
                        "a",
                        href(down.toString()),
                        at("title", words.of("compare.down", name)),
                        el("span", at("aria-hidden", "true"), text("⤵")),
                        el("span.unseen", text(words.of("compare.down", name)))),
                when(
                        sheet.isOneOfSeveral(row),
                        el(
                                "a",
                                href(Address.of("/diff").with("left", document).toString()),
                                at("title", words.of("compare.beside", name)),
                                el("span", at("aria-hidden", "true"), text("⇄")),
                                el("span.unseen", text(words.of("compare.beside", name))))));
    }

    Part of(Row row) {
        Wording words = labels.words();
        String document = row.document();
        boolean parent = row.about() != null && row.about().parent();
        return all(
                el(
                        "span.area",
                        el("b", text(labels.of(row.region()))),
                        when(parent, el("span.badge", text(words.of("compare.above")))),
                        ways(row)),
                document == null ? NOTHING : el("a.plan", href("/documents/" + document), text(row.title())));
    }
}
