package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Mention;
import io.mubiao.model.Mention.Role;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every number of a document with what it was taken for, and how many nothing explains. */
final class LedgerTable {
    private static final int AROUND = 16;

    private final Wording words;
    private final Shown shown;
    private final List<Mention> mentions;

    LedgerTable(Wording words, Shown shown) {
        this.words = words;
        this.shown = shown;
        this.mentions = shown.document().findings().mentions();
    }

    Part all() {
        long unexplained = count(Role.OTHER);
        List<Mention> wanted = mentions.stream()
                .filter(mention -> shown.role() == null || mention.role() == shown.role())
                .toList();
        return Html.all(
                el(
                        "p.unexplained",
                        at("role", "status"),
                        text(words.of("ledger.unexplained", mentions.size(), unexplained))),
                filters(),
                el(
                        "table.ledger",
                        el("caption.unseen", text(words.of("tab.ledger"))),
                        el(
                                "thead",
                                el(
                                        "tr",
                                        Html.all(Stream.of("number", "role", "address", "around")
                                                .map(head -> el(
                                                        "th", at("scope", "col"), text(words.of("ledger." + head))))))),
                        el("tbody", Html.all(wanted.stream().map(this::row)))));
    }

    private Tag filters() {
        Address address = shown.address().without("role");
        return el(
                "nav.filters",
                at("aria-label", words.of("ledger.filter")),
                filter(address, words.of("ledger.all"), mentions.size(), shown.role() == null),
                Html.all(Stream.of(Role.values())
                        .filter(role -> count(role) > 0)
                        .map(role -> filter(
                                address.with("role", Shown.word(role)),
                                words.name("role", role),
                                count(role),
                                role == shown.role()))));
    }

    private static Tag filter(Address address, String label, long count, boolean chosen) {
        return el(
                "a",
                href(address.toString()),
                chosen ? at("aria-current", "true") : NOTHING,
                text(label),
                el("b", text(count)));
    }

    private long count(Role role) {
        return mentions.stream().filter(mention -> mention.role() == role).count();
    }

    private Tag row(Mention mention) {
        String whole = shown.document().text();
        int start = mention.spot().start();
        int end = mention.spot().end();
        String before = whole.substring(Math.max(0, start - AROUND), start);
        String after = whole.substring(end, Math.min(whole.length(), end + AROUND));
        String role = Shown.word(mention.role());
        return el(
                "tr",
                el(
                        "td.figure",
                        el("a.num.role-" + role, href(place(mention)), text(mention.text())),
                        text(mention.unit())),
                el("td", text(words.name("role", role))),
                el("td", text(words.name("address", Objects.requireNonNullElse(mention.address(), "–")))),
                el(
                        "td.around",
                        text(before.replace('\n', ' ')),
                        el("mark", text(mention.text())),
                        text(after.replace('\n', ' '))));
    }

    /** A target's number has a mark on the page; every number has one in the text. */
    private String place(Mention mention) {
        if (shown.view() == Shown.View.TEXT) {
            return "#n-" + mention.spot().start();
        }
        return mention.target() != null
                ? "#m-" + mention.target()
                : shown.address().with("view", "text") + "#n-" + mention.spot().start();
    }
}
