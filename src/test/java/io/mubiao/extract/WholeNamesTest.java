package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.model.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a name: a size, verbs that are joined, what several numbers share; and what does not. */
class WholeNamesTest {
    private static List<String> names(String... paragraphs) {
        return Plans.of("目标", paragraphs).targets().stream()
                .map(t -> t.subject().indicator().name())
                .toList();
    }

    @Test
    void aLeastSizeBelongsToTheRateThatIsToldOfIt() {
        assertThat(names("到2025年，蛋鸡存栏5000只以上规模养殖比重达到60%以上。")).containsExactly("蛋鸡存栏5000只以上规模养殖比重");
        assertThat(names("到2025年，20户以上自然村通电率达到100%。")).containsExactly("20户以上自然村通电率");
    }

    @Test
    void aLeastSizeBelongsToWhatIsCounted() {
        assertThat(names("到2025年，年产值1亿元以上的企业达到30家，规模企业达到90家。")).containsExactly("年产值1亿元以上的企业", "规模企业");
        assertThat(names("到2025年，新增泊位200个以上，泊位总数达到900个。")).containsExactly("新增泊位", "泊位总数");
    }

    @Test
    void ratesThatBeginAlikeShareWhatStandsBefore() {
        assertThat(names("到2030年，新能源发电装机比重和发电量比重分别达到60%、35%。")).containsExactly("新能源发电装机比重", "新能源发电量比重");
        assertThat(names("到2030年，残疾儿童入学率和康复服务率分别达到95%、90%。")).containsExactly("残疾儿童入学率", "康复服务率");
    }

    @Test
    void whatIsToldOfEachThousandGoesOnToBe() {
        assertThat(names("到2030年，每千人口医师数达到3.8人，注册护士数达到4.5人，新增药师30人。")).containsExactly("每千人口医师数", "每千人口注册护士数", "新增药师");
    }

    @Test
    void whatIsToldOfEachThousandOfAGroupGoesOnToBe() {
        assertThat(names("到2030年，每千名老年人护理员达到1.2名、医师增至2.5名。")).containsExactly("每千名老年人护理员", "每千名老年人医师");
        assertThat(names("到2030年，每千名儿童拥有医师1.3名、床位增至3.2张。")).containsExactly("每千名儿童拥有医师", "每千名儿童拥有床位");
        assertThat(names("到2030年，每千人口床位7.2张、执业（助理）医师3.5人、注册护士4.2人。"))
                .containsExactly("每千人口床位", "每千人口执业（助理）医师", "每千人口注册护士");
        assertThat(names("到2030年，每千人口医师数达到3.8人，接诊人次达到4.5万人次。")).containsExactly("每千人口医师数", "接诊人次");
    }

    @Test
    void aShareOfAWholeIsThatOfWhatWasTold() {
        assertThat(names("到2030年，旅游业增加值达到300亿元，年均增长8%，占生产总值10%以上。")).containsExactly("旅游业增加值", "旅游业增加值", "旅游业增加值占生产总值");
        assertThat(names("到2030年，林业产值达到30亿元，占地面积控制在20亩以内。")).containsExactly("林业产值", "占地面积");
    }

    @Test
    void howARateIsReckonedIsNoPartOfItsName() {
        assertThat(names("到2030年，疫苗接种率以乡（镇、街道）为单位保持在90%以上。")).containsExactly("疫苗接种率");
    }

    @Test
    void theEndOfAPlanIsNoPartOfAName() {
        assertThat(names("规划期末湿地保护率达到55%以上。", "规划期内新增造林12万亩。")).containsExactly("湿地保护率", "新增造林");
    }

    @Test
    void forecastsOfSeveralKindsHaveAnAccuracyEach() {
        assertThat(names("到2030年，晴雨、暴雨预报准确率分别达到90%、40%。")).containsExactly("晴雨预报准确率", "暴雨预报准确率");
    }

    @Test
    void aRoundSizeInWordsBelongsToWhatIsCountedBehindIt() {
        assertThat(names("打造粮油千亩示范片20个，建设万吨粮仓3座。")).containsExactly("粮油千亩示范片", "万吨粮仓");
        assertThat(names("栽植千亩果园，改造管网30公里。")).contains("改造管网");
    }

    @Test
    void aRangeOfSizesBelongsToWhatIsCounted() {
        assertThat(names("到2030年，年出栏羊300—999只的农场超过60个。")).containsExactly("年出栏羊300—999只的农场");
    }

    @Test
    void theNumberOfATypeBelongsToTheName() {
        assertThat(names("到2030年，高血压、2型糖尿病患者规范管理率分别达到70%、68%。")).containsExactly("高血压患者规范管理率", "2型糖尿病患者规范管理率");
    }

    @Test
    void howItIsReckonedBelongsToNoName() {
        assertThat(names("疫苗接种率以乡镇为单位保持在95%以上。")).containsExactly("疫苗接种率");
    }

    @Test
    void whenAndThatItIsToBeBelongToNoName() {
        assertThat(names("工程实施后年引水总量可达2000万立方米。", "输水线路水质需达到III类。")).containsExactly("年引水总量", "输水线路水质");
    }

