package io.mubiao.export;

import io.mubiao.lineage.Ground;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.util.List;

/**
 * What one document gives to each table, in the order of {@link #TABLES}.
 *
 * @param stamp what tells it from itself after it was changed; taken before it was read
 * @param document whole, or its head where its rows were made before
 * @param kept the rows of the tables before {@code grounds}, made before; empty where they are among the fragments
 */
record DocumentRows(String stamp, PlanDocument document, List<Fragment> fragments, List<Extent> kept) {
    /** Those with facts. The last one depends on the other documents, too. */
    static final List<Listing<?>> TABLES = List.of(
            TargetListing.LISTING,
            FactListings.TASKS,
            FactListings.COMMITMENTS,
            FactListings.MENTIONS,
            DocumentListing.LISTING,
            FactListings.GROUNDS);

    /** How many of them depend on the document alone. */
    static final int OF_ITSELF = TABLES.size() - 1;

    /** All anew. */
    static DocumentRows of(String stamp, PlanDocument document, List<Ground> grounds, boolean typed)
            throws IOException {
        return new DocumentRows(
                stamp,
                document,
                List.of(
                        fragment(
                                TargetListing.LISTING,
                                document,
                                document.findings().targets(),
                                typed),
                        fragment(
                                FactListings.TASKS,
                                document,
                                document.findings().tasks(),
                                typed),
                        fragment(
                                FactListings.COMMITMENTS,
                                document,
                                document.findings().commitments(),
                                typed),
                        fragment(
                                FactListings.MENTIONS,
                                document,
                                document.findings().mentions(),
                                typed),
                        Fragment.of(DocumentListing.LISTING, List.of(document), typed),
                        fragment(FactListings.GROUNDS, document, grounds, typed)),
                List.of());
    }

    /** Of a document whose other rows stand in the tables that were. */
    static DocumentRows kept(Holdings.Held held, PlanDocument head, List<Ground> grounds) throws IOException {
        return new DocumentRows(
                held.stamp(), head, List.of(fragment(FactListings.GROUNDS, head, grounds, false)), held.extents());
    }

    /** How much it gives to the tables that depend on it alone. */
    List<Extent> extents() {
        return kept.isEmpty()
                ? fragments.subList(0, OF_ITSELF).stream().map(Fragment::extent).toList()
                : kept;
    }

    private static <T> Fragment fragment(Listing<Of<T>> listing, PlanDocument document, List<T> facts, boolean typed)
            throws IOException {
        return Fragment.of(
                listing, facts.stream().map(fact -> new Of<>(document, fact)).toList(), typed);
    }
}
