package io.mubiao.read.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** PDFBox from 3.0.7 on drops a page's fonts after the page and parses the same fonts again for the next: kept here. */
final class KeptFonts extends DefaultResourceCache {
    @Override
    public @Nullable PDFont removeFont(COSObject indirect) {
        return null;
    }
}
