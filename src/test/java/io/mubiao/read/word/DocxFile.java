package io.mubiao.read.word;

import io.mubiao.model.Layout;
import io.mubiao.read.Reader;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small DOCX of parts written by hand, so that a test shows the very markup it is about. */
record DocxFile(String body, String numbering, String styles, String footnotes, String namespace) {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    static DocxFile of(String... body) {
        return new DocxFile(String.join("", body), "", "", "", TRANSITIONAL);
    }

    DocxFile withNumbering(String part) {
        return new DocxFile(body, part, styles, footnotes, namespace);
    }

    DocxFile withStyles(String part) {
        return new DocxFile(body, numbering, part, footnotes, namespace);
    }

    DocxFile withFootnotes(String part) {
        return new DocxFile(body, numbering, styles, part, namespace);
    }

    DocxFile in(String namespaceUri) {
        return new DocxFile(body, numbering, styles, footnotes, namespaceUri);
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A paragraph in a list. */
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, text.isEmpty() ? "" : r(text));
    }

    Layout read() throws IOException, UnreadableException {
        Path file = Files.createTempFile("word", ".docx");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                write(zip);
            }
            return new Reader().apply(file);
        } finally {
            Files.delete(file);
        }
    }

    private void write(ZipOutputStream zip) throws IOException {
        boolean strict = namespace.equals(STRICT);
        String types = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        put(
                zip,
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='" + main
                        + "document.main+xml'/></Types>");
        put(zip, "_rels/.rels", relationships(types, "officeDocument", "word/document.xml"));
        put(
                zip,
                "word/_rels/document.xml.rels",
                relationships(
                        types, "numbering", "numbering.xml", "styles", "styles.xml", "footnotes", "footnotes.xml"));
        put(zip, "word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        put(zip, "word/numbering.xml", part("numbering", numbering));
        put(zip, "word/styles.xml", part("styles", styles));
        put(zip, "word/footnotes.xml", part("footnotes", footnotes));
    }

    private String part(String root, String content) {
        return "<w:%s xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>%s</w:%s>"
                .formatted(root, namespace, content, root);
    }

    private static String relationships(String types, String... roleAndTarget) {
        StringBuilder all = new StringBuilder(
                "<Relationships" + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < roleAndTarget.length; i += 2) {
            all.append("<Relationship Id='r%d' Type='%s%s' Target='%s'/>"
                    .formatted(i, types, roleAndTarget[i], roleAndTarget[i + 1]));
        }
        return all.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
