package io.mubiao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstBytesTest {
    private static final String STRICT =
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">";

    @TempDir
    Path folder;

    private String page(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return String.valueOf(new FirstBytes(file).page(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html lang=\"zh-CN\"><body>方案</body></html>",
                "\uFEFF<!doctype html><HTML><body>方案</body></HTML>",
                "<html><body>方案</body></html>"
            })
    void aPageIsKnownByItsHead(String text) throws IOException {
        assertThat(page("plan.html", text))
                .isEqualTo("text/html")
                .isEqualTo(new MediaTypes().of(folder.resolve("plan.html")));
    }

    @Test
    void itsNameSpaceMakesItXhtml() throws IOException {
        assertThat(page("plan.htm", STRICT + "\r\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"))
                .isEqualTo("application/xhtml+xml");
    }

    @Test
    void whatIsNotNamedAsAPageOrDoesNotBeginAsOneIsLookedAtMoreClosely() throws IOException {
        assertThat(page("plan.txt", "<html><body>方案</body></html>")).isEqualTo("null");
        assertThat(page("plan.html", "<p>方案</p>")).isEqualTo("null");
    }

    @Test
    void whatIsInAZipFileTellsItsKindWhateverItIsCalled() throws IOException {
        Path file = folder.resolve("plan.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
        }
        assertThat(new MediaTypes().of(file)).isEqualTo("application/ofd");
    }

    @Test
    void richTextIsKnownByItsFirstWord() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.doc"), "{\\rtf1\\ansi 方案}");
        assertThat(new MediaTypes().of(file)).isEqualTo("application/rtf");
    }
}
