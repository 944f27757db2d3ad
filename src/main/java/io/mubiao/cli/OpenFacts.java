package io.mubiao.cli;

import io.mubiao.compare.DocumentFacts;
import io.mubiao.compare.Facts;
import io.mubiao.index.IndexReading;
import io.mubiao.index.NoIndexException;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

/**
 * The facts of a Solr, or of an output folder: from its index, or where that cannot be read from the documents.
 */
final class OpenFacts {
    private OpenFacts() {}

    static <T> T ask(Session session, IndexOption option, OutputOption output, Function<Facts, T> question)
            throws IOException {
        SolrIndex solr = option.solr(session);
        try {
            return solr == null ? ask(session.results(output.folder()), question) : question.apply(solr.facts());
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static <T> T ask(OutputFolder folder, Function<Facts, T> question) throws IOException {
        try (IndexReading index = IndexReading.open(folder.index())) {
            return question.apply(index.facts());
        } catch (NoIndexException e) {
            return question.apply(new DocumentFacts(new Documents(folder).all()));
        }
    }
}
