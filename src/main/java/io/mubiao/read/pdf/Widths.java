package io.mubiao.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The widths of a composite font, cut to the codes that there can be: {@code /W [1 300032095 500]} becomes {@code /W [1
 * 65535 500]}. PDFBox makes an entry of every code of a range, and would end for want of memory.
 */
final class Widths {
    private static final int LAST_CODE = 0xFFFF;
    /** All ranges of a font together; fonts say a width twice, but not a hundred times. */
    private static final int MOST = 4 * (LAST_CODE + 1);

    private final COSArray widths;
    private int left = MOST;

    private Widths(COSArray widths) {
        this.widths = widths;
    }

    /** Cuts those of a font as it stands in the file. */
    static void cut(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary cid) {
            COSArray widths = cid.getCOSArray(COSName.W);
            if (widths != null) {
                new Widths(widths).cut();
            }
        }
    }

    /** {@code c [w w w]} and {@code first last w} in turn; what is neither is stepped over as PDFBox does. */
    private void cut() {
        int at = 0;
        while (at + 1 < widths.size()) {
            if (!(widths.getObject(at) instanceof COSNumber first)) {
                at++;
                continue;
            }
            COSBase next = widths.getObject(at + 1);
            if (next instanceof COSNumber last) {
                cut(at, first.longValue(), last.longValue());
            }
            at += next instanceof COSArray ? 2 : 3;
        }
    }

    private void cut(int at, long first, long last) {
        long from = Math.min(Math.max(0, first), LAST_CODE + 1);
        long to = Math.min(Math.min(LAST_CODE, last), from + left - 1);
        left -= (int) Math.max(0, to - from + 1);
        if (from != first || to != last) {
            widths.set(at, COSInteger.get(from));
            widths.set(at + 1, COSInteger.get(to));
        }
    }
}
