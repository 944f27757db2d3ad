package io.mubiao.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder for PDFBox's list of this machine's fonts, which would else lie in the user's home. */
final class FontCache {
    private static final String PROPERTY = "pdfbox.fontcache";

    private FontCache() {}

    static void use() {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "mubiao-" + System.getProperty("user.name"));
        try {
            Files.createDirectories(folder);
            System.setProperty(PROPERTY, folder.toString());
        } catch (IOException e) {
            // PDFBox goes on without a list
        }
    }
}
