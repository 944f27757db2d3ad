package io.mubiao.export;

import io.mubiao.export.ExportRequest.Reading;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How it is known that a document is what it was when tables were made the last time: then its rows are taken over.
 *
 * @param register a file, beside the tables and not among them, in which it is kept which of their rows belong to which document
 * @param maker which program makes the rows; those of another one are made anew, and all where none is named
 * @param head reads what a document says of its file and of itself, without its text and what was found there
 */
public record Unchanged(Path register, String maker, Stamps stamps, Reading head) {

    /** What tells a document from itself after it was changed, such as size and time of its file. */
    @FunctionalInterface
    public interface Stamps {
        String of(String id) throws IOException;
    }

    /** Nothing is known: all rows are made anew. */
    static Unchanged unknown() {
        return new Unchanged(Path.of(""), "", id -> "", id -> {
            throw new FileNotFoundException(id);
        });
    }
}
