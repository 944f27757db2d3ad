package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.lineage.Ground;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.Metadata;
import io.mubiao.web.data.Kin.Known;
import io.mubiao.web.html.Part;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made under, what is made under it, and the other plans of its region, each with a link where it is in the
 * corpus.
 */
final class KinList {
    private static final int NAMED = 30;

    private final Wording words;
    private final String id;
    private final Metadata metadata;

    KinList(Wording words, String id, Metadata metadata) {
        this.words = words;
        this.id = id;
        this.metadata = metadata;
    }

    /** @param known null where nothing is known of the others yet; then what the document says itself is all */
    Part of(@Nullable Known known) {
        List<Part> groups = new ArrayList<>();
        int count;
        if (known == null) {
            count = add(
                    groups,
                    "kin.under",
                    metadata.basedOn().stream()
                            .map(basis -> text(printed(basis)))
                            .toList());
        } else {
            Lineage lineage = known.lineage();
            List<Ground> grounds = lineage.grounds(id);
            List<String> further = lineage.above(id).stream()
                    .filter(other -> grounds.stream().noneMatch(ground -> other.equals(ground.document())))
                    .toList();
            count = add(
                            groups,
                            "kin.under",
                            grounds.stream().map(KinList::ground).toList())
                    + add(groups, "kin.further", links(known, further))
                    + add(groups, "kin.over", links(known, lineage.under(id)))
                    + add(groups, "kin.beside", beside(known));
        }
        return count == 0
                ? NOTHING
                : el("details.kin", el("summary", text(words.of("kin")), el("b", text(count))), el("dl", all(groups)));
    }

    private int add(List<Part> groups, String key, List<? extends Part> items) {
        if (!items.isEmpty()) {
            groups.add(el("dt", text(words.of(key))));
            items.stream().limit(NAMED).forEach(item -> groups.add(el("dd", item)));
            if (items.size() > NAMED) {
                groups.add(el("dd", text(words.of("compare.more", items.size() - NAMED))));
            }
        }
        return items.size();
    }

    private static Part ground(Ground ground) {
        Part name = text(printed(ground.basis()));
        return ground.document() == null ? name : el("a", href("/documents/" + ground.document()), name);
    }

    private static String printed(Metadata.Basis basis) {
        return joined(basis.title(), basis.docNumber());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static List<Part> links(Known known, List<String> ids) {
        return ids.stream().map(other -> link(known, other)).toList();
    }

    private static Part link(Known known, String other) {
        Metadata its = known.documents().get(other);
        String title = its == null
                ? other
                : joined(
                        its.title() == null ? known.untitled().get(other) : its.title(),
                        its.issue().docNumber());
        return el("a", href("/documents/" + other), text(title));
    }

    /** The oldest first, each with the way to both side by side. */
    private List<Part> beside(Known known) {
        String code = metadata.region() == null ? "" : metadata.region().code();
        return known.documents().entrySet().stream()
                .filter(other -> !other.getKey().equals(id)
                        && other.getValue().region() != null
                        && other.getValue().region().code().equals(code))
                .sorted(Comparator.comparing((Map.Entry<String, Metadata> other) -> time(other.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .<Part>map(other -> all(
                        link(known, other.getKey()),
                        text(" " + time(other.getValue()) + " "),
                        when(
                                follows(other.getValue()) != 0,
                                el(
                                        "span.note",
                                        text(words.of(follows(other.getValue()) > 0 ? "kin.later" : "kin.earlier")
                                                + " "))),
                        el("a", href(sides(other).toString()), text(words.of("page.diff.beside")))))
                .toList();
    }

    /** Whether another plan is for the years after this one's (1), for those before (-1), or neither can be said (0). */
    private int follows(Metadata other) {
        var own = metadata.period();
        var its = other.period();
        if (own == null || its == null) {
            return 0;
        }
        return its.start() > own.end() ? 1 : its.end() < own.start() ? -1 : 0;
    }

    private Address sides(Map.Entry<String, Metadata> other) {
        boolean before = time(other.getValue()).compareTo(time(metadata)) < 0;
        return Address.of("/diff")
                .with("left", before ? other.getKey() : id)
                .with("right", before ? id : other.getKey());
    }

    /** {@code 2021–2025}, or when it was issued. */
    private static String time(Metadata metadata) {
        var period = metadata.period();
        return period == null
                ? Objects.requireNonNullElse(metadata.issue().issuedOn(), "")
                : period.start() + "–" + period.end();
    }
}
