package io.mubiao.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.model.Layout;
import io.mubiao.read.Reader;
import io.mubiao.read.Seen;
import io.mubiao.read.fault.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String PAGE = "<html><head><title>安江县节能方案</title></head><body><div><p>一、总体要求</p>"
            + "<p>坚持节约优先，到2025年，单位地区生产总值能耗下降13.5%。完善政策，加强监管，确保完成目标任务。</p></div></body></html>";

    @TempDir
    private Path folder;

    @Test
    void aPageSavedByABrowserIsReadAsThePageItIs() throws Exception {
        String saved = "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.gov.cn/a.html\r\n"
                + "Subject: =?utf-8?Q?=E8=8A=82?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--x----\"\r\n\r\n\r\n"
                + part("text/html", "quoted-printable", quoted(PAGE, StandardCharsets.UTF_8))
                + part("text/css", "quoted-printable", "p { color: red }")
                + "------MultipartBoundary--x------\r\n";
        Layout layout = read(saved, "plan.mhtml");
        assertThat(layout.mediaType()).isEqualTo("multipart/related");
        assertThat(Seen.blocks(layout)).contains("一、总体要求").anyMatch(line -> line.contains("下降13.5%"));
    }

    @Test
    void theHeaderOfAPartNamesItsEncoding() throws Exception {
        String saved = "From: \"Saved by Internet Explorer 11\"\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related; boundary=\"----MultipartBoundary--x----\"\n\n"
                + part("text/html;\n\tcharset=\"gb2312\"", "base64", encoded(PAGE, GB18030))
                + part("image/gif", "base64", "R0lGODlhAQABAAAAACw=")
                + "------MultipartBoundary--x------\n";
        assertThat(Seen.blocks(read(saved, "plan.mht"))).contains("一、总体要求");
    }

    @Test
    void aPartInAPartIsFoundAndAnArchiveThatBreaksOffGivesWhatItHas() throws Exception {
        String inner = "--inner\n\nonly text\n--inner\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\n" + encoded(PAGE, StandardCharsets.UTF_8);
        String saved = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=outer\n\n--outer\n"
                + "Content-Type: multipart/alternative; boundary=inner\n\n" + inner.substring(0, inner.length() - 45);
        assertThat(Seen.blocks(read(saved, "plan.mht"))).contains("一、总体要求");
    }

    @Test
    void anArchiveWithoutAPageSaysSo() {
        String saved =
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"----MultipartBoundary--x----\"\n\n"
                        + part("image/gif", "base64", "R0lGODlhAQABAAAAACw=") + "------MultipartBoundary--x------\n";
        assertThatThrownBy(() -> read(saved, "plan.mht"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("no-text"));
    }

    private Layout read(String archive, String name) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, archive.getBytes(StandardCharsets.ISO_8859_1));
        return new Reader().apply(file);
    }

    private static String part(String type, String encoding, String content) {
        return "------MultipartBoundary--x----\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Location: http://www.example.gov.cn/a\r\n\r\n" + content + "\r\n";
    }

    private static String encoded(String text, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
    }

    /** Every byte above ASCII and every = as its number, a soft break in the middle of a character now and then. */
    private static String quoted(String text, Charset charset) {
        StringBuilder quoted = new StringBuilder();
        int width = 0;
        for (byte each : text.getBytes(charset)) {
            quoted.append(each < 0 || each == '=' ? "=%02X".formatted(each & 0xFF) : String.valueOf((char) each));
            width += each < 0 ? 3 : 1;
            if (width > 70) {
                quoted.append("=\r\n");
                width = 0;
            }
        }
        return quoted.toString();
    }
}
