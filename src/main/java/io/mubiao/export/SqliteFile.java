package io.mubiao.export;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/**
 * All tables in one SQLite file, with a table {@code fields} that says what each column means. Numbers are REAL, flags 0
 * and 1.
 */
final class SqliteFile implements Closeable {
    private static final int AT_ONCE = 500;

    private final Connection connection;

    SqliteFile(Path file) throws IOException {
        try {
            connection = JDBC.createConnection("jdbc:sqlite:" + file.toUri(), new Properties());
            run("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            run("CREATE TABLE fields (\"table\" TEXT, name TEXT, type TEXT, about TEXT)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Makes a table; closing what comes back ends its rows. */
    Rows table(Listing<?> listing) throws IOException {
        String columns = listing.columns().stream()
                .map(column -> quoted(column.name()) + " " + type(column.type()))
                .collect(Collectors.joining(", "));
        String key = listing.key().isEmpty()
                ? ""
                : listing.key().stream()
                        .map(SqliteFile::quoted)
                        .collect(Collectors.joining(", ", ", PRIMARY KEY (", ")"));
        try {
            run("CREATE TABLE " + quoted(listing.name()) + " (" + columns + key + ")");
            try (PreparedStatement fields = connection.prepareStatement("INSERT INTO fields VALUES (?, ?, ?, ?)")) {
                for (Column<?> column : listing.columns()) {
                    fields.setString(1, listing.name());
                    fields.setString(2, column.name());
                    fields.setString(3, type(column.type()));
                    fields.setString(4, column.about());
                    fields.executeUpdate();
                }
            }
            return new Filling(connection, listing);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Ends the file: what is asked for most is found fast. */
    void finish() throws IOException {
        try {
            run(
                    "CREATE INDEX targets_indicator ON targets (indicator_id)",
                    "CREATE INDEX targets_document ON targets (document)");
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void run(String... orders) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String order : orders) {
                statement.execute(order);
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "TEXT";
            case WHOLE, FLAG -> "INTEGER";
            case NUMBER -> "REAL";
        };
    }

    /** The rows of one table. */
    private static final class Filling implements Rows {
        private final PreparedStatement insert;
        private int waiting;

        Filling(Connection connection, Listing<?> listing) throws SQLException {
            String places = listing.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
            insert = connection.prepareStatement("INSERT INTO " + quoted(listing.name()) + " VALUES (" + places + ")");
        }

        @Override
        public void add(List<@Nullable Object> row) throws IOException {
            try {
                for (int i = 0; i < row.size(); i++) {
                    Object value = row.get(i);
                    insert.setObject(i + 1, value instanceof BigDecimal number ? number.doubleValue() : value);
                }
                insert.addBatch();
                waiting++;
                if (waiting == AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try (insert) {
                insert.executeBatch();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
