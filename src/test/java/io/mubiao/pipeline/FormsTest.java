package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Folding;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Facts.Making;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.font.FontName;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.FontSetting;

/** One short plan in many forms: what is found in it is the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {
    private static final List<String> PLAN = List.of(
            "安江县“十四五”节能减排工作方案",
            "为做好全县节能减排工作，根据《国务院关于印发“十四五”节能减排综合工作方案的通知》（国发〔2021〕33号），结合我县实际，制定本方案。",
            "一、总体要求",
            "坚持绿色发展，推动经济社会发展全面绿色转型，确保完成各项目标任务。",
            "二、主要目标",
            "到2025年，全县单位地区生产总值能源消耗比2020年下降13.5%，力争达到14.5%，能源消费总量得到合理控制，化学需氧量、氨氮"
                    + "重点工程减排量分别不低于1200吨、85吨，森林覆盖率达到46%以上。",
            "三、重点任务",
            "（一）推进城镇绿色节能改造。到2025年，城镇清洁取暖比例和绿色高效制冷产品市场占有率大幅提升，农村生活污水治理率达到40%。" + "（县住房城乡建设局牵头，县发展改革局、县农业农村局按职责分工负责）",
            "（二）加强大气污染防治。2023年底前淘汰燃煤锅炉12台，后续每年开展执法检查，征收环境保护税，余热利用率达到80%左右。" + "（县生态环境局、县市场监管局负责）",
            "四、保障措施",
            "各乡镇人民政府、县级有关部门要加强组织领导，层层压实责任，切实抓好工作落实，县发展改革局会同有关部门进行督促检查。");

    private static final List<String> TRADITIONAL = List.of(
            "安江縣「十四五」節能減排工作方案",
            "為做好全縣節能減排工作，根據《國務院關於印發「十四五」節能減排綜合工作方案的通知》（國發〔2021〕33號），結合我縣實際，制定本方案。",
            "一、總體要求",
            "堅持綠色發展，推動經濟社會發展全面綠色轉型，確保完成各項目標任務。",
            "二、主要目標",
            "到2025年，全縣單位地區生產總值能源消耗比2020年下降13.5%，力爭達到14.5%，能源消費總量得到合理控制，化學需氧量、氨氮"
                    + "重點工程減排量分別不低於1200噸、85噸，森林覆蓋率達到46%以上。",
            "三、重點任務",
            "（一）推進城鎮綠色節能改造。到2025年，城鎮清潔取暖比例和綠色高效製冷產品市場佔有率大幅提升，農村生活污水治理率達到40%。" + "（縣住房城鄉建設局牽頭，縣發展改革局、縣農業農村局按職責分工負責）",
            "（二）加強大氣污染防治。2023年底前淘汰燃煤鍋爐12臺，後續每年開展執法檢查，徵收環境保護稅，餘熱利用率達到80%左右。" + "（縣生態環境局、縣市場監管局負責）",
            "四、保障措施",
            "各鄉鎮人民政府、縣級有關部門要加強組織領導，層層壓實責任，切實抓好工作落實，縣發展改革局會同有關部門進行督促檢查。");

    @TempDir
    private static Path folder;

    private Making making;
    private Facts plain;

    @BeforeAll
    void readAsText() throws Exception {
        making = new Making();
        plain = making.of(text(PLAN, StandardCharsets.UTF_8));
    }

    @Test
    void thePlanGivesWhatItSays() {
        assertThat(plain.sections())
                .extracting(section -> section.replaceAll(".*?address=([^,]*),.*", "$1"))
                .containsExactly("0", "一", "二", "三", "三/（一）", "三/（二）", "四");
        assertThat(plain.targets()).hasSize(8);
        assertThat(plain.targets().get(0)).contains("name=单位地区生产总值能源消耗").contains("canonical=energy-intensity-gdp");
        assertThat(plain.sections().get(4)).contains("县住房城乡建设局").contains("LEAD");
    }

    @Test
    void textInAnyEncodingIsTheSamePlan() throws Exception {
        assertThat(making.of(text(PLAN, Charset.forName("GB18030")))).isEqualTo(plain);
        assertThat(making.of(text(PLAN, StandardCharsets.UTF_16))).isEqualTo(plain);
        assertThat(making.of(text(PLAN, StandardCharsets.UTF_16LE))).isEqualTo(plain);
        assertThat(making.of(text(PLAN, StandardCharsets.UTF_16BE))).isEqualTo(plain);
    }

    @Test
    void traditionalCharactersAreKeptAndUnderstood() throws Exception {
        for (String charset : List.of("UTF-8", "GB18030", "Big5")) {
            PlanDocument document = making.document(text(TRADITIONAL, Charset.forName(charset)));
            assertThat(document.text()).contains("單位地區生產總值能源消耗").contains("縣農業農村局");
            Facts facts = Facts.of(document);
            assertThat(folded(facts.sections())).as(charset).isEqualTo(folded(plain.sections()));
            assertThat(folded(facts.targets())).as(charset).isEqualTo(folded(plain.targets()));
            assertThat(folded(facts.commitments())).as(charset).isEqualTo(folded(plain.commitments()));
            assertThat(folded(facts.mentions())).as(charset).isEqualTo(folded(plain.mentions()));
            assertThat(Folding.fold(facts.metadata())).as(charset).isEqualTo(Folding.fold(plain.metadata()));
        }
    }

    @Test
    void aPageOfASiteIsTheSamePlan() throws Exception {
        StringBuilder page =
                new StringBuilder("<html><head><meta charset='utf-8'><title>安江县“十四五”节能减排工作方案</title></head><body>"
                        + "<div class='nav'><a href='/'>首页</a> <a href='/zw'>政务公开</a></div><div class='article'>");
        PLAN.forEach(paragraph -> page.append("<p>　　").append(paragraph).append("</p>\r\n"));
        Path file = folder.resolve("plan.html");
        Files.writeString(file, page + "</div><div>主办：安江县人民政府办公室</div></body></html>", StandardCharsets.UTF_8);
        assertThat(making.of(file)).isEqualTo(plain);
    }

    @Test
    void anOfdIsTheSamePlan() throws Exception {
        Path file = folder.resolve("plan.ofd");
        write(file);
        PlanDocument document = making.document(file);
        assertThat(Facts.bare(document.text())).isEqualTo(Facts.bare(String.join("", PLAN)));
        assertThat(Facts.of(document)).isEqualTo(plain);
        assertThat(document.source().form().pages()).isEqualTo(2);
        assertThat(document.findings().targets())
                .allSatisfy(
                        target -> assertThat(target.evidence().source().boxes()).isNotEmpty());
    }

    /** Lines of 28 characters, 11 a page, with page numbers, as GB/T 9704 has it. */
    private static void write(Path file) throws IOException {
        List<String> lines = PLAN.stream()
                .flatMap(paragraph -> wrapped(paragraph, paragraph.equals(PLAN.get(0))).stream())
                .toList();
        try (OFDDoc doc = new OFDDoc(file)) {
            int perPage = (lines.size() + 1) / 2;
            for (int page = 0; page * perPage < lines.size(); page++) {
                List<String> shown = lines.subList(page * perPage, Math.min(lines.size(), (page + 1) * perPage));
                String number = "— " + (page + 1) + " —";
                Canvas canvas = new Canvas(0d, 0d, 210d, 297d);
                canvas.setDrawer(context -> {
                    context.setFont(new FontSetting(5.6, FontName.SimSun.font()));
                    for (int i = 0; i < shown.size(); i++) {
                        context.fillText(shown.get(i).strip(), 28 + 5.6 * indent(shown.get(i)), 45 + 10.2 * i);
                    }
                    context.fillText(number, 95, 275);
                });
                VirtualPage sheet = new VirtualPage(210d, 297d);
                sheet.add(canvas);
                doc.addVPage(sheet);
            }
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> wrapped(String paragraph, boolean title) {
        String indented = (title ? "　".repeat(5) : "　　") + paragraph;
        return indented.codePoints()
                .boxed()
                .collect(Line::new, Line::add, (a, b) -> {})
                .lines();
    }

    /** Breaks a paragraph where its line is full, digits counting half. */
    private static final class Line {
        private static final double WIDE = 5.6 * 28;
        private final List<String> lines = new java.util.ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private double width;

        void add(int point) {
            double wide = point < 0x80 ? 3.9 : 5.6;
            if (width + wide > WIDE) {
                lines.add(open.toString());
                open.setLength(0);
                width = 0;
            }
            open.appendCodePoint(point);
            width += wide;
        }

        List<String> lines() {
            lines.add(open.toString());
            return List.copyOf(lines);
        }
    }

    private static Path text(List<String> paragraphs, Charset charset) throws IOException {
        Path file = Files.createTempFile(folder, "plan", ".txt");
        Files.write(file, (String.join("\r\n", paragraphs) + "\r\n").getBytes(charset));
        return file;
    }

    private static List<String> folded(List<String> facts) {
        return facts.stream().map(Folding::fold).toList();
    }
}
