package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/** Something odd about a document that its reader should know; {@code page} where it is known. */
public record Problem(Severity severity, String code, String message, @Nullable Integer page) {

    /** A warning leaves the document usable; an error says that a part of it is missing. */
    public enum Severity {
        WARNING,
        ERROR
    }

    public static Problem warning(String code, String message, @Nullable Integer page) {
        return new Problem(Severity.WARNING, code, message, page);
    }

    public static Problem error(String code, String message, @Nullable Integer page) {
        return new Problem(Severity.ERROR, code, message, page);
    }
}
