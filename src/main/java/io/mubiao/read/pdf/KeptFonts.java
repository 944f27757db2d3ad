package io.mubiao.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox from 3.0.7 on drops a page's fonts after the page and parses the same fonts again for the next: kept here. It asks
 * for each before it makes it, which is when its widths are cut.
 */
final class KeptFonts extends DefaultResourceCache {
    @Override
    public @Nullable PDFont getFont(COSObject indirect) {
        PDFont known = super.getFont(indirect);
        if (known == null && indirect.getObject() instanceof COSDictionary font) {
            Widths.cut(font);
        }
        return known;
    }

    @Override
    public @Nullable PDFont removeFont(COSObject indirect) {
        return null;
    }
}
