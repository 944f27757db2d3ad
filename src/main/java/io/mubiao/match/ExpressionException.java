package io.mubiao.match;

/** A text is no expression; the message says what is wrong, and where. */
public final class ExpressionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExpressionException(String message) {
        super(message);
    }
}
