package io.mubiao.cli;

import io.mubiao.compare.DocumentFacts;
import io.mubiao.compare.Facts;
import io.mubiao.index.IndexReading;
import io.mubiao.index.NoIndexException;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** The facts of an output folder: from its index, or where that cannot be read from the documents. */
final class OpenFacts {
    private OpenFacts() {}

    static <T> T ask(OutputFolder folder, Function<Facts, T> question) throws IOException {
        try (IndexReading index = IndexReading.open(folder.index())) {
            return question.apply(index.facts());
        } catch (NoIndexException e) {
            return question.apply(new DocumentFacts(new Documents(folder).all()));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }
}
