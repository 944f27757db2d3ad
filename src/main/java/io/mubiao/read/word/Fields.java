package io.mubiao.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The fields that are open at a place of the document: of a field only its result is text, and of a table of contents
 * ({@code TOC}) not even that.
 */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();
    private boolean contentsEnded;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean separated;

        private boolean isContents() {
            return instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
        }
    }

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.element().separated) {
            open.element().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.element().separated = true;
        }
    }

    void end() {
        if (!open.isEmpty() && open.pop().isContents()) {
            contentsEnded = true;
        }
    }

    /** A paragraph ends: a field whose code has not ended by then was broken, and must not swallow the rest. */
    void endParagraph() {
        open.removeIf(field -> !field.separated);
    }

    /** Whether what is met now is text of the document. */
    boolean isText() {
        for (Field field : open) {
            if (!field.separated || field.isContents()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a table of contents has ended since this was last asked. */
    boolean contentsEnded() {
        boolean ended = contentsEnded;
        contentsEnded = false;
        return ended;
    }
}
