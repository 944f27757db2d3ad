package io.mubiao.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the tables of facts, document by document. */
final class FactTables implements Closeable {
    private final List<TableFiles> tables = new ArrayList<>();
    private final FormerTables former;

    /** @param sqlite where the tables stand too; null where they are wanted as plain text only */
    FactTables(Path folder, @Nullable SqliteFile sqlite, String program, FormerTables former) throws IOException {
        this.former = former;
        try {
            for (Listing<?> listing : DocumentRows.TABLES) {
                tables.add(new TableFiles(folder, listing, sqlite, program));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Documents come in the order of their ids. */
    void add(DocumentRows rows) throws IOException {
        int made = 0;
        if (rows.kept().isEmpty()) {
            while (made < DocumentRows.OF_ITSELF) {
                tables.get(made).add(rows.fragments().get(made));
                made++;
            }
        } else {
            List<FormerTable> held = former.at(rows.document().id());
            for (int i = 0; i < DocumentRows.OF_ITSELF; i++) {
                tables.get(i).take(held.get(i), rows.kept().get(i));
            }
        }
        tables.get(DocumentRows.OF_ITSELF).add(rows.fragments().get(made));
    }

    /** How many rows there are by now; adds them to those that are given. */
    Extent count(Map<String, Long> rows) {
        Extent all = Extent.NONE;
        for (TableFiles table : tables) {
            rows.put(table.listing().name(), table.all().rows());
            all = all.plus(table.all());
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        Closing.all(tables);
    }
}
