package io.mubiao.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** {@code Tf}: also cuts the widths of a font that stands among the page's resources itself, which {@link KeptFonts} never meets. */
final class ChosenFont extends SetFontAndSize {
    ChosenFont(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && fonts.getItem(name) instanceof COSDictionary font) {
            Widths.cut(font);
        }
        super.process(operator, operands);
    }
}
