package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Unmatched;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import java.util.List;
import java.util.Locale;

/** Words of the question that nothing answers to, with what comes near them. */
record Unheard(Labels labels, Address address) {

    Part of(List<Unmatched> unmatched) {
        return all(unmatched.stream().map(this::line));
    }

    private Tag line(Unmatched unmatched) {
        String filter = unmatched.asked().name().toLowerCase(Locale.ROOT);
        return el(
                "p.unheard",
                at("role", "status"),
                text(labels.words().of("compare.unheard." + filter, unmatched.word())),
                when(!unmatched.proposals().isEmpty(), text(labels.words().of("compare.near"))),
                all(unmatched.proposals().stream()
                        .map(word -> el(
                                "a",
                                href(address.without(filter, unmatched.word())
                                        .with(filter, word)
                                        .toString()),
                                text(labels.of(filter, word))))));
    }
}