    @Test
    void aNumberInSquareBracketsLeadsToANote() {
        Findings findings = Plans.of("任务", "招募“河湖员”[7]40名，改造管网[8]30公里。");

        assertThat(findings.targets())
                .extracting(Plans::line)
                .containsExactly("“河湖员” 40名 target null>null", "改造管网 30公里 target null>null");
        assertThat(findings.mentions())
                .extracting(m -> m.text(), m -> m.role().name())
                .contains(tuple("7", "LABEL"), tuple("8", "LABEL"));
    }

    @Test
    void aVerbThatHoldsItsObjectIsNotDoneToTheThingBefore() {
        assertThat(names("退化林修复3万亩，封山育林2万亩。")).containsExactly("退化林修复", "封山育林");
        assertThat(names("整治山塘120座，其中新建20座。")).containsExactly("整治山塘", "新建山塘");
    }

    @Test
    void verbsThatAreJoinedAllBelongToTheName() {
        assertThat(names("新增、恢复和改善灌溉面积3万亩。")).containsExactly("新增、恢复和改善灌溉面积");
    }

    @Test
    void growthIsToldOfTheWholeNameBefore() {
        assertThat(names("到2025年，软件业产值达到50亿元，年均增速12%；2027年产值达到80亿元，年均增速10%。"))
                .containsExactly("软件业产值", "软件业产值增速", "软件业产值", "软件业产值增速");
    }

    @Test
    void ofThreeCountsTheLastHasTheNoun() {
        assertThat(names("完成12座大型、30座重点中型和90座一般中型泵站改造。")).containsExactly("大型泵站改造", "重点中型泵站改造", "一般中型泵站改造");
    }

    @Test
    void eachOfTheNumbersBeforeIsComparedInItsPlace() {
        Findings findings = Plans.of("目标", "到2025年，茶园面积发展到5万亩、茶叶产量3万吨，分别比2020年增长8%和9%。");

        assertThat(findings.targets())
                .extracting(Plans::line)
                .containsExactly(
                        "茶园面积 5万亩 target null>2025",
                        "茶叶产量 3万吨 target null>2025",
                        "茶园面积 8% target 2020>2025",
                        "茶叶产量 9% target 2020>2025");
    }

    @Test
    void aClassInBracketsIsNoNumberOfItsOwn() {
        assertThat(names("完成54座小（1）型水库除险加固。")).containsExactly("小（1）型水库除险加固");
    }

    @Test
    void aRateOfSoManyWorkersIsNamedWhole() {
        assertThat(names("到2025年，工矿十万从业人员事故死亡率下降20%。")).containsExactly("工矿十万从业人员事故死亡率");
    }

    @Test
    void anAreaBeforeSomethingLargeIsTheScope() {
        Findings findings = Plans.of("目标", "到2025年，成都市大数据产业规模达到50亿元。");

        assertThat(findings.targets().get(0).subject().scope()).isEqualTo("成都市");
        assertThat(findings.targets().get(0).subject().indicator().name()).isEqualTo("大数据产业规模");
    }

    @Test
    void whatGoesOnWithoutANumberIsNoPartOfTheName() {
        assertThat(names("建设2个市级创业园、一批特色基地。")).containsExactly("市级创业园");
        assertThat(names("完成12个小区管网改造和一批水井置换。")).containsExactly("小区管网改造");
    }

    @Test
    void aSpanThatARateIsRaisedFromBelongsToItsName() {
        assertThat(names("到2025年，24小时降水预报准确率从80%提升到85%，24小时路径预报误差从70公里降低到65公里。"))
                .containsExactly("24小时降水预报准确率", "24小时路径预报误差");
    }

    @Test
    void whatIsGrownByBothIsNamedByEach() {
        assertThat(names("旅游人次、旅游收入分别增长12%、18%。")).containsExactly("旅游人次", "旅游收入");
        assertThat(names("2025年要完成固定资产投资增长7%。")).containsExactly("固定资产投资");
    }

    @Test
    void aMeanOverHoursStaysInTheName() {
        assertThat(names("到2025年，臭氧日最大8小时平均浓度控制在150微克/立方米以内。")).containsExactly("臭氧日最大8小时平均浓度");
    }

    @Test
    void worksThatGoOnAndThoseThatAreConcernedAreTold() {
        assertThat(names("续建项目30个，新开工项目40个。")).containsExactly("续建项目", "新开工项目");
        assertThat(names("改造老旧小区60个、涉及居民2万户。")).containsExactly("改造老旧小区", "居民");
    }

    @Test
    void biggerOnesAmongThoseCountedAreTold() {
        assertThat(names("引进亿元以上项目30个，其中8亿元以上项目4个、上市企业2家。")).containsExactly("亿元以上项目", "8亿元以上项目", "上市企业");
        assertThat(names("打造2个千亿级、5个五百亿级产业集群。")).containsExactly("千亿级产业集群", "五百亿级产业集群");
    }
}
