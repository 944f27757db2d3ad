package io.mubiao.read.ofd;

import static io.mubiao.read.ofd.OfdFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Problem;
import io.mubiao.read.Seen;
import io.mubiao.read.fault.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OfdReaderTest {
    private static final double POINTS = 72 / 25.4;
    private static final Offset<Float> CLOSE = within(0.1f);

    @Test
    void theCharactersOfALineStandAtTheirStepsFromItsPlace() throws Exception {
        Layout layout = OfdFile.of(text(20, 30, "绿色发展")).read();
        Line line = Seen.lines(layout).get(0);
        assertThat(layout.mediaType()).isEqualTo("application/ofd");
        assertThat(layout.flowing()).isFalse();
        assertThat(layout.pages().get(0).width()).isCloseTo(100 * POINTS, within(0.1));
        assertThat(line.text()).isEqualTo("绿色发展");
        assertThat(line.glyphs().left()).containsExactly(points(20, 25, 30, 35), CLOSE);
        assertThat(line.glyphs().right()).containsExactly(points(25, 30, 35, 40), CLOSE);
        assertThat(line.glyphs().top()).isCloseTo(points(30)[0], CLOSE);
        assertThat(line.look().font()).isEqualTo("仿宋");
        assertThat(line.look().size()).isCloseTo(5 * POINTS, within(0.1));
    }

    @Test
    void stepsAreWrittenOneByOneOrAsRepeats() throws Exception {
        String written = textObject("", "X='1' Y='4' DeltaX='5 g 3 2.5 5'", "到2025年底");
        Line line = Seen.lines(OfdFile.of(written).read()).get(0);
        assertThat(line.text()).isEqualTo("到2025年底");
        assertThat(line.glyphs().left()).containsExactly(points(11, 16, 18.5f, 21, 23.5f, 28.5f, 33.5f), CLOSE);
    }

    @Test
    void lettersReachToTheNextOne() throws Exception {
        Line line = Seen.lines(OfdFile.of(textObject("", "X='0' Y='4' DeltaX='3.5 4.5 2.5 1.3 2.5'", "PM2.5年"))
                        .read())
                .get(0);
        assertThat(line.text()).isEqualTo("PM2.5年");
    }

    @Test
    void severalCodesMakeALineAndWhatIsLeftOutGoesOn() throws Exception {
        String codes = "<ofd:TextObject ID='7' Boundary='10 10 80 6' Font='4' Size='5'>"
                + "<ofd:TextCode X='0' Y='4' DeltaX='5'>一、</ofd:TextCode>"
                + "<ofd:TextCode X='10' DeltaX='5 5 5'>总体要求</ofd:TextCode></ofd:TextObject>";
        Line line = Seen.lines(OfdFile.of(codes).read()).get(0);
        assertThat(line.text()).isEqualTo("一、总体要求");
        assertThat(line.look().bold()).isTrue();
    }

    @Test
    void anObjectIsScaledAndMovedByItsMatrix() throws Exception {
        Line line = Seen.lines(OfdFile.of(textObject("CTM='0.5 0 0 0.5 20 0'", "X='0' Y='8' DeltaX='5'", "减排"))
                        .read())
                .get(0);
        assertThat(line.glyphs().left()).containsExactly(points(30, 32.5f), CLOSE);
        assertThat(line.look().size()).isCloseTo(2.5 * POINTS, within(0.1));
    }

    @Test
    void textThatRunsUpThePageIsReadInItsDirection() throws Exception {
        String turned = textObject("CTM='0 -1 1 0 0 60'", "X='0' Y='4' DeltaX='5 5 5'", "目标任务");
        assertThat(Seen.blocks(OfdFile.of(turned).read())).containsExactly("目标任务");
        String byCharacter = textObject("CharDirection='90'", "X='0' Y='4' DeltaX='0' DeltaY='5 5 5'", "目标任务");
        assertThat(Seen.blocks(OfdFile.of(byCharacter).read())).containsExactly("目标任务");
    }

    @Test
    void stackedCharactersAreALineDownwards() throws Exception {
        Layout layout = OfdFile.of(textObject("ReadDirection='90'", "X='0' Y='4.4' DeltaY='g 3 5'", "责任单位"))
                .read();
        Line line = Seen.lines(layout).get(0);
        assertThat(line.text()).isEqualTo("责任单位");
        assertThat(Seen.box(layout.pages().get(0), line).height()).isGreaterThan(points(19)[0]);
    }

    @Test
    void theTextIsWhatTheFileSaysWhateverGlyphsAreDrawn() throws Exception {
        String glyphs = "<ofd:TextObject ID='7' Boundary='10 10 80 6' Font='3' Size='5'>"
                + "<ofd:CGTransform CodePosition='0' CodeCount='2' GlyphCount='2'><ofd:Glyphs>814 77</ofd:Glyphs>"
                + "</ofd:CGTransform><ofd:TextCode X='0' Y='4' DeltaX='5'>节\uE5E6</ofd:TextCode></ofd:TextObject>";
        Layout layout = OfdFile.of(glyphs).read();
        assertThat(Seen.blocks(layout)).containsExactly("节\uFFFD");
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("unmapped-font");
        assertThat(layout.problems().get(0).page()).isEqualTo(1);
    }

    @Test
    void aPageShowsItsTemplatesAndNotWhatIsHidden() throws Exception {
        Layout layout = OfdFile.of()
                .with("Doc_0/Tpls/Tpl_0/Content.xml", OfdFile.page("", text(10, 10, "安江县人民政府文件")))
                .with(
                        "Doc_0/Pages/Page_0/Content.xml",
                        OfdFile.page(
                                "<ofd:Template TemplateID='9' ZOrder='Background'/>",
                                text(10, 40, "各乡镇人民政府"),
                                text(10, 60, "看不见").replace("ID='7'", "ID='7' Visible='false'")))
                .read();
        assertThat(Seen.blocks(layout)).containsExactly("安江县人民政府文件", "各乡镇人民政府");
    }

    @Test
    void pagesComeInTheOrderOfTheDocumentAndMayHaveTheirOwnSize() throws Exception {
        Layout layout = OfdFile.of(text(10, 10, "第二页"))
                .with(
                        "Doc_0/Document.xml",
                        OfdFile.document("<ofd:Page ID='2' BaseLoc='/Doc_0/Pages/Page_1/Content.xml'/>"
                                + "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>"))
                .with(
                        "Doc_0/Pages/Page_1/Content.xml",
                        OfdFile.page(
                                "<ofd:Area><ofd:PhysicalBox>0 0 297 210</ofd:PhysicalBox></ofd:Area>",
                                text(10, 10, "第一页")))
                .read();
        assertThat(layout.pages())
                .extracting(page -> ((Line) page.blocks().get(0)).text())
                .containsExactly("第一页", "第二页");
        assertThat(layout.pages().get(0).width()).isCloseTo(297 * POINTS, within(0.1));
    }

    @Test
    void ruledLinesMakeATableWithMergedCells() throws Exception {
        String lines = "<ofd:PathObject ID='5' Boundary='10 10 80 30' LineWidth='0.2'><ofd:AbbreviatedData>"
                + "M 0 0 L 80 0 L 80 30 L 0 30 C M 0 10 L 80 10 M 30 20 L 80 20 M 30 0 L 30 30</ofd:AbbreviatedData>"
                + "</ofd:PathObject>";
        String bar = "<ofd:PathObject ID='6' Boundary='60 10 0.3 30' Stroke='false' Fill='true'><ofd:AbbreviatedData>"
                + "M 0 0 L 0.3 0 L 0.3 30 L 0 30 C</ofd:AbbreviatedData></ofd:PathObject>";
        Layout layout = OfdFile.of(
                        lines,
                        bar,
                        text(11, 12, "指标"),
                        text(41, 12, "现值"),
                        text(71, 12, "目标"),
                        text(11, 22, "森林覆盖"),
                        text(41, 22, "城区"),
                        text(71, 22, "四成"),
                        text(41, 32, "全县"),
                        text(71, 32, "五成"))
                .read();
        assertThat(Seen.cells(layout))
                .containsExactly(
                        "0,0 1×1 指标",
                        "0,1 1×1 现值",
                        "0,2 1×1 目标",
                        "1,0 2×1 森林覆盖",
                        "1,1 1×1 城区",
                        "1,2 1×1 四成",
                        "2,1 1×1 全县",
                        "2,2 1×1 五成");
    }

    @Test
    void aDrawingUsedAsAWholeIsDrawnAtItsPlace() throws Exception {
        String unit = OfdFile.element(
                "Res",
                "<ofd:Fonts><ofd:Font ID='3' FontName='仿宋'/></ofd:Fonts><ofd:CompositeGraphicUnits>"
                        + "<ofd:CompositeGraphicUnit ID='20' Width='50' Height='10'><ofd:Content>" + text(0, 0, "专栏")
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
        Layout layout = OfdFile.of("<ofd:CompositeObject ID='21' ResourceID='20' Boundary='40 70 50 10'/>")
                .with("Doc_0/PublicRes.xml", unit)
                .read();
        assertThat(Seen.lines(layout).get(0).glyphs().left()).containsExactly(points(40, 45), CLOSE);
    }

    @Test
    void aPageWhosePictureIsMissingSaysSo() throws Exception {
        Layout layout = OfdFile.of("<ofd:ImageObject ID='4' Boundary='0 0 100 150' ResourceID='30'/>")
                .read();
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("damaged-page");
    }

    @Test
    void aMissingPageIsTheOnlyOneLost() throws Exception {
        Layout layout = OfdFile.of(text(10, 10, "第一页"))
                .with(
                        "Doc_0/Document.xml",
                        OfdFile.document("<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>"
                                + "<ofd:Page ID='2' BaseLoc='Pages/Page_1/Content.xml'/>"))
                .read();
        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("damaged-page");
    }

    @Test
    void aFileThatBreaksOffGivesWhatStandsBefore() throws Exception {
        byte[] whole = OfdFile.of(text(10, 10, "节能减排"))
                .with("Doc_0/Res/font.ttf", "0123456789".repeat(50))
                .bytes();
        int lastPart = new String(whole, StandardCharsets.ISO_8859_1).indexOf("font.ttf");
        Layout layout = OfdFile.read(Arrays.copyOf(whole, lastPart + 12));
        assertThat(Seen.blocks(layout)).containsExactly("节能减排");
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("broken-off");
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        assertUnreadable(OfdFile.of().with("Encryptions.xml", "<a/>"), "encrypted");
        assertUnreadable(OfdFile.of().without("Doc_0/Document.xml"), "damaged");
        assertUnreadable(OfdFile.of().with("Doc_0/Document.xml", OfdFile.document("")), "damaged");
        assertUnreadable(OfdFile.of().with("OFD.xml", "no xml"), "damaged");
        assertUnreadable(
                OfdFile.of()
                        .with(
                                "OFD.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
                                        + OfdFile.element("OFD", "&b;").substring(38)),
                "damaged");
    }

    @Test
    void namesThatLeadOutOfTheFileAreRefused() throws IOException {
        Path stray = Path.of(System.getProperty("java.io.tmpdir"), "mubiao-stray.xml");
        assertUnreadable(OfdFile.of().with("a/../../mubiao-stray.xml", "<a/>"), "damaged");
        assertThat(Files.exists(stray)).isFalse();
    }

    private static void assertUnreadable(OfdFile file, String code) {
        assertThatThrownBy(file::read).isInstanceOfSatisfying(UnreadableException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static String textObject(String attributes, String code, String text) {
        return "<ofd:TextObject ID='7' Boundary='10 10 80 6' Font='3' Size='5' %s><ofd:TextCode %s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(attributes, code, text);
    }

    private static float[] points(float... millimetres) {
        float[] points = new float[millimetres.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = (float) (millimetres[i] * POINTS);
        }
        return points;
    }
}
