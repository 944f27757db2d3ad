package io.mubiao.outline;

import static io.mubiao.outline.Sheets.sections;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Outline;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String[] NOTICE = {
        "甲市人民政府文件", "甲政发〔2023〕8号", "甲市人民政府关于印发甲市节水方案的通知", "各县、区人民政府：", "现将《甲市节水方案》印发给你们，请认真贯彻执行。", "甲市人民政府", "2023年3月1日"
    };

    private static String[] after(String... more) {
        String[] all = java.util.Arrays.copyOf(NOTICE, NOTICE.length + more.length);
        System.arraycopy(more, 0, all, NOTICE.length, more.length);
        return all;
    }

    @Test
    void theNoticeStandsInFrontOfThePlan() {
        assertThat(sections(after("甲市节水方案", "为了节水，制定本方案。", "一、要求", "节水。", "二、任务", "落实。")))
                .containsExactly("notice", "0", "一 要求", "二 任务");
    }

    @Test
    void aPlanHungOnAsAnnexIsThePlan() {
        assertThat(sections(after("附件", "甲市节水方案", "一、要求", "节水。", "二、任务", "落实。")))
                .containsExactly("notice", "0", "一 要求", "二 任务");
    }

    @Test
    void theListOfAnnexesIsNoAnnex() {
        assertThat(sections(
                        "一、要求",
                        "节水。",
                        "二、任务",
                        "落实。",
                        "附件：1.目标表",
                        "2.分工表",
                        "附件1",
                        "目标表",
                        "|地区¦目标|甲县¦5",
                        "附件2",
                        "分工表",
                        "一、水利",
                        "修渠。",
                        "二、农业",
                        "滴灌。"))
                .containsExactly("一 要求", "二 任务", "附件1 目标表", "附件2 分工表", "附件2/一 水利", "附件2/二 农业");
    }

    @Test
    void anAnnexMayHaveItsTitleBesideItsMark() {
        assertThat(sections("一、要求", "节水。", "二、任务", "见附件2。", "附件1：目标表", "|地区¦目标|甲县¦5", "附件2：名单", "甲公司。"))
                .containsExactly("一 要求", "二 任务", "附件1 目标表", "附件2 名单");
    }

    @Test
    void anAppendedTableIsAnAnnexWhereNothingElseIs() {
        assertThat(sections("一、要求", "节水。", "二、任务", "落实。", "附表1", "目标表", "附表2", "清单"))
                .containsExactly("一 要求", "二 任务", "附表1 目标表", "附表2 清单");
        assertThat(sections("一、要求", "节水。", "附表1", "目标表", "|地区¦目标|甲县¦5", "二、任务", "落实。"))
                .containsExactly("一 要求", "二 任务");
    }

    @Test
    void aListOfAnnexesBelowTheLastHeadingGivesNoHeadings() {
        assertThat(sections("一、要求", "节水。", "二、任务", "落实。", "附件：1.目标表", "2.分工表", "3.名单", "甲市人民政府"))
                .containsExactly("一 要求", "二 任务");
    }

    @Test
    void theClosingBlockBelongsToNoSection() {
        Outline outline = Sheets.outline("一、要求", "节水。", "二、任务", "落实。", "抄送：市委办公室，市人大常委会办公室。", "甲市人民政府办公室  2023年3月2日印发");
        int closing = "一、要求\n节水。\n二、任务\n落实。\n".length();
        assertThat(outline.addressAt(closing - 2)).isEqualTo("二");
        assertThat(outline.addressAt(closing + 3)).isNull();
        assertThat(outline.addressAt(closing + 30)).isNull();
    }

    @Test
    void aFurtherDocumentInTheFileHasAddressesOfItsOwn() {
        assertThat(sections(
                        "甲市节水方案", "一、要求", "节水。", "二、任务", "落实。", "甲市造林方案", "为了造林，制定本方案。", "一、目标", "造林。", "二、措施", "植树。"))
                .containsExactly("0", "一 要求", "二 任务", "第2件 甲市造林方案", "第2件/一 目标", "第2件/二 措施");
    }

    @Test
    void aPlanWithoutTitleBeginsBelowTheDate() {
        Outline outline = Sheets.outline(
                "甲政发〔2023〕8号",
                "各县、区人民政府：",
                "《甲市节水规划》已经市政府同意，现印发给你们。",
                "甲市人民政府",
                "2023年3月1日",
                "（此件公开发布）",
                "为了节水，制定本规划。",
                "一、要求",
                "节水。",
                "二、任务",
                "落实。");
        assertThat(outline.sections().stream().map(s -> s.address())).containsExactly("notice", "0", "一", "二");
        assertThat(outline.metadata().title()).isEqualTo("甲市节水规划");
    }
}
