package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Hints;
import io.mubiao.model.Look;
import io.mubiao.model.Metadata;
import io.mubiao.model.Paragraph;
import io.mubiao.model.Period;
import io.mubiao.model.Places;
import io.mubiao.model.PlanText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {
    private static Metadata of(String... paragraphs) {
        return Sheets.outline(paragraphs).metadata();
    }

    private static final String[] LETTER = {
        "商洛市人民政府文件",
        "商政发〔2023〕8号",
        "商洛市人民政府关于印发商洛市“十四五”节水规划的通知",
        "各县、区人民政府：",
        "现将《商洛市“十四五”节水规划》印发给你们，请认真贯彻执行。",
        "商洛市人民政府",
        "二〇二三年六月十四日",
        "商洛市“十四五”",
        "节水规划",
        "根据《关于印发陕西省节水规划的通知》（陕政发〔2022〕25号）和《水法》，制定本规划。",
        "一、要求",
        "节水。",
        "二、任务",
        "参照《节水型社会标准》（水规〔2020〕1号）执行。",
        "附件：1.2025年用水目标表",
        "2.任务分工表"
    };

    @Test
    void readsNoticeAndPlan() {
        Metadata metadata = of(LETTER);
        assertThat(metadata.title()).isEqualTo("商洛市“十四五”节水规划");
        assertThat(metadata.issue()).isEqualTo(new Metadata.Issue("商政发〔2023〕8号", "商洛市人民政府", "2023-06-14"));
        assertThat(metadata.region().code()).isEqualTo("611000");
        assertThat(metadata.region().path()).containsExactly("陕西省", "商洛市");
        assertThat(metadata.period()).isEqualTo(new Period(2021, 2025));
        assertThat(metadata.basedOn())
                .containsExactly(new Metadata.Basis("关于印发陕西省节水规划的通知", "陕政发〔2022〕25号"), new Metadata.Basis("水法", null));
        assertThat(metadata.annexes()).containsExactly("2025年用水目标表", "任务分工表");
    }

    @Test
    void aNoticeWithNoPlanKeepsItsOwnTitle() {
        assertThat(of("商洛市水利局关于开展节水检查的通知", "各县水利局：", "请开展检查。", "商洛市水利局", "2023年5月6日")
                        .title())
                .isEqualTo("商洛市水利局关于开展节水检查的通知");
    }

    @Test
    void signedAtTheEndByTwo() {
        Metadata metadata = of("关于开展节水检查的通知", "各县：", "请开展检查。", "商洛市水利局 商洛市财政局", "2023年5月6日");
        assertThat(metadata.issue().issuer()).isEqualTo("商洛市水利局、商洛市财政局");
        assertThat(metadata.issue().issuedOn()).isEqualTo("2023-05-06");
    }

    @Test
    void namesSetSideBySideAreTold() {
        Metadata metadata = of("关于开展节水检查的通知", "各县：", "请开展检查。", "省水利厅省财政厅省工业和信息化厅", "2023年5月6日");
        assertThat(metadata.issue().issuer()).isEqualTo("省水利厅、省财政厅、省工业和信息化厅");
    }

    @Test
    void hintsFillWhatTheTextDoesNotSay() {
        Hints hints = new Hints("节水方案", "商政发〔2023〕8号", "商洛市人民政府", "2023-06-14");
        Metadata metadata = new Outliner(Sheets.BOOK)
                .apply(Sheets.text(hints, "一、要求", "节水。", "二、任务", "落实。"))
                .metadata();
        assertThat(metadata.title()).isEqualTo("节水方案");
        assertThat(metadata.issue()).isEqualTo(new Metadata.Issue("商政发〔2023〕8号", "商洛市人民政府", "2023-06-14"));
        assertThat(metadata.region().code()).isEqualTo("611000");
    }

    @Test
    void whatIsNotSaidIsNull() {
        Metadata metadata = of("节水工作方案", "为了节水，制定本方案。", "一、要求", "节水。", "二、任务", "落实。");
        assertThat(metadata.issue()).isEqualTo(new Metadata.Issue(null, null, null));
        assertThat(metadata.region()).isNull();
        assertThat(metadata.period()).isNull();
        assertThat(metadata.basedOn()).isEmpty();
        assertThat(metadata.annexes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "甲市“十四五”节水规划,2021,2025",
        "甲市水利发展十三五规划,2016,2020",
        "“十五五”规划纲要,2026,2030",
        "甲区节水实施方案（2023—2025年）,2023,2025",
        "甲市国民经济和社会发展第十二个五年规划纲要,2011,2015",
        "甲市2024年节水工作要点,2024,2024",
        "甲市2024年计划执行情况与2025年计划草案的报告,2025,2025"
    })
    void titleTellsThePeriod(String title, int start, int end) {
        assertThat(Periods.named(title)).isEqualTo(new Period(start, end));
    }

    @Test
    void aYearToReachSomethingByIsNoPeriod() {
        assertThat(Periods.named("2030年前碳达峰行动方案")).isNull();
    }

    @Test
    void theTextMayStateThePeriod() {
        assertThat(Periods.stated("本规划基准年为2020年,规划期为2021年至2025年。")).isEqualTo(new Period(2021, 2025));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "二〇二三年六月十四日,2023-06-14",
        "２０２３ 年 ６ 月 ２５ 日,2023-06-25",
        "2022-03-05,2022-03-05",
        "二○二一年十二月三十一日,2021-12-31"
    })
    void readsDays(String text, String iso) {
        assertThat(Dates.first(text)).isEqualTo(iso);
    }

    @Test
    void aTitleIsKnownByHowItIsSetWhateverItsLastWord() {
        Look large = new Look(null, 22, true, true, null);
        Look body = new Look(null, 16, false, false, null);
        List<String> lines = List.of("商洛市人民政府", "商洛市水资源", "节约集约利用", "节水是基础性工作，关系全局，必须抓好。", "一、要求", "节水。");
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = text.length();
            text.append(lines.get(i));
            paragraphs.add(new Paragraph(start, text.length(), 1, i == 1 || i == 2 ? large : body, -1));
            text.append('\n');
        }
        int[] pages = new int[text.length()];
        Places places = new Places(pages, new float[0], new float[0], new float[0], new float[0]);
        PlanText plan = new PlanText(text.toString(), paragraphs, List.of(), places, Hints.NONE, List.of());
        assertThat(new Outliner(Sheets.BOOK).apply(plan).metadata().title()).isEqualTo("商洛市水资源节约集约利用");
    }

    @Test
    void wordsOfOtherKindsOfDocumentsEndATitleToo() {
        assertThat(of("商洛市优化节水服务三十条", "为了节水。", "一、要求", "节水。").title()).isEqualTo("商洛市优化节水服务三十条");
        assertThat(of("商洛市节水工作大纲", "为了节水。", "一、要求", "节水。").title()).isEqualTo("商洛市节水工作大纲");
    }

    @Test
    void theFirstLineIsTheTitleWhereItNamesItsYearsAndWhatTheyAreToBring() {
        Metadata promises = of("甲县2024年惠企承诺事项", "一、确保新建厂房3栋。", "二、新增用工200人。");

        assertThat(promises.title()).isEqualTo("甲县2024年惠企承诺事项");
        assertThat(promises.period()).isEqualTo(new Period(2024, 2024));
        assertThat(of("“十三五”时期甲县就业目标", "新增就业3万人。").period()).isEqualTo(new Period(2016, 2020));
    }

    @Test
    void aFirstLineThatOnlySaysHowTheYearWentIsNoTitle() {
        assertThat(of("甲县2024年用水情况", "全县用水3亿立方米。", "一、农业", "用水2亿立方米。").title()).isNull();
        assertThat(of("甲县节水重点任务", "为了节水。", "一、要求", "节水。").title()).isNull();
        assertThat(of("2024年，抓好以下工作", "为了节水。", "一、要求", "节水。").title()).isNull();
    }

    @Test
    void aLineThatEndsAsTitlesDoComesBeforeOneThatNamesItsYears() {
        assertThat(of("甲县2024年重点工作", "甲县2024年节水工作要点", "为了节水。", "一、要求", "节水。").title())
                .endsWith("节水工作要点");
    }
}
