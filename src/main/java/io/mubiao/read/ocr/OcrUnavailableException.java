package io.mubiao.read.ocr;

/** Pictures cannot be read on this machine; the message says why, as in {@code there is no library for sunos on sparc}. */
public final class OcrUnavailableException extends Exception {
    private static final long serialVersionUID = 1;

    public OcrUnavailableException(String message) {
        super(message);
    }

    /** As above, with what was thrown underneath. */
    public OcrUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
