package io.mubiao.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file names, nothing but the file itself is opened: no address, no other file; and no entity unfolds for ever. */
class SealedTest {
    private static final String SECRET = "机密内容不得外传";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private ServerSocket server;
    private String head;

    @BeforeEach
    void somethingToReach() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        server.setSoTimeout(200);
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET, StandardCharsets.UTF_8);
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        head = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"" + address + "x.dtd\" [<!ENTITY f SYSTEM \""
                + secret.toUri() + "\"><!ENTITY n SYSTEM \"" + address + "n\"><!ENTITY % p SYSTEM \"" + address
                + "p\"> %p;]>";
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void wordFiles() throws IOException {
        String body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>到2025年&f;&n;</w:t></w:r></w:p></w:body></w:document>";
        String types =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        String links =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        nothingIsReached(
                zip("a.docx", "[Content_Types].xml", types, "_rels/.rels", links, "word/document.xml", head + body));
        nothingIsReached(zip(
                "b.docx", "[Content_Types].xml", head + types, "_rels/.rels", head + links, "word/document.xml", body));
    }

    @Test
    void openDocumentFiles() throws IOException {
        String body = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>到2025年&f;&n;</text:p>"
                + "</office:text></office:body></office:document-content>";
        nothingIsReached(
                zip("a.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", head + body));
        nothingIsReached(Files.writeString(
                folder.resolve("a.fodt"), head + body.replace("document-content", "document"), StandardCharsets.UTF_8));
    }

    @Test
    void wordAsOneXml() throws IOException {
        nothingIsReached(Files.writeString(
                folder.resolve("a.xml"),
                head + "<?mso-application progid=\"Word.Document\"?>"
                        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>到2025年&f;&n;</w:t></w:r></w:p></w:body></w:wordDocument>",
                StandardCharsets.UTF_8));
    }

    @Test
    void ofdFiles() throws IOException {
        String body =
                "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                        + "<ofd:DocID>&f;&n;</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
        nothingIsReached(zip("a.ofd", "OFD.xml", head + body, "Doc_0/Document.xml", head + "<x>&f;&n;</x>"));
    }

    @Test
    void pages() throws IOException {
        String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
        nothingIsReached(Files.writeString(
                folder.resolve("a.html"),
                "<html><head><base href='" + address
                        + "'><link rel=stylesheet href='a.css'><meta http-equiv=refresh content='0;url="
                        + address + "'></head><body><iframe src='"
                        + folder.resolve("secret.txt").toUri() + "'></iframe><img src='"
                        + address + "i.png'><object data='o'></object><p>到2025年，达到40%。</p></body></html>",
                StandardCharsets.UTF_8));
        nothingIsReached(Files.writeString(
                folder.resolve("a.xhtml"),
                head + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>到2025年&f;&n;</p></body></html>",
                StandardCharsets.UTF_8));
    }

    @Test
    void entitiesOfEntities() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY l0 \"哈哈哈哈哈哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String text = laughs + "]><x>&l11;</x>";
        nothingIsReached(zip("l.ofd", "OFD.xml", text));
        nothingIsReached(zip("l.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", text));
        nothingIsReached(zip("l.docx", "[Content_Types].xml", text, "word/document.xml", text));
        nothingIsReached(Files.writeString(folder.resolve("l.fodt"), text, StandardCharsets.UTF_8));
    }

    private void nothingIsReached(Path file) throws IOException {
        long start = System.nanoTime();
        String read;
        try {
            read = new Reader(OcrUse.NEVER).apply(file).toString();
        } catch (UnreadableException e) {
            read = e.code();
        }
        assertThat(read).doesNotContain(SECRET).hasSizeLessThan(1 << 20);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(reached()).as("a connection was opened").isFalse();
    }

    private boolean reached() throws IOException {
        try (Socket caller = server.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
