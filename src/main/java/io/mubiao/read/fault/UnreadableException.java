package io.mubiao.read.fault;

/**
 * A file of which nothing can be read, with the reason as a short code and as a sentence.
 *
 * <p>{@code encrypted}: {@code The file opens only with a password.}
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code one of {@code encrypted}, {@code empty}, {@code damaged}, {@code unsupported}, {@code no-text},
     *     {@code too-large}
     * @param message an English sentence
     */
    public UnreadableException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** As above, with what was thrown underneath. */
    public UnreadableException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
