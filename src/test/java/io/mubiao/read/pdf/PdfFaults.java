package io.mubiao.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of a PDF as {@link PdfReader} does, and hides nothing of what is thrown. */
public final class PdfFaults {
    private PdfFaults() {}

    /** @throws IOException where PDFBox says so */
    public static void look(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            Map<COSDictionary, Typeface> typefaces = new HashMap<>();
            int number = 0;
            for (PDPage page : document.getPages()) {
                InkPass pass = new InkPass(page, typefaces);
                try {
                    pass.read();
                } finally {
                    PageReading.blocks(++number, pass.ink());
                }
            }
        }
    }
}
