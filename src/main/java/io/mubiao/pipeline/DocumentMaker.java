package io.mubiao.pipeline;

import io.mubiao.model.PlanDocument;
import io.mubiao.read.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * One content in, its document on the shelf: the boundary at which whatever goes wrong costs this document alone.
 *
 * <p>Only where the shelf itself cannot be written to does the run end.
 */
final class DocumentMaker {
    private static final double NANOS = 1e9;

    private final Stages stages;
    private final Shelf shelf;

    DocumentMaker(Stages stages, Shelf shelf) {
        this.stages = stages;
        this.shelf = shelf;
    }

    Made apply(Path file, Content content) throws IOException {
        long start = System.nanoTime();
        Made made = guarded(file, content);
        return made.took((System.nanoTime() - start) / NANOS);
    }

    private Made guarded(Path file, Content content) throws IOException {
        try {
            PlanDocument document;
            try {
                document = stages.apply(file, content);
            } catch (IOException e) {
                return Made.failed("unreadable", "The file cannot be read: " + Reasons.of(e) + ".", false);
            }
            shelf.put(document);
            return Made.of(document);
        } catch (UnreadableException e) {
            return Made.failed(e.code(), e.getMessage(), true);
        } catch (UncheckedIOException e) {
            return Made.failed("unreadable", "The file cannot be read: " + Reasons.of(e) + ".", false);
        } catch (RuntimeException | LinkageError e) {
            return Made.failed("internal", "The program stumbled over this file: " + where(e), true);
        } catch (StackOverflowError e) {
            return Made.failed("too-large", "The file is nested deeper than can be followed.", true);
        } catch (OutOfMemoryError e) {
            return Made.failed("too-large", "The file needs more memory than there is.", false);
        }
    }

    /** The fault and the first place of ours it went through, for whoever is to mend it. */
    private static String where(Throwable fault) {
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("io.mubiao.")) {
                return fault + " at " + element;
            }
        }
        return fault.toString();
    }
}
