package io.mubiao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.read.Seen;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Web pages: what is the article, and how it is set. */
final class HtmlReaderTest {
    private static final String PROSE = "到2025年，全县能耗强度下降13%，能源消费总量得到合理控制，绿色转型取得成效。";
    private static final String MORE = "加快推进水泥、钢铁、焦化等行业改造，依法依规淘汰落后产能，推广先进工艺。";

    private static Layout read(String page) {
        return new HtmlReader().apply(page.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    private static List<String> blocks(String page) {
        return Seen.blocks(read(page));
    }

    @Test
    void theSiteAroundAnArticleIsLeftOut() {
        assertThat(blocks("<body><div class=top>今天是2023年8月4日 <a href=#>登录</a></div><ul><li><a href=/>首页</a>"
                        + "<li><a href=/b>政务公开</a></ul><div class=pos>当前位置：<a href=/>首页</a> &gt; 正文</div>"
                        + "<div class=main><h1>青山县节能减排工作方案</h1><div class=info>发布时间：2023-08-04　来源：县政府办</div>"
                        + "<div class=x><p>　　" + PROSE + "<p>　　" + MORE + "</div>"
                        + "<p class=s>分享到：<a href=#>微信</a></p></div>"
                        + "<div class=foot><p>主办：青山县人民政府　联系电话：0916-5550100（9:00—12:00，14:00—18:00）</div>"))
                .containsExactly("青山县节能减排工作方案", PROSE, MORE);
    }

    @Test
    void anArticleInTablesThatOnlyLayOutThePageIsFound() {
        assertThat(blocks("<table><tr><td>索引号：</td><td>1/2023</td><td>文号：</td><td>青政发〔2023〕5号</td>"
                        + "<td>成文日期：</td><td>2023年6月5日</td></tr></table><table><tr><td><table><tr><td id=c><p>" + PROSE
                        + "</p><p>" + MORE + "</p></td></tr></table></td><td><a href=/a>相关政策</a></td></tr></table>"))
                .containsExactly(PROSE, MORE);
    }

    @Test
    void aNoticeBeforeALargeTableBelongsToTheArticle() {
        String row = "<tr><td>1<td>" + PROSE + "<td>县发改局、县工信局，各镇人民政府</tr>";
        assertThat(blocks(
                        "<div><ul><li><a href=/>首页</a><li><a href=/x>公开</a></ul><div id=z><p>现将任务分工表印发给你们，请认真贯彻执行。</p>"
                                + "<div><table>" + row.repeat(12) + "</table></div></div></div>"))
                .startsWith("现将任务分工表印发给你们，请认真贯彻执行。")
                .hasSize(2);
    }

    @Test
    void whatIsHiddenIsNoText() {
        assertThat(
                        blocks(
                                "<style>.none{display:none} @media print{p{display:none}}</style><p>" + PROSE
                                        + "</p><p style='DISPLAY: none'>隐藏</p><p hidden>隐藏</p><p class=none>隐藏</p><script>var a=1;</script>"))
                .containsExactly(PROSE);
    }

    @Test
    void anArticleThatComesTwiceIsReadOnce() {
        String article = "<p>" + PROSE + "</p><p>" + MORE + "</p>";
        assertThat(blocks("<div class=pc>" + article + "</div><div class=mobile>" + article + "</div>"))
                .containsExactly(PROSE, MORE);
    }

    @Test
    void breaksEndParagraphsAndJoinTitles() {
        assertThat(blocks("<p align=center>青山县人民政府<br>关于印发方案的通知<br>青政发〔2023〕5号</p><div>一、目标<br><br>　　" + PROSE
                        + "<br>&nbsp;&nbsp;&nbsp;&nbsp;" + MORE + "</div>"))
                .containsExactly("青山县人民政府关于印发方案的通知", "青政发〔2023〕5号", "一、目标", PROSE, MORE);
    }

    @Test
    void aTableInTheMiddleHasItsTextAtTheLeft() {
        assertThat(blocks(
                        "<table align=center><tr><td>　　（一）主要目标<br>　　" + PROSE + "<br>　　" + MORE + "</td></tr></table>"))
                .containsExactly("（一）主要目标", PROSE, MORE);
    }

    @Test
    void digitsInSpansOfTheirOwnAreJoinedAndSourceBreaksMeanNothing() {
        assertThat(blocks("<P>下降<SPAN lang=EN-US>13.5<o:p></o:p></SPAN>%，\n建成<span>2</span>—<span>3</span>个\n示范区。</P>"))
                .containsExactly("下降13.5%，建成2—3个示范区。");
    }

    @Test
    void aLineKnowsHowItIsSet() {
        assertThat(Seen.lines(read("<h2>总则</h2><p><b>一、目标</b></p><p style='text-align:center;font-size:16pt;"
                        + "font-family:\"方正小标宋\",宋体'>方案</p><p><strong>（一）</strong>正文</p>")))
                .extracting(Line::look)
                .extracting(look -> look.headingLevel() + " " + look.bold() + " " + look.centred() + " " + look.font()
                        + " " + look.size())
                .containsExactly(
                        "2 true false null 0.0",
                        "null true false null 0.0",
                        "null false true 方正小标宋 16.0",
                        "null false false null 0.0");
    }

    @Test
    void cellsKeepTheirSpans() {
        assertThat(Seen.cells(
                        read("<table><thead><tr><th>指标<th colspan=2>目标</tr></thead><tr><td rowspan=2>能耗<td>2020年<td>0.5"
                                + "<tr><td>2025年<td><p>0.4</p><p>（约束性）</p></table>")))
                .containsExactly(
                        "0,0 1×1 !指标",
                        "0,1 1×2 !目标",
                        "1,0 2×1 能耗",
                        "1,1 1×1 2020年",
                        "1,2 1×1 0.5",
                        "2,1 1×1 2025年",
                        "2,2 1×1 0.4/（约束性）");
    }

    @Test
    void numbersThatTheBrowserSetsStandBeforeTheirItems() {
        assertThat(blocks("<ol start=2><li>工业<li>交通</ol><ol><li>1.建筑<li>2.农业</ol>"))
                .containsExactly("2.工业", "3.交通", "1.建筑", "2.农业");
        assertThat(blocks("<ol> <li> <p>工业</p><p>交通</p><li><div><p>农业</p></div></ol>"))
                .containsExactly("1.工业", "交通", "2.农业");
    }

    @Test
    void marksThatLeadToNotesAndBackAreNoText() {
        assertThat(blocks(
                        "<p>" + PROSE + "达到55%<a name=r1 href=#n1><sup>1</sup></a>以上，见<a href=#t3>3</a>。</p><p>" + MORE
                                + "<sup id=r2><a href=#n2>[2]</a></sup></p><p><a name=n1 href=#r1>1</a>按年末人数计算。</p>"
                                + "<p id=n2><a href=#r2>[2]</a>见公报。</p><p><a name=t3 href=#>见上</a></p>"))
                .containsExactly(PROSE + "达到55%以上，见3。", MORE, "按年末人数计算。", "见公报。", "见上");
    }

    @Test
    void headersOfPagesThatAnOfficeProgramSavedAreNoText() {
        assertThat(blocks("<div title=header><p>某县规划</p></div><p>" + PROSE
                        + "</p><div title=footer><p>第3页 共3页</p></div>"))
                .containsExactly(PROSE);
    }

    @Test
    void gb2312MeansItsSuperset() {
        String page = "<html><head><meta charset=gb2312></head><body><p>㙍镇：" + PROSE + "\u2002•</p></body></html>";
        assertThat(Seen.blocks(new HtmlReader().apply(page.getBytes(Charset.forName("GB18030")), "text/html")))
                .containsExactly("㙍镇：" + PROSE + " •");
    }

    @Test
    void whatAPageSaysOfItsDocumentIsAHint() {
        String page = "<meta name=ArticleTitle content='青山县节能减排工作方案'><meta name=PubDate content='2023-08-04'>"
                + "<ul><li><b>发文机关：</b>青山县人民政府</li><li><span>文　　号：</span><span>青政发〔2023〕5号</span></li></ul>"
                + "<table><tr><td>成文日期</td><td>2023年6月5日</td></tr></table><div id=z><p>" + PROSE + "<p>" + MORE
                + "</div>";
        assertThat(read(page).hints())
                .hasToString(
                        "Hints[title=青山县节能减排工作方案, docNumber=青政发〔2023〕5号, issuer=青山县人民政府," + " issuedOn=2023-06-05]");
    }

    @Test
    void aListOfFactsInTheArticleItselfIsNoTextAndTheShortNoticeBesideItIs() {
        Layout page = read("<div><div><span>索引号：1/2023</span><span>主题分类：工业</span></div>"
                + "<div><span>发文字号：</span><span>青政发〔2023〕5号</span></div><div>名称：节水方案 成文日期：2023-06-05</div>"
                + "<p>青山县节水方案</p><p>" + PROSE + "</p></div>");
        assertThat(Seen.blocks(page)).containsExactly("青山县节水方案", PROSE);
        assertThat(page.hints())
                .hasToString("Hints[title=节水方案, docNumber=青政发〔2023〕5号, issuer=null, issuedOn=2023-06-05]");
    }

    @Test
    void aTableOfDocumentsIsNoListOfFactsAboutThePage() {
        assertThat(blocks("<p>" + PROSE + "</p><table><tr><td>文件名称<td>发文字号<td>发文机关</tr><tr><td>节水方案<td>青政发〔2023〕5号"
                        + "<td>县政府</tr><tr><td>节能方案<td>青政发〔2023〕6号<td>县政府</tr></table>"))
                .hasSize(2);
    }

    @Test
    void proseAmongLinksIsNoArticle() {
        String teaser = "<div><a href=/n>关于加强项目管理工作的通知</a><p>为加强管理，规范流程，提高效率，现通知如下。</p></div>";
        assertThat(blocks("<article><header><h1>青山县节水方案</h1><p>2023-08-04 09:26　来源：县政府办</p></header><div><p>" + PROSE
                        + "<p>" + MORE + "</div></article><div>" + teaser + teaser.replace("项目", "资金") + "</div>"))
                .containsExactly("青山县节水方案", PROSE, MORE);
    }

    @Test
    void whatReadersSayBelowAnArticleIsNoPartOfIt() {
        String comments = "<div class=c><h3>网友评论（2）</h3><div><p>张先生：方案很好，希望落实到位，多种树，少排污。</p>"
                + "<p>李女士：到2030年再下降20%，力度更大一些，可以吗？</p></div></div>";
        String article = "<p>" + PROSE + "</p><p>" + MORE + "</p>";
        assertThat(blocks("<div><div id=a>" + article + "</div>" + comments + "</div>"))
                .containsExactly(PROSE, MORE);
        assertThat(blocks("<div id=a>" + article + "<p>发表评论</p><p>很好，支持。</p><p>尽快实施，越快越好。</p></div>"))
                .containsExactly(PROSE, MORE);
    }

    @Test
    void entitiesAreTheCharactersTheyStandFor() {
        assertThat(blocks("<p>PM<sub>2.5</sub>&nbsp;&le;&#x33;5&mu;g&#47;m&sup3;&ldquo;十四五&rdquo;&emsp;能耗&mdash;&mdash;"
                        + PROSE))
                .containsExactly("PM2.5 ≤35μg/m³“十四五” 能耗——" + PROSE);
    }

    @Test
    void aTableInACellGivesItsLines() {
        assertThat(Seen.cells(
                        read("<p>" + PROSE + "</p><table border=1><tr><td>任务</td><td>单位</td></tr><tr><td>造林<table>"
                                + "<tr><td>甲乡</td><td>10亩</td></tr></table></td><td>县林业局</td></tr></table>")))
                .containsExactly("0,0 1×1 任务", "0,1 1×1 单位", "1,0 1×1 造林/甲乡/10亩", "1,1 1×1 县林业局");
    }

    @Test
    void aByteOrderMarkCountsMoreThanWhatAPageSaysAndThatMoreThanAGuess() {
        String page = "<html><head><meta charset=utf-8></head><body><p>" + PROSE + "</p></body></html>";
        byte[] marked = ("\uFEFF" + page).getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(Seen.blocks(new HtmlReader().apply(marked, "text/html"))).containsExactly(PROSE);
        byte[] big5 = "<meta http-equiv=Content-Type content='text/html; charset=big5'><p>節能減排，下降百分之十。"
                .getBytes(Charset.forName("Big5"));
        assertThat(Seen.blocks(new HtmlReader().apply(big5, "text/html"))).containsExactly("節能減排，下降百分之十。");
    }

    @Test
    void buttonsAndFurtherLinksAroundTheArticleAreLeftOut() {
        assertThat(blocks("<div><h1>青山县节水方案</h1><p>字号：<a>大</a> <a>中</a> <a>小</a></p><p>【打印】【关闭】</p><p>" + PROSE
                        + "</p><p>"
                        + MORE + "</p><p>附件：<a href=/f/1.docx>1.节水任务分工表.docx</a></p><p>扫一扫在手机打开当前页</p>"
                        + "<div>上一篇：<a href=/1>关于节能的通知</a></div><div>下一篇：<a href=/2>关于造林的通知</a></div></div>"))
                .containsExactly("青山县节水方案", PROSE, MORE, "附件：1.节水任务分工表.docx");
    }

    @Test
    void anArticleInTwoHalvesIsWhole() {
        assertThat(blocks("<div class=nav><a href=/>首页</a></div><div><div><p>" + PROSE + "</div><div><p>" + MORE
                        + "</div></div>"))
                .containsExactly(PROSE, MORE);
    }

    @Test
    void aPageWithoutAnArticleGivesWhatItHas() {
        assertThat(blocks("<p>通知</p>")).containsExactly("通知");
        assertThat(blocks("")).isEmpty();
    }

    @Test
    void aTitleAboveWhatIsToldOfThePageIsFound() {
        assertThat(blocks("<div><div class=t>青山县节水规划（2021—2025年）</div><div class=i>【 信息时间：2021/12/30　阅读次数：<i>21</i> 】"
                        + "【我要打印】</div><div class=nr><p>" + PROSE + "</p><p>" + MORE + "</p><p>编辑：小石</p></div></div>"
                        + "<ul><li><a href=/>首页</a><li><a href=/b>公开</a></ul>"))
                .containsExactly("青山县节水规划（2021—2025年）", PROSE, MORE);
    }

    @Test
    void whatHoldsTheArticleIsShownByAScript() {
        assertThat(blocks("<h1>青山县节水行动方案</h1><div style='visibility: hidden; opacity: 0'><p>" + PROSE + "</p><p>" + MORE
                        + MORE + "</p></div><p style='display:none'>隐藏</p>"))
                .containsExactly("青山县节水行动方案", PROSE, MORE + MORE);
    }

    @Test
    void whatWasDeletedAndRemarksOfRevisersAreNoText() {
        assertThat(blocks("<p>" + PROSE + "</p><p>新建水厂<del>3</del><ins>5</ins>座，保障供水安全。</p>"
                        + "<div style='mso-element:comment-list'><p>请核对500</p></div>"))
                .containsExactly(PROSE, "新建水厂5座，保障供水安全。");
    }

    @Test
    void marksOfNotesTakeTheirBracketsAlong() {
        assertThat(blocks("<p>" + PROSE + "</p><p>建成海洋牧场6个<sup>[<a href=#n1 id=r1>1</a>]</sup>，全部开放。</p>"
                        + "<p id=n1><a href=#r1>[1]</a> 含在建的2个。</p>"))
                .containsExactly(PROSE, "建成海洋牧场6个，全部开放。", "含在建的2个。");
    }

    @Test
    void rowsByRoleOrByStyleAreTables() {
        String said = "<div role=table><div role=rowgroup><div role=row><span role=columnheader>指标</span>"
                + "<span role=columnheader>2025年</span></div></div><div role=row><span role=cell>森林覆盖率</span>"
                + "<span role=cell>45%</span></div></div>";
        String shown = "<style>.t{display:table}.r{display:table-row}.t .c{display: table-cell; padding:0}</style>"
                + "<div class=t><div class=r><p class=c>指标</p><p class=c>2025年</p></div>"
                + "<div class=r><p class=c>湿地保护率</p><p class=c>60%</p></div></div>";
        Layout layout =
                read("<p>" + PROSE + "</p>" + said.replace("role=row>", "role=\"row\">") + shown + "<p>" + MORE);
        List<Grid> grids = layout.pages().get(0).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        assertThat(grids).hasSize(2).allMatch(grid -> grid.rows() == 2 && grid.columns() == 2);
        assertThat(grids.get(0).cells().get(0).header()).isTrue();
        assertThat(grids.get(1).cells().get(3).lines().get(0).text()).isEqualTo("60%");
    }

    @Test
    void aPageLaidOutByTheStyleOfTablesIsNone() {
        assertThat(blocks("<style>.r{display:table-row}</style><div style='display:table'><div class=r>"
                        + "<div style='display:table-cell'><p>" + PROSE + "</p><p>" + MORE + "</p></div></div></div>"))
                .containsExactly(PROSE, MORE);
    }
}
