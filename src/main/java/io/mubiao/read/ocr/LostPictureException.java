package io.mubiao.read.ocr;

import java.io.IOException;

/**
 * The picture of a page cost the process that read it its life: {@code timeout}, {@code It was not read in time.} It is not tried
 * once more.
 */
public final class LostPictureException extends IOException {
    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code one of {@code timeout}, {@code out-of-memory}, {@code crashed}
     */
    public LostPictureException(String code) {
        super(
                switch (code) {
                    case "timeout" -> "it was not read in time";
                    case "out-of-memory" -> "it needs more memory than one file may take";
                    default -> "the process that read it crashed";
                });
        this.code = code;
    }

    public String code() {
        return code;
    }
}
