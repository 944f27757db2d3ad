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

    /** The file's name, without the folders and archives that it lies in. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What tells files apart. */
    public record Fingerprint(String sha256, long bytes) {}

    /**
     * How the text is held.
     *
     * @param pages null where the format has none
     * @param confidences of the pages that were read off pictures
     */
    public record Form(
            String mediaType, @Nullable Integer pages, TextLayer textLayer, List<PageConfidence> confidences) {
        public Form {
            confidences = List.copyOf(confidences);
        }

        /** Without pictures. */
        public Form(String mediaType, @Nullable Integer pages, TextLayer textLayer) {
            this(mediaType, pages, textLayer, List.of());
        }
    }

    /** How sure the reading of a picture is, from 0 to 1. */
    public record PageConfidence(int page, double confidence) {}

    /** Whether the text was in the file, was read off pictures, or both. */
    public enum TextLayer {
        DIGITAL,
        OCR,
        MIXED
    }
}
