package io.mubiao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.read.Reader;
import io.mubiao.read.Seen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ODT from the markup of its content. */
final class OdtReaderTest {
    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";
    private static final String STYLES = "<office:automatic-styles>"
            + "<text:list-style style:name='L'>"
            + "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'/></text:list-style>"
            + "<style:style style:name='C' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>"
            + "<style:text-properties fo:font-weight='bold' fo:font-size='22pt'/></style:style>"
            + "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/></style:style>"
            + "</office:automatic-styles>";

    @TempDir
    private Path folder;

    private Layout layout(String text) throws Exception {
        Path file = folder.resolve("a.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMESPACES + ">" + STYLES + "<office:body><office:text>" + text
                            + "</office:text></office:body></office:document-content>");
        }
        return new Reader().apply(file);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<String> read(String text) throws Exception {
        return Seen.blocks(layout(text));
    }

    private static String list(String attributes, String... items) {
        StringBuilder list = new StringBuilder("<text:list text:style-name='L' " + attributes + ">");
        for (String item : items) {
            list.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return list.append("</text:list>").toString();
    }

    @Test
    void thousandsOfLikeParagraphsAreAllRead() throws Exception {
        List<String> read = read("<text:p>全市森林覆盖率达到45%。</text:p>".repeat(20_000) + "<text:p>终了</text:p>");
        assertThat(read).hasSize(20_001).endsWith("终了");
    }

    @Test
    void listsAreNumberedAndGoOnWhereTheySay() throws Exception {
        String inner = "<text:list><text:list-item><text:p>工业</text:p></text:list-item></text:list>";
        assertThat(read(list("xml:id='a'", "<text:p>要求</text:p>", "<text:p>任务</text:p>" + inner) + "<text:p>间</text:p>"
                        + list("text:continue-list='a'", "<text:p>保障</text:p>") + list("", "<text:p>新</text:p>")))
                .containsExactly("一、要求", "二、任务", "1. 工业", "间", "三、保障", "一、新");
    }

    @Test
    void deletedAndHiddenTextContentsAndNoteMarksAreLeftOut() throws Exception {
        assertThat(read("<text:tracked-changes><text:changed-region text:id='c'><text:deletion><text:p>旧</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes><text:p>目录</text:p>"
                        + "<text:table-of-content><text:p>一 1</text:p></text:table-of-content>"
                        + "<text:p>下降<text:change-start text:change-id='c'/>13%<text:change-end text:change-id='c'/>14%"
                        + "<text:span text:style-name='H'>藏</text:span><text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>以2020年为基年。</text:p></text:note-body></text:note>。</text:p>"))
                .containsExactly("下降14%。", "以2020年为基年。");
    }

    @Test
    void aTableKeepsItsMergedCells() throws Exception {
        assertThat(read(
                        "<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='2'>"
                                + "<text:p>目标</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
                                + "<table:table-row><table:table-cell><text:p>2025年</text:p></table:table-cell><table:table-cell>"
                                + "<text:p>0.4</text:p></table:table-cell></table:table-row></table:table>"))
                .containsExactly("0,0 1×2 !目标; 1,0 1×1 2025年; 1,1 1×1 0.4");
    }

    @Test
    void aParagraphKnowsHowItIsSet() throws Exception {
        assertThat(Seen.lines(layout("<text:p text:style-name='C'>青山县<text:line-break/>方案</text:p>"
                        + "<text:h text:outline-level='2'>目标</text:h>")))
                .extracting(line -> line.text() + " " + line.look())
                .containsExactly(
                        "青山县方案 Look[font=null, size=22.0, bold=true, centred=true, headingLevel=null]",
                        "目标 Look[font=null, size=0.0, bold=false, centred=false, headingLevel=2]");
    }
}
