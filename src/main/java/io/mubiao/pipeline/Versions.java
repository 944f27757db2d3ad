package io.mubiao.pipeline;

import io.mubiao.model.OcrUse;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/**
 * What a result depends on besides its file: the rules and the program, and for files with pages, which may be pictures,
 * what was said about reading those.
 *
 * @param rules such as {@code 1f0c}
 * @param program such as {@code 9a2b}
 */
public record Versions(String rules, String program, OcrUse ocr) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Those of this program under these rules. */
    public static Versions of(RuleBook book, OcrUse ocr) throws IOException {
        return new Versions(book.version(), Program.version(), ocr);
    }

    /** The rules and the program, such as {@code 1f0c-9a2b}. */
    String plain() {
        return rules + "-" + program;
    }

    /** What is written down with a result, such as {@code 1f0c-9a2b-never} for a PDF. */
    String of(Made made) {
        return made.holds() == Made.Holds.UNDER_THIS_OCR ? withOcr() : plain();
    }

    /** Whether what was made then would be made again. */
    public boolean hold(String written) {
        return written.equals(plain()) || written.equals(withOcr());
    }

    private String withOcr() {
        return plain() + "-" + ocr.name().toLowerCase(Locale.ROOT);
    }
}
