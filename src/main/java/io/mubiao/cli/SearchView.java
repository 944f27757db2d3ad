package io.mubiao.cli;

import io.mubiao.answer.SearchJson;
import io.mubiao.cli.Sheet.Column;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchResult;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.util.List;

/** What a search found: a line a hit for people; for programs the hits with their targets, and the facets. */
final class SearchView {
    /** What the words found stand between in a table. */
    static final Marks MARKS = new Marks("【", "】");

    /** How many columns of text a hit gets, and how many characters of it stand before the first mark. */
    private static final int EXCERPT = 72;

    private static final int BEFORE = 10;

    private final Session session;
    private final Documents documents;

    SearchView(Session session, Documents documents) {
        this.session = session;
        this.documents = documents;
    }

    /** For people: the words found stand between marks, in as much text as a line can hold. */
    Sheet table(SearchResult result) {
        Texts texts = session.texts();
        return new Sheet(
                List.of(
                        Column.text(texts.of("head.region")),
                        Column.text(texts.of("head.kind")),
                        Column.text(texts.of("head.address")),
                        Column.figures(texts.of("head.page")),
                        Column.text(texts.of("head.text")),
                        Column.text(texts.of("head.document"))),
                result.hits().stream()
                        .map(hit -> List.of(
                                DocumentViews.or(hit.origin().regionName()),
                                texts.of("kind." + Phrases.word(hit.kind())),
                                DocumentViews.or(hit.spot().address()),
                                String.valueOf(hit.spot().page()),
                                excerpt(hit.highlight()),
                                hit.origin().title()))
                        .toList());
    }

    private static String excerpt(String highlight) {
        int mark = Math.max(0, highlight.indexOf(MARKS.before()));
        if (Widths.of(highlight) <= EXCERPT || mark <= BEFORE) {
            return Widths.cut(highlight, EXCERPT);
        }
        return "…" + Widths.cut(highlight.substring(mark - BEFORE), EXCERPT - 1);
    }

    /** For programs: all fields, the text whole and unmarked. */
    Sheet list(SearchResult result) {
        List<String> heads =
                List.of("kind", "document", "title", "regionCode", "region", "address", "page", "target", "text");
        return new Sheet(
                heads.stream().map(Column::text).toList(),
                result.hits().stream()
                        .map(hit -> List.of(
                                Phrases.word(hit.kind()),
                                hit.origin().document(),
                                hit.origin().title(),
                                DocumentViews.or(hit.origin().regionCode()),
                                DocumentViews.or(hit.origin().regionName()),
                                DocumentViews.or(hit.spot().address()),
                                String.valueOf(hit.spot().page()),
                                DocumentViews.or(hit.target()),
                                hit.text()))
                        .toList());
    }

    String json(SearchResult result) throws IOException {
        return new SearchJson(documents::bytes).apply(result);
    }
}
