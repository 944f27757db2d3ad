package io.mubiao.export;

import io.mubiao.export.ExportRequest.Corpus;
import io.mubiao.export.Holdings.Held;
import io.mubiao.lineage.Ground;
import java.io.IOException;
import java.util.List;

/**
 * Makes the rows of each document, or finds that they stand in the tables that were; by several threads at once.
 *
 * @param holdings of the tables that were
 * @param typed whether rows are wanted for forms that are not text
 */
record DocumentMaking(Corpus corpus, Unchanged unchanged, Holdings holdings, boolean typed) {

    DocumentRows of(String id) throws IOException {
        List<Ground> grounds = corpus.lineage().grounds(id);
        String stamp = unchanged.stamps().of(id);
        Held held = holdings.documents().get(id);
        return held != null && held.stamp().equals(stamp)
                ? DocumentRows.kept(held, unchanged.head().read(id), grounds)
                : DocumentRows.of(stamp, corpus.reading().read(id), grounds, typed);
    }
}
