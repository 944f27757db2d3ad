package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import java.util.Locale;

/**
 * What a result depends on besides its file: the rules and the program, and for files with pages, which may be pictures,
 * what was said about reading those.
 *
 * @param plain the rules and the program, such as {@code 1f0c-9a2b}
 */
record Versions(String plain, OcrUse ocr) {

    /** What is written down with a result, such as {@code 1f0c-9a2b-never} for a PDF. */
    String of(Made made) {
        return made.holds() == Made.Holds.UNDER_THIS_OCR ? withOcr() : plain;
    }

    /** Whether what was made then would be made again. */
    boolean hold(String written) {
        return written.equals(plain) || written.equals(withOcr());
    }

    private String withOcr() {
        return plain + "-" + ocr.name().toLowerCase(Locale.ROOT);
    }
}
