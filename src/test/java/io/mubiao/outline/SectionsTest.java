package io.mubiao.outline;

import static io.mubiao.outline.Sheets.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void headingsRunIntoTheirTextOrStandAlone() {
        assertThat(sections(
                        "某市节水工作方案",
                        "为做好节水工作，制定本方案。",
                        "一、总体要求",
                        "坚持节水优先。",
                        "二、重点任务",
                        "（一）农业节水。推广滴灌。",
                        "（二）工业节水",
                        "1.强化定额管理。修订定额，严格考核。",
                        "2.推进水循环利用。建设再生水厂。"))
                .containsExactly(
                        "0", "一 总体要求", "二 重点任务", "二/（一） 农业节水", "二/（二） 工业节水", "二/（二）/1 强化定额管理", "二/（二）/2 推进水循环利用");
    }

    @Test
    void romanNumeralsAndNumberedTasksHeadSections() {
        assertThat(sections(
                        "Ⅰ、发展环境",
                        "粮食丰收。",
                        "Ⅱ、主要任务",
                        "任务一：稳定粮食生产",
                        "1.守住耕地。严格保护，加强监督。",
                        "2.改良种子。建设基地，推广良种。",
                        "任务二：建设宜居乡村",
                        "整治环境。",
                        "Ⅲ、保障措施",
                        "加强领导。"))
                .containsExactly(
                        "Ⅰ 发展环境", "Ⅱ 主要任务", "Ⅱ/任务一 稳定粮食生产", "Ⅱ/任务一/1 守住耕地", "Ⅱ/任务一/2 改良种子", "Ⅱ/任务二 建设宜居乡村", "Ⅲ 保障措施");
    }

    @Test
    void chaptersSectionsAndArticlesNest() {
        assertThat(sections(
                        "第一章总则",
                        "第一条为规范管理，制定本办法。",
                        "第二条本办法适用于全市。",
                        "第二章职责",
                        "第三条部门职责：统筹协调。",
                        "第四条按第三条的规定办理，并应当符合下列条件：",
                        "（一）依法设立；",
                        "（二）信誉良好。",
                        "第五条审核机构包括：依法设立的机构；其他机构。",
                        "第六条本办法自发布之日起施行。"))
                .containsExactly(
                        "第一章 总则", "第一章/第一条", "第一章/第二条", "第二章 职责", "第二章/第三条 部门职责", "第二章/第四条", "第二章/第五条", "第二章/第六条");
    }

    @Test
    void numbersRunOnOverChapters() {
        assertThat(sections(
                        "一、重点任务",
                        "（一）发展风电。建设基地。",
                        "（二）发展光伏。整县推进。",
                        "二、保障措施",
                        "（三）加强领导。成立专班。",
                        "三、其他",
                        "（四）总结推广。宣传典型。",
                        "（五）考核评估。每年考核。"))
                .containsExactly(
                        "一 重点任务",
                        "一/（一） 发展风电",
                        "一/（二） 发展光伏",
                        "二 保障措施",
                        "二/（三） 加强领导",
                        "三 其他",
                        "三/（四） 总结推广",
                        "三/（五） 考核评估");
    }

    @Test
    void aSkippedNumberIsNoEnd() {
        assertThat(sections("一、现状", "甲。", "二、目标", "乙。", "四、任务", "丙。", "五、保障", "丁。"))
                .containsExactly("一 现状", "二 目标", "四 任务", "五 保障");
    }

    @Test
    void itemsThatEndWithSemicolonsAreAList() {
        assertThat(sections("一、条件", "申请人须：", "1.年满18岁；", "2.住在本市；", "3.没有欠税。", "二、程序", "网上申请。"))
                .containsExactly("一 条件", "二 程序");
    }

    @Test
    void aListOfDocumentsIsNoRunOfHeadings() {
        assertThat(sections("一、已有政策", "请遵守：", "1.《绿色建筑条例》（2021年）", "2.《节能设计标准》", "二、要求", "严格执行。"))
                .containsExactly("一 已有政策", "二 要求");
    }

    @Test
    void labelsInsideAParagraphAreNoHeadings() {
        assertThat(sections("一、任务", "主要包括：（一）治水；（二）治气；（三）治土。其中（二）最急。", "二、保障", "一是加强领导。二是加大投入。"))
                .containsExactly("一 任务", "二 保障");
    }

    @Test
    void aHeadingLeftAtTheEndOfAParagraphFillsItsGap() {
        assertThat(sections("一、总体要求", "全面贯彻落实各项部署，为发展提供支撑。二、工作目标", "到2025年，建成体系。", "三、任务", "抓好落实。"))
                .containsExactly("一 总体要求", "二 工作目标", "三 任务");
    }

    @Test
    void aFirstChildMayStandBesideItsParent() {
        assertThat(sections("一、总体要求（一）指导思想。节水优先。", "（二）目标。到2025年建成。", "二、任务", "落实。"))
                .containsExactly("一 总体要求", "一/（一） 指导思想", "一/（二） 目标", "二 任务");
    }

    @Test
    void aNumberPrintedTwiceIsKept() {
        assertThat(sections("一、甲", "文。", "二、乙", "文。", "二、丙", "文。", "四、丁", "文。")).contains("一 甲", "二 乙", "四 丁");
    }

    @Test
    void aBoxHasItsOwnCount() {
        assertThat(sections(
                        "一、生态",
                        "1.保护湿地",
                        "恢复湿地。",
                        "2.保护森林",
                        "造林绿化。",
                        "专栏2：重点工程",
                        "1.湿地工程",
                        "恢复10公顷。",
                        "2.造林工程",
                        "造林100亩。",
                        "3.监测工程",
                        "建成站点。",
                        "二、保障",
                        "加大投入。"))
                .containsExactly("一 生态", "一/1 保护湿地", "一/2 保护森林", "二 保障");
    }

    @Test
    void manualsNumberByDecimals() {
        assertThat(sections(
                        "1 范围",
                        "本指南适用于评价。",
                        "2 方法",
                        "分两步。",
                        "2.1 收集资料",
                        "收集三年资料。",
                        "2.2 现场核查",
                        "抽查两处。",
                        "3 结论",
                        "形成报告。"))
                .containsExactly("1 范围", "2 方法", "2/2.1 收集资料", "2/2.2 现场核查", "3 结论");
    }

    @Test
    void bracketedLabelsOfOneChapterDoNotStandAboveTheChapters() {
        assertThat(sections(
                        "1 范围",
                        "本指南适用于评价工作，也可用于其他类似的工作。",
                        "2 方法",
                        "分两步进行，先收集，后核查，再汇总。",
                        "2.1 收集",
                        "收集三年资料。",
                        "2.2 核查",
                        "抽查。",
                        "3 质量",
                        "质量控制如下。",
                        "3.1 人员",
                        "合格。",
                        "3.2 记录",
                        "（一）按月记录。每月一次。",
                        "（二）按年归档。每年一次。"))
                .contains("3/3.2/（一） 按月记录", "3/3.2/（二） 按年归档");
    }

    @Test
    void aDocumentWithoutLabelsIsAllPreamble() {
        assertThat(sections("关于表扬先进单位的通报", "现对先进单位予以表扬。")).containsExactly("0");
    }

    @Test
    void levelsCountFromTheOutermostLabel() {
        Outline outline = Sheets.outline("第一章 现状", "一、成效", "（一）水。清了。", "（二）气。好了。", "二、问题", "还有。", "第二章 目标", "到2025年。");
        assertThat(outline.sections().stream().map(s -> s.heading().level())).containsExactly(1, 2, 3, 3, 2, 1);
    }

    @Test
    void sectionsFollowEachOtherWithoutGap() {
        Random random = new Random(20231106);
        String[] pieces = {
            "一、甲", "二、乙", "三、丙", "（一）丁。文。", "（二）戊。文。", "1.己。文。", "2.庚。文。", "正文。", "附件1", "表", "抄送：各局。", "第一章 辛", "专栏1 壬"
        };
        for (int round = 0; round < 300; round++) {
            String[] paragraphs = new String[random.nextInt(14) + 1];
            for (int i = 0; i < paragraphs.length; i++) {
                paragraphs[i] = pieces[random.nextInt(pieces.length)];
            }
            PlanText text = Sheets.text(paragraphs);
            List<Section> sections = new Outliner(Sheets.BOOK).apply(text).sections();
            int end = 0;
            for (Section section : sections) {
                assertThat(section.start())
                        .as("round %d: %s", round, List.of(paragraphs))
                        .isGreaterThanOrEqualTo(end);
                assertThat(section.end()).isGreaterThan(section.start());
                end = section.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.text().length());
        }
    }

    @Test
    void boxesAreToldInAllTheirForms() {
        for (String box : new String[] {"专栏2 工程", "专栏二：工程", "专栏2-1 工程", "专栏-2 工程", "【专栏2】工程"}) {
            assertThat(Sheets.sections(
                            "节水规划", "一、要求", "节水。", "二、任务", "（一）管网。改造。", box, "1.东区工程。建设。", "2.西区工程。建设。", "（二）水库。加固。"))
                    .as(box)
                    .containsExactly("0", "一 要求", "二 任务", "二/（一） 管网", "二/（二） 水库");
        }
    }

    @Test
    void whatAnArticleIsCalledMayStandInBrackets() {
        assertThat(Sheets.sections("节水办法", "第一条【目的依据】为了节水，制定本办法。", "第二条（计划用水）用水单位按计划用水。", "第三条 每年考核1次。"))
                .containsExactly("0", "第一条 目的依据", "第二条 计划用水", "第三条");
    }

    @Test
    void theNumbersOfAGlossaryHeadNothing() {
        assertThat(Sheets.sections("节水规划", "一、要求", "节水。", "二、任务", "落实任务。", "有关名词解释：", "1.节水：少用水。", "2.中水：再用的水。"))
                .containsExactly("0", "一 要求", "二 任务");
        assertThat(Sheets.sections("节水规划", "一、要求", "节水。", "二、任务", "落实任务。", "附：名词解释", "1.节水：少用水。", "2.中水：再用的水。"))
                .containsExactly("0", "一 要求", "二 任务", "附 名词解释");
    }
}
