package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Inherited;
import io.mubiao.model.Inherited.Field;
import io.mubiao.model.Mention;
import io.mubiao.model.Place;
import io.mubiao.model.Target;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.http.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields of a target that may be said elsewhere, each with the words that say it and the way to them. */
final class SourceLines {
    private final Wording words;
    private final Shown shown;

    SourceLines(Wording words, Shown shown) {
        this.words = words;
        this.shown = shown;
    }

    /** @param value as it is shown; null to show the field only where it is said elsewhere */
    Part of(String name, Target target, Field field, @Nullable Object value) {
        Inherited inherited = target.evidence().inherited().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElse(null);
        boolean plain = value == null || field == Field.UNIT;
        if (inherited == null && plain) {
            return NOTHING;
        }
        return Html.all(
                el("dt", text(words.of("fact." + name))),
                el(
                        "dd",
                        value == null ? NOTHING : text(value + " "),
                        inherited == null ? NOTHING : el("span.note", from(inherited))));
    }

    private Part from(Inherited inherited) {
        Place source = inherited.source();
        if (source == null) {
            return text(words.of("inherited.plan"));
        }
        Part quote = text(words.of("inherited.quote", source.quote()));
        Mention number = number(source);
        String place = place(source, number);
        return Html.all(
                text(words.of("inherited.by") + " "),
                way(source, number, quote),
                text(place.isEmpty() ? "" : " " + place));
    }

    /** To its number in the text, or to its page. */
    private Part way(Place source, @Nullable Mention number, Part quote) {
        if (number != null) {
            return el("a", href(shown.inText() + "#n-" + number.spot().start()), quote);
        }
        return shown.view() == Shown.View.PAGES ? el("a", href("#page-" + source.page()), quote) : quote;
    }

    /** The first number of a place: each has an anchor in the text. */
    private @Nullable Mention number(Place place) {
        return shown.document().findings().mentions().stream()
                .filter(each ->
                        place.start() <= each.spot().start() && each.spot().start() < place.end())
                .findFirst()
                .orElse(null);
    }

    private String place(Place source, @Nullable Mention number) {
        String address = number == null ? "" : words.name("address", Objects.requireNonNullElse(number.address(), "–"));
        boolean paged = shown.document().source().form().pages() != null;
        return paged ? words.of("inherited.page", address, source.page()).strip() : address;
    }
}
