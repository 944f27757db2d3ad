package io.mubiao.variants;

import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import io.mubiao.variants.Raster.Slot;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Word document. */
final class DocxForm implements Form {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String LINKS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\""
            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";
    private static final String BODY = HEAD
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s"
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public byte[] write(Variant plan) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", LINKS);
        String body = plan.pieces().stream().map(DocxForm::piece).collect(Collectors.joining());
        parts.put("word/document.xml", BODY.formatted(body));
        return Zip.of(parts);
    }

    private static String piece(Piece piece) {
        if (piece instanceof Sheet sheet) {
            return new Raster(sheet)
                    .rows().stream()
                            .map(DocxForm::row)
                            .collect(Collectors.joining("", "<w:tbl><w:tblPr/>", "</w:tbl>"));
        }
        return paragraph(((Words) piece).text());
    }

    private static String row(List<Slot> slots) {
        return slots.stream().map(DocxForm::cell).collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
    }

    private static String cell(Slot slot) {
        String span = slot.width() > 1 ? "<w:gridSpan w:val=\"" + slot.width() + "\"/>" : "";
        boolean merged = !slot.begins() || !slot.ends();
        String merge = merged ? slot.begins() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>" : "";
        return "<w:tc><w:tcPr>" + span + merge + "</w:tcPr>"
                + paragraph(slot.begins() ? slot.cell().text() : "") + "</w:tc>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + Markup.escaped(text) + "</w:t></w:r></w:p>";
    }
}
