package io.mubiao.web.http;

import static io.mubiao.web.html.Html.*;

import io.mubiao.web.html.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The way through the pages of a result, to its very end: {@code ‹ 1 … 4 5 6 … 3120 ›}. */
public final class Pager {
    private final Wording words;
    private final Address address;

    public Pager(Wording words, Address address) {
        this.words = words;
        this.address = address;
    }

    public Part of(int page, long total, int aPage) {
        long last = Math.max(1, (total + aPage - 1) / aPage);
        if (last == 1 && page == 1) {
            return NOTHING;
        }
        TreeSet<Long> shown = new TreeSet<>(List.of(1L, last));
        for (long near = page - 2L; near <= page + 2L; near++) {
            if (near > 0 && near <= last) {
                shown.add(near);
            }
        }
        List<Part> parts = new ArrayList<>();
        if (page > 1) {
            parts.add(link(Math.min(page - 1L, last), words.of("pager.previous"), "prev"));
        }
        long before = 0;
        for (long each : shown) {
            if (each > before + 1) {
                parts.add(el("span", at("aria-hidden", "true"), text("…")));
            }
            before = each;
            parts.add(
                    each == page
                            ? el("b", at("aria-current", "page"), text(each))
                            : link(each, String.valueOf(each), ""));
        }
        if (page < last) {
            parts.add(link(page + 1L, words.of("pager.next"), "next"));
        }
        return el("nav.pager", at("aria-label", words.of("pager")), all(parts));
    }

    private Part link(long page, String label, String relation) {
        Address to = page == 1 ? address : address.with("page", page);
        return el("a", href(to.toString()), relation.isEmpty() ? NOTHING : at("rel", relation), text(label));
    }
}
