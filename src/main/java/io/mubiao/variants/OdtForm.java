package io.mubiao.variants;

import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import io.mubiao.variants.Raster.Slot;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A document of LibreOffice Writer. */
final class OdtForm implements Form {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MANIFEST = HEAD
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
            + " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + TYPE
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
            + "</manifest:manifest>";
    private static final String BODY = HEAD
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.2\">"
            + "<office:body><office:text>%s</office:text></office:body></office:document-content>";

    @Override
    public String ending() {
        return "odt";
    }

    @Override
    public byte[] write(Variant plan) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put("META-INF/manifest.xml", MANIFEST);
        String body = plan.pieces().stream().map(OdtForm::piece).collect(Collectors.joining());
        parts.put("content.xml", BODY.formatted(body));
        return Zip.of(parts);
    }

    private static String piece(Piece piece) {
        if (piece instanceof Sheet sheet) {
            Raster raster = new Raster(sheet);
            String columns = "<table:table-column table:number-columns-repeated=\"" + raster.columns() + "\"/>";
            return raster.rows().stream()
                    .map(OdtForm::row)
                    .collect(Collectors.joining("", "<table:table>" + columns, "</table:table>"));
        }
        return paragraph(((Words) piece).text());
    }

    private static String row(List<Slot> slots) {
        return slots.stream()
                .map(OdtForm::cell)
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    private static String cell(Slot slot) {
        String covered = "<table:covered-table-cell/>";
        if (!slot.begins()) {
            return covered.repeat(slot.width());
        }
        return "<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">%s</table:table-cell>"
                        .formatted(
                                slot.width(),
                                Math.max(1, slot.cell().rowSpan()),
                                paragraph(slot.cell().text()))
                + covered.repeat(slot.width() - 1);
    }

    private static String paragraph(String text) {
        return "<text:p>" + Markup.escaped(text) + "</text:p>";
    }
}
