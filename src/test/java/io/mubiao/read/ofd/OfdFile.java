package io.mubiao.read.ofd;

import io.mubiao.model.Layout;
import io.mubiao.read.Reader;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small OFD of parts written by hand, so that a test shows the very markup it is about. */
final class OfdFile {
    private static final String NAMESPACE = "xmlns:ofd='http://www.ofdspec.org/2016'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    /** A document with one page, 100 mm × 150 mm, on which these objects are drawn. */
    static OfdFile of(String... objects) {
        OfdFile file = new OfdFile();
        file.parts.put(
                "OFD.xml",
                element(
                        "OFD",
                        "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        file.parts.put("Doc_0/Document.xml", document("<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>"));
        file.parts.put(
                "Doc_0/PublicRes.xml",
                element(
                        "Res",
                        "<ofd:Fonts><ofd:Font ID='3' FontName='仿宋'/><ofd:Font ID='4' FontName='黑体' Bold='true'/></ofd:Fonts>"));
        file.parts.put("Doc_0/Pages/Page_0/Content.xml", page("", objects));
        return file;
    }

    /** With another part, or another content of one. */
    OfdFile with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** With a picture that objects show as that resource. */
    OfdFile withPicture(int resource, byte[] png) {
        pictures.put("Doc_0/Res/" + resource + ".png", png);
        return with(
                "Doc_0/PublicRes.xml",
                element(
                        "Res",
                        "<ofd:MultiMedias><ofd:MultiMedia ID='%d' Type='Image' Format='PNG'><ofd:MediaFile>Res/%d.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"
                                .formatted(resource, resource)));
    }

    OfdFile without(String name) {
        parts.remove(name);
        return this;
    }

    static String document(String pages) {
        return element(
                "Document",
                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 100 150</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                        + "<ofd:TemplatePage ID='9' BaseLoc='Tpls/Tpl_0/Content.xml'/></ofd:CommonData><ofd:Pages>"
                        + pages + "</ofd:Pages>");
    }

    static String page(String before, String... objects) {
        return element(
                "Page",
                before + "<ofd:Content><ofd:Layer Type='Body' ID='8'>" + String.join("", objects)
                        + "</ofd:Layer></ofd:Content>");
    }

    /** A line of 5 mm text, its characters a square apart, at that place in millimetres. */
    static String text(double x, double y, String text) {
        return "<ofd:TextObject ID='7' Boundary='%s %s 80 6' Font='3' Size='5'><ofd:TextCode X='0' Y='4.4' DeltaX='g %d 5'>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y, text.length() - 1, text);
    }

    static String element(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><ofd:" + name + " " + NAMESPACE + ">" + content + "</ofd:" + name
                + ">";
    }

    Layout read() throws IOException, UnreadableException {
        return read(bytes());
    }

    static Layout read(byte[] bytes) throws IOException, UnreadableException {
        Path file = Files.createTempFile("plan", ".ofd");
        try {
            Files.write(file, bytes);
            return new Reader().apply(file);
        } finally {
            Files.delete(file);
        }
    }

    byte[] bytes() throws IOException {
        Path file = Files.createTempFile("plan", ".ofd");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                    zip.putNextEntry(new ZipEntry(picture.getKey()));
                    zip.write(picture.getValue());
                }
            }
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
