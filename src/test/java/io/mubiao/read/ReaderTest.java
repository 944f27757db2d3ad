package io.mubiao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.model.Layout;
import io.mubiao.model.Problem;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any file: told by its content, read or turned down with a reason. */
final class ReaderTest {
    private static final Reader READER = new Reader();
    private static final Path CORPUS = Path.of("corpus");

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void assertTurnedDown(Path file, String code) {
        assertThatThrownBy(() -> READER.apply(file))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"汉中市“十四五”节能减排综合工作实施方案.html, hanzhong, 16977", "重庆市永川区“十四五”节能减排工作实施方案.docx, yongchuan, 8988"})
    void theSamplePlansAreReadToTheCharacter(String name, String gold, int length) throws Exception {
        String text = Seen.squeezed(READER.apply(CORPUS.resolve(name)));
        assertThat(text).hasSize(length);
        int at = 0;
        for (String heading : column("/gold/" + gold + "/sections.tsv", 2, 3)) {
            assertThat(text.indexOf(heading, at)).as(heading).isNotNegative();
            at = text.indexOf(heading, at);
        }
        assertThat(column("/gold/" + gold + "/targets.tsv", 17))
                .allSatisfy(quote -> assertThat(text).contains(quote));
    }

    /** The text of some columns of a file, the white space out. */
    private static List<String> column(String resource, int... columns) throws IOException {
        try (InputStream file = ReaderTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> {
                        String[] cells = line.split("\t", -1);
                        StringBuilder text = new StringBuilder();
                        for (int column : columns) {
                            text.append(cells[column]);
                        }
                        return text.toString().replaceAll("\\s", "");
                    })
                    .toList();
        }
    }

    @Test
    void theContentDecidesNotTheName() throws Exception {
        byte[] word = Files.readAllBytes(CORPUS.resolve("重庆市永川区“十四五”节能减排工作实施方案.docx"));
        Layout layout = READER.apply(file("方案.doc", word));
        assertThat(layout.mediaType()).endsWith("wordprocessingml.document");
        byte[] page = "<html><body><p>到2025年，能耗下降13%。</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(READER.apply(file("网页.doc", page)).mediaType()).isEqualTo("text/html");
        assertThat(READER.apply(file("无扩展名", "能耗下降13%。".getBytes(StandardCharsets.UTF_8)))
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"方案", "方案.pdf", "方案.docx", "方案.doc", "方案.odt", "方案.ofd", "方案.xls"})
    void aTextOrAPageByTheNameOfSomethingElseIsRead(String name) throws Exception {
        Path text = file(name, "一、目标\n森林覆盖率达到45%。".getBytes(Charset.forName("GB18030")));
        assertThat(Seen.squeezed(READER.apply(text))).isEqualTo("一、目标森林覆盖率达到45%。");
        Path page = file(name, "<html><body><p>森林覆盖率达到45%。</p></body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(Seen.squeezed(READER.apply(page))).isEqualTo("森林覆盖率达到45%。");
    }

    @Test
    void aRichTextFileIsReadWithItsNumbersAndWithoutItsPageHeads() throws Exception {
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0 SimSun;}}{\\header\\pard 8\\par}"
                + "\\pard\\plain {\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\ls1 \\u30446?\\u26631?\\par"
                + "\\pard\\plain 2025\\par}";
        assertThat(Seen.blocks(READER.apply(file("方案.rtf", rtf.getBytes(StandardCharsets.US_ASCII)))))
                .containsExactly("一、目标", "2025");
    }

    @Test
    void aFileWithNothingInItIsEmptyOrWithoutText() throws Exception {
        assertTurnedDown(file("空.docx", new byte[0]), "empty");
        assertTurnedDown(file("空白.txt", " \r\n\u3000".getBytes(StandardCharsets.UTF_8)), "no-text");
    }

    @Test
    void aWordFileThatBreaksOffGivesWhatStandsBefore() throws Exception {
        byte[] word = Files.readAllBytes(CORPUS.resolve("遵义市“十四五”节能减排综合工作方案.docx"));
        Layout layout = READER.apply(file("半.docx", java.util.Arrays.copyOf(word, word.length / 2)));
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("broken-off");
        String text = Seen.squeezed(layout);
        assertThat(text).hasSizeGreaterThan(2000);
        assertThat(Seen.squeezed(READER.apply(file("全.docx", word)))).startsWith(text);
    }

    @Test
    void aWordFileWithoutItsDocumentIsDamaged() throws Exception {
        byte[] word = Files.readAllBytes(CORPUS.resolve("遵义市“十四五”节能减排综合工作方案.docx"));
        assertTurnedDown(file("头.docx", java.util.Arrays.copyOf(word, 1000)), "damaged");
        assertTurnedDown(file("杂.docx", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1)), "damaged");
    }

    @Test
    void anEncryptedWordFileAsksForItsPassword() throws Exception {
        Path locked = folder.resolve("锁.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                java.io.OutputStream out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("x");
            try (java.io.OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(Files.readAllBytes(CORPUS.resolve("遵义市“十四五”节能减排综合工作方案.docx")));
            }
            container.writeFilesystem(out);
        }
        assertTurnedDown(locked, "encrypted");
    }

    @Test
    void whatHoldsNoPlanIsNotRead() throws Exception {
        Path zip = folder.resolve("包.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        assertTurnedDown(zip, "unsupported");
        Path sheet = folder.resolve("表.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                java.io.OutputStream out = Files.newOutputStream(sheet)) {
            workbook.createSheet("a");
            workbook.write(out);
        }
        assertThatThrownBy(() -> READER.apply(sheet)).hasMessageContaining("application/vnd.ms-excel");
    }

    @Test
    void aFileThatIsNotThereIsNoMatterOfItsFormat() {
        assertThatThrownBy(() -> READER.apply(folder.resolve("没有.docx"))).isInstanceOf(IOException.class);
    }

    @Test
    void anEntityBombIsDamagedAndDoesNotGoOff() throws Exception {
        Path bomb = folder.resolve("炸.docx");
        String xml = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r>"
                + "<w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            put(
                    out,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + "<Override PartName='/d.xml' ContentType='application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml'/></Types>");
            put(
                    out,
                    "_rels/.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument' Target='d.xml'/></Relationships>");
            put(out, "d.xml", xml);
        }
        assertThatThrownBy(() -> READER.apply(bomb)).isInstanceOf(UnreadableException.class);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
