package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file a document was made from.
 *
 * @param path as given, with forward slashes
 * @param copies further paths with the same content
 */
public record Source(String path, Fingerprint file, Form form, List<String> copies) {
    public Source {
        copies = List.copyOf(copies);
    }

    /** What tells files apart. */
    public record Fingerprint(String sha256, long bytes) {}

    /** How the text is held; pages is null where the format has none. */
    public record Form(String mediaType, @Nullable Integer pages, TextLayer textLayer) {}

    /** Whether the text was in the file, was read off pictures, or both. */
    public enum TextLayer {
        DIGITAL,
        OCR,
        MIXED
    }
}
