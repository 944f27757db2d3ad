package io.mubiao.export;

import io.mubiao.export.Holdings.Held;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The tables that stand in a folder, gone through document by document while those that take their place are made. */
final class FormerTables implements Closeable {
    private final Iterator<Map.Entry<String, Held>> documents;
    private final List<FormerTable> tables = new ArrayList<>();

    /** @param holdings those of the folder; where there are none, nothing is opened */
    FormerTables(Path folder, Holdings holdings) throws IOException {
        documents = holdings.documents().entrySet().iterator();
        try {
            if (documents.hasNext()) {
                for (Listing<?> listing : DocumentRows.TABLES.subList(0, DocumentRows.OF_ITSELF)) {
                    tables.add(FormerTable.open(folder, listing));
                }
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Goes on to the rows of a document that stands behind those it came to before. */
    List<FormerTable> at(String id) throws IOException {
        Map.Entry<String, Held> next = documents.next();
        while (!next.getKey().equals(id)) {
            for (int i = 0; i < tables.size(); i++) {
                tables.get(i).skip(next.getValue().extents().get(i));
            }
            next = documents.next();
        }
        return tables;
    }

    @Override
    public void close() throws IOException {
        Closing.all(tables);
    }
}
