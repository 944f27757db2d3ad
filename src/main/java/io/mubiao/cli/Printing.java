package io.mubiao.cli;

import io.mubiao.cli.FormatOption.Format;
import java.io.IOException;
import java.io.PrintStream;

/** Puts a result on standard output in the format that was asked for. */
final class Printing {
    private final Session session;
    private final Format format;

    Printing(Session session, Format format) {
        this.session = session;
        this.format = format;
    }

    /** A result as JSON text. */
    @FunctionalInterface
    interface Json {
        String text() throws IOException;
    }

    boolean isTable() {
        return format == Format.table;
    }

    void print(Sheet sheet, Json json) throws IOException {
        PrintStream out = session.out();
        switch (format) {
            case table -> sheet.lines(session.screen().columns()).forEach(out::println);
            case csv -> out.print(sheet.csv());
            case json -> out.println(json.text().stripTrailing());
        }
    }

    /** A table in as many pieces, one below the other, as the terminal is too narrow for. */
    void pieces(Sheet sheet) {
        int columns = session.screen().columns();
        for (Sheet piece : sheet.pieces(columns)) {
            piece.lines(columns).forEach(session.out()::println);
            session.out().println();
        }
    }

    /** A line that is cut where the terminal ends. */
    void line(String line) {
        int columns = session.screen().columns();
        session.out().println(columns > 0 ? Widths.cut(line, columns) : line);
    }
}
