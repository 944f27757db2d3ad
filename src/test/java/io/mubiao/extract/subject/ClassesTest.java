package io.mubiao.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.extract.Plans;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that say only which, how big or how many of what was told before, and years that are listed like the numbers. */
class ClassesTest {
    private static List<String> targets(String sentence) {
        return Plans.of("主要任务", sentence).targets().stream().map(Plans::line).toList();
    }

    @Test
    void aClassTakesTheNameToldBefore() {
        assertThat(targets("新增国家级绿色工厂5家、省级30家，其中大型8家。"))
                .containsExactly(
                        "新增国家级绿色工厂 5家 target null>null",
                        "新增省级绿色工厂 30家 target null>null",
                        "新增大型绿色工厂 8家 target null>null");
    }

    @Test
    void aClassInParenthesesTakesItToo() {
        assertThat(targets("建设水库15座（其中大型3座、中型5座）。"))
                .containsExactly("水库 15座 target null>null", "大型水库 3座 target null>null", "中型水库 5座 target null>null");
    }

    @Test
    void aClassOfAnotherUnitStaysAsItIs() {
        assertThat(targets("新建污水处理厂5座，农村达到30公里。")).contains("农村 30公里 target null>null");
    }

    @Test
    void theClauseBeforeNamesWhatIsMeasuredOfEachClass() {
        assertThat(targets("到2025年，污水处理率，城市达到97%，县城达到95%。"))
                .containsExactly("城市污水处理率 97% target null>2025", "县城污水处理率 95% target null>2025");
    }

    @Test
    void aStandardIsRaisedForEachClass() {
        assertThat(targets("提高城乡低保标准，城市由每人每月620元提高到680元，农村由每年5200元提高到5800元。"))
                .containsExactly("城市低保标准 680元 target null>null", "农村低保标准 5800元 target null>null");
    }

    @Test
    void aClassThatSaysWhatItIsNotTakesTheNameToo() {
        assertThat(targets("到2030年，城区（环线内）停电抢修时间控制在45分钟以内，非城区（环线外）控制在90分钟以内。"))
                .containsExactly("城区（环线内）停电抢修时间 45分钟 target null>2030", "非城区（环线外）停电抢修时间 90分钟 target null>2030");
    }

    @Test
    void aClassBehindWhatIsMeasuredIsPutBeforeIt() {
        assertThat(targets("到2030年，急救反应时间城区缩短至10分钟以内、乡村缩短至20分钟以内。"))
                .containsExactly("城区急救反应时间 10分钟 target null>2030", "乡村急救反应时间 20分钟 target null>2030");
        assertThat(targets("到2030年，婴儿死亡率城市降到4‰以下，农村降到6‰以下。"))
                .containsExactly("城市婴儿死亡率 4‰ target null>2030", "农村婴儿死亡率 6‰ target null>2030");
    }

    @Test
    void anotherThingOfTheKindTakesWhatIsMeasured() {
        assertThat(targets("到2030年，一级公路优良路率达到98%，二级公路达到92%。"))
                .containsExactly("一级公路优良路率 98% target null>2030", "二级公路优良路率 92% target null>2030");
        assertThat(targets("到2030年，城镇居民人均可支配收入年均增长6%，农村居民年均增长7%。"))
                .containsExactly("城镇居民人均可支配收入 6% target null>2030", "农村居民人均可支配收入 7% target null>2030");
    }

    @Test
    void whatIsMeasuredIsNotTakenByAMeasureAnotherUnitOrAChange() {
        assertThat(targets("到2030年，工业废水排放量占比降到20%，生活废水排放量达到30万吨。")).contains("生活废水排放量 30万吨 target null>2030");
        assertThat(targets("到2030年，先进制造业占比达到30%，现代制造业增长9%。")).contains("现代制造业 9% target null>2030");
    }

    @Test
    void aShareThatAttainsSomethingIsOfWhatWasToldBefore() {
        assertThat(targets("到2030年，炼油产能全部达到基准水平，30%以上达到标杆水平。")).containsExactly("炼油产能达到标杆水平 30% target null>2030");
        assertThat(targets("到2030年，60%以上的乡镇卫生院达到基本标准，30%达到推荐标准。"))
                .containsExactly("乡镇卫生院达到基本标准 60% target null>2030", "乡镇卫生院达到推荐标准 30% target null>2030");
    }

    @Test
    void aTotalIsOfWhatWasToldBefore() {
        assertThat(targets("到2025年，高新技术企业净增50家，总数突破300家。"))
                .containsExactly("高新技术企业 50家 target null>2025", "高新技术企业总数 300家 target null>2025");
        assertThat(targets("到2025年，新增高新技术企业50家、总数达到300家。"))
                .containsExactly("新增高新技术企业 50家 target null>2025", "高新技术企业总数 300家 target null>2025");
    }

    @Test
    void aTotalIsNotOfWhatWasAdded() {
        assertThat(targets("到2025年，新增高新技术企业50家，总数突破300家。"))
                .containsExactly("新增高新技术企业 50家 target null>2025", "高新技术企业总数 300家 target null>2025");
    }

    @Test
    void aBareSizeKeepsItsVerb() {
        assertThat(targets("改造老旧小区86个，改造面积96万平方米。"))
                .containsExactly("改造老旧小区 86个 target null>null", "改造面积 96万平方米 target null>null");
    }

    @Test
    void asManyYearsAsNumbersAreOfEachItsOwn() {
        assertThat(targets("到2025年、2027年，公交车新能源比例分别达到80%、90%以上。"))
                .containsExactly("公交车新能源比例 80% target null>2025", "公交车新能源比例 90% target null>2027");
        assertThat(targets("2023年、2024年、2025年分别治理水土流失1000、1200、1500平方公里。"))
                .extracting(line -> line.substring(line.length() - 4))
                .containsExactly("2023", "2024", "2025");
    }

    @Test
    void asManyNamesAsNumbersAreAllOfTheLastYear() {
        assertThat(targets("到2025年，城市、县城垃圾处理率分别达到100%、95%。"))
                .containsExactly("城市垃圾处理率 100% target null>2025", "县城垃圾处理率 95% target null>2025");
    }

    @Test
    void aSizeOrAGradeAloneSaysWhichOfWhatWasToldBefore() {
        assertThat(targets("引进亿元以上项目60个，其中10亿元以上5个、百亿级1个，到位资金300亿元。"))
                .containsExactly(
                        "亿元以上项目 60个 target null>null",
                        "10亿元以上项目 5个 target null>null",
                        "百亿级项目 1个 target null>null",
                        "到位资金 300亿元 target null>null");
        assertThat(targets("创建国家5A级景区1家、4A级2家。"))
                .containsExactly("国家5A级景区 1家 target null>null", "4A级景区 2家 target null>null");
    }

    @Test
    void aRateHoldsInPlacesOfAKind() {
        List<Target> told = Plans.of("主要目标", "到2030年，再生水利用率达到25%，缺水城市达到30%以上；创建示范县10个、示范乡镇30个。")
                .targets();

        assertThat(told)
                .extracting(
                        t -> t.subject().indicator().name(), t -> t.subject().scope())
                .containsExactly(
                        tuple("再生水利用率", null), tuple("再生水利用率", "缺水城市"), tuple("示范县", null), tuple("示范乡镇", null));
    }
}
