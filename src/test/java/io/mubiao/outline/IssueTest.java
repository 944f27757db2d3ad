package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who put a document out, when, under which number, and what it is made under. */
class IssueTest {
    private static Metadata of(String... paragraphs) {
        return Sheets.outline(paragraphs).metadata();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "二O二一年十二月三十日,2021-12-30",
        "二Ｏ二一年一月三日,2021-01-03",
        "二0二三年三月二十日,2023-03-20",
        "二零二三年十月十一日,2023-10-11",
        "二◯一九年六月十日,2019-06-10",
        "2024/4/9,2024-04-09",
        "2024.04.09,2024-04-09"
    })
    void theZeroOfAYearHasManyForms(String printed, String iso) {
        assertThat(Dates.first(printed)).isEqualTo(iso);
        assertThat(Dates.isAlone(printed)).isTrue();
    }

    @Test
    void aSealMayStandForAnother() {
        Metadata metadata = of(
                "关于印发《永靖县水务发展规划》的通知",
                "各乡镇：",
                "我局会同县财政局制定了《永靖县水务发展规划》，现印发给你们。",
                "永靖县水务局（代章）",
                "2024年8月2日",
                "永靖县水务局办公室 2024年8月3日印发",
                "永靖县水务发展规划",
                "一、要求",
                "节水。",
                "二、任务",
                "供水。");
        assertThat(metadata.issue().issuer()).isEqualTo("永靖县水务局");
        assertThat(metadata.title()).isEqualTo("永靖县水务发展规划");
    }

    @Test
    void aDecreeHasANumberOfItsOwn() {
        Metadata metadata = of(
                "陕西省人民政府令",
                "第231号",
                "《陕西省节水办法》已经2023年8月1日省政府第15次常务会议通过，现予公布，自2023年10月1日起施行。",
                "省长　李某",
                "2023年8月15日",
                "陕西省节水办法",
                "第一条　为了节水，根据《中华人民共和国水法》《节水办法》，制定本办法。",
                "第二条　本办法自2023年10月1日起施行。");
        assertThat(metadata.issue()).isEqualTo(new Metadata.Issue("陕西省人民政府令第231号", "陕西省人民政府", "2023-08-15"));
        assertThat(metadata.basedOn())
                .containsExactly(new Metadata.Basis("中华人民共和国水法", null), new Metadata.Basis("节水办法", null));
    }

    @Test
    void whatAnAssemblyPassedBearsThatDay() {
        assertThat(of("商洛市节水条例", "（2021年2月5日商洛市第五届人民代表大会第六次会议通过）", "第一条　节水。", "第二条　本条例自2021年6月1日起施行。")
                        .issue()
                        .issuedOn())
                .isEqualTo("2021-02-05");
    }

    @Test
    void theDayOfPrintingIsNotThatOfIssue() {
        Metadata.Issue issue = of(
                        "商洛市节水规划", "一、要求", "节水。", "二、任务", "本规划自2022年5月1日起施行。", "抄送：市委办公室。", "商洛市人民政府办公室 2022年4月2日印发")
                .issue();
        assertThat(issue.issuedOn()).isNull();
    }

    @Test
    void severalWhoSignSideBySideAreToldThoughTheirPlaceIsUnknown() {
        assertThat(of("甲乙市卫生健康委员会等三部门关于开展检查的通知", "各县：", "请检查。", "甲乙市卫生健康委员会甲乙市发展和改革委员会", "甲乙市财政局", "2024年5月6日")
                        .issue()
                        .issuer())
                .isEqualTo("甲乙市卫生健康委员会、甲乙市发展和改革委员会、甲乙市财政局");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "商政发〔2023〕8号,商洛市节水规划,商洛市人民政府",
        "陕政字〔2023〕8号,陕西省节水规划,陕西省人民政府",
        "商政办发〔2023〕8号,商洛市节水规划,",
        "商水发〔2023〕8号,商洛市节水规划,",
        "陕政发〔2023〕8号,商洛市节水规划,"
    })
    void aGovernmentIsKnownByItsNumbersWhereNothingElseNamesIt(String number, String title, String issuer) {
        assertThat(of(title, number, "一、要求", "节水。", "二、任务", "落实。").issue().issuer())
                .isEqualTo(issuer);
    }

    @Test
    void aPartOnItsGroundsListsWhatAPlanIsMadeUnder() {
        Metadata metadata = of(
                "商洛市节水应急预案",
                "1 总则",
                "1.1 编制目的",
                "节水。",
                "1.2 编制依据",
                "《中华人民共和国水法》《陕西省节水应急预案》（陕政办函〔2019〕11号）等。",
                "2 机构",
                "2.1 指挥部",
                "《节水手册》由其编写。",
                "2.2 成员",
                "另定。");
        assertThat(metadata.basedOn())
                .containsExactly(
                        new Metadata.Basis("中华人民共和国水法", null), new Metadata.Basis("陕西省节水应急预案", "陕政办函〔2019〕11号"));
    }

    @Test
    void aPlanOfTheSameNameFromAboveIsABasisAndThePlanItselfIsNot() {
        Metadata metadata = of(
                "商洛市“十四五”节水规划（2021—2025年）",
                "根据国家《“十四五”节水规划》，制定《商洛市“十四五”节水规划》。按照《规划》要求，落实责任。",
                "一、要求",
                "节水。",
                "二、任务",
                "落实。");
        assertThat(metadata.basedOn()).containsExactly(new Metadata.Basis("“十四五”节水规划", null));
    }

    @Test
    void aBlockOfFactsAboveTheTextFillsWhatTheTextDoesNotSay() {
        Metadata.Issue stated = new Metadata.Issue("商政办发〔2023〕22号", "商洛市人民政府办公室", "2023-06-20");
        assertThat(of(
                                "索引号：1161/2023-001",
                                "发文机关：商洛市人民政府办公室成文日期：2023年06月20日",
                                "标题：商洛市节水方案",
                                "发文字号：商政办发〔2023〕22号 发布日期：2023年06月25日",
                                "商洛市节水方案",
                                "为了节水。",
                                "一、要求",
                                "节水。")
                        .issue())
                .isEqualTo(stated);
        assertThat(of(
                                "|索引号¦1161/2023-001¦发文机关¦商洛市人民政府办公室|发文字号¦商政办发〔2023〕22号¦成文日期¦2023-06-20",
                                "商洛市节水方案",
                                "为了节水。",
                                "一、要求",
                                "节水。")
                        .issue())
                .isEqualTo(stated);
    }

    @Test
    void factsSideBySideNeedNoColons() {
        assertThat(of(
                                "索引号X1/2023-07 发文日期2023-06-20",
                                "发布机构 商洛市人民政府办公室 文号 商政办发〔2023〕22号",
                                "商洛市节水方案",
                                "为了节水。",
                                "一、要求",
                                "节水。")
                        .issue())
                .isEqualTo(new Metadata.Issue("商政办发〔2023〕22号", "商洛市人民政府办公室", "2023-06-20"));
    }

    @Test
    void aNumberMayStandAloneAboveTheText() {
        Metadata metadata = of("发布文号:商政发[2007]7号", "各县区人民政府：", "任务分解如下：", "一、要求", "节水。", "二、任务", "落实。");
        assertThat(metadata.issue().docNumber()).isEqualTo("商政发〔2007〕7号");
    }

    @Test
    void whereThePageStandsAndItsGreetingAreNoTitle() {
        Metadata metadata = of(">> 专题 >> 归档 >> 重点工作", "您好！欢迎访问商洛水利网", "商洛市节水方案", "为了节水。", "一、要求", "节水。");
        assertThat(metadata.title()).isEqualTo("商洛市节水方案");
    }

    @Test
    void aDayUnderTheTitleIsThatOfIssue() {
        Metadata.Issue issue = of("商洛市2024年水情公报", "商洛市水利局 水利部商洛调查队", "2025年3月20日", "一、雨情", "雨多。", "二、水情", "水足。")
                .issue();
        assertThat(issue).isEqualTo(new Metadata.Issue(null, "商洛市水利局、水利部商洛调查队", "2025-03-20"));
    }
}
