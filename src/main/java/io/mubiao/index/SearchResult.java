package io.mubiao.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request.
 *
 * @param total how many hits there are, of which {@code hits} are those asked for, best first
 * @param facets of all {@code total} hits: region, area (regions with all they belong to), indicator, field,
 *     department, year, unit, role, genre (方案, 规划 …), kind
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** How often each value stands among the hits, most frequent first. */
    public record Facet(String name, List<Count> counts) {
        public Facet {
            counts = List.copyOf(counts);
        }
    }

    /**
     * One value.
     *
     * @param value what a filter takes: {@code 610700}, a canonical id or, where there is none, a printed name
     * @param label what people read: 汉中市
     */
    public record Count(String value, String label, int count) {}

    /**
     * One entry, or one document with its best entry.
     *
     * @param text the entry's own text: a target's quote, a section's whole run
     * @param highlight the parts of it where the words stand, marked; its beginning where they stand elsewhere
     * @param gist what a target sets, null for a section or document
     */
    public record Hit(Kind kind, Origin origin, Spot spot, String text, String highlight, @Nullable Gist gist) {
        /** The id of the target, null for a section or document. */
        public @Nullable String target() {
            return gist == null ? null : gist.target();
        }
    }

    /**
     * A target in a few words.
     *
     * @param target its id
     * @param indicator what is measured, as printed
     * @param value with its signs: {@code ≥90%}
     * @param years {@code 2020→2025}; empty where there are none
     */
    public record Gist(String target, String indicator, String value, String years) {}

    /** What a hit is. */
    public enum Kind {
        TARGET,
        SECTION,
        DOCUMENT
    }

    /** Which document a hit comes from, and whose it is. */
    public record Origin(String document, String title, @Nullable String regionCode, @Nullable String regionName) {}

    /** Where it stands there; the address is null outside all sections. */
    public record Spot(@Nullable String address, int page) {}
}
