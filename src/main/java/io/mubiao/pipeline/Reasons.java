package io.mubiao.pipeline;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What an exception of the file system means, in words: {@code no right to read it}. */
final class Reasons {
    /** What Linux and macOS say of a link that leads to itself. */
    private static final String LOOP = "Too many levels of symbolic links";

    private Reasons() {}

    static String of(Exception e) {
        if (e.getCause() instanceof FileSystemException cause) {
            return of(cause);
        }
        if (e instanceof AccessDeniedException) {
            return "there is no right to read it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        if (e instanceof FileSystemLoopException
                || String.valueOf(e.getMessage()).contains(LOOP)) {
            return "its links go round in a circle";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return Objects.requireNonNull(f.getReason());
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : Objects.requireNonNull(e.getMessage());
    }
}
