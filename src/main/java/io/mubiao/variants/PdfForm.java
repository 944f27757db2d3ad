package io.mubiao.variants;

import io.mubiao.variants.Leaf.Rule;
import io.mubiao.variants.Leaf.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF whose font is not embedded but named with its encoding, so that every viewer has one for it. */
final class PdfForm implements Form {
    private static final COSName FONT = COSName.getPDFName("F1");
    private static final String TYPEFACE = "STSong-Light";
    private static final long FIXED = 20_230_614L;

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] write(Variant plan) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(FONT, font());
            for (Leaf leaf : Typesetting.of(plan)) {
                PDPage page = new PDPage(new PDRectangle((float) Leaf.WIDTH, (float) Leaf.HEIGHT));
                PDResources resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream content = new PDStream(document);
                try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(drawn(leaf).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(content);
                document.addPage(page);
            }
            document.setDocumentId(FIXED);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String drawn(Leaf leaf) {
        StringBuilder drawn = new StringBuilder("0.5 w\n");
        for (Rule rule : leaf.rules()) {
            drawn.append(String.format(
                    Locale.ROOT,
                    "%.2f %.2f m %.2f %.2f l S%n",
                    rule.x1(),
                    Leaf.HEIGHT - rule.y1(),
                    rule.x2(),
                    Leaf.HEIGHT - rule.y2()));
        }
        for (Run run : leaf.runs()) {
            drawn.append(String.format(
                    Locale.ROOT,
                    "BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET%n",
                    run.size(),
                    run.x(),
                    Leaf.HEIGHT - run.y(),
                    HexFormat.of().formatHex(run.text().getBytes(StandardCharsets.UTF_16BE))));
        }
        return drawn.toString();
    }

    /** Two bytes a character as in UTF-16; Latin letters and digits, 1 to 95 in Adobe's order, half a square wide. */
    private static COSDictionary font() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, TYPEFACE);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray widths = new COSArray();
        for (int number : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(number));
        }
        descendant.setItem(COSName.W, widths);
        descendant.setInt(COSName.DW, 1000);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, TYPEFACE);
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
