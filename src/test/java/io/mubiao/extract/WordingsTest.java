package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of plans of many kinds: what is part of a name, whose the number is, and what is said without saying it again. */
class WordingsTest {
    private static List<String> names(String section, String... paragraphs) {
        return Plans.of(section, paragraphs).targets().stream()
                .map(t -> t.subject().indicator().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "到2025年，24小时晴雨预报准确率达到88%以上。,24小时晴雨预报准确率",
        "到2025年，森林火灾24小时扑灭率95%以上。,森林火灾24小时扑灭率",
        "到2025年，接报后30分钟内到场率达到95%。,接报后30分钟内到场率",
        "到2025年，公交站点500米覆盖率达到100%。,公交站点500米覆盖率",
        "到2025年，台风路径24小时预报误差减小到80公里以内。,台风路径24小时预报误差",
        "到2025年，6个月内婴儿纯母乳喂养率达到50%以上。,6个月内婴儿纯母乳喂养率",
        "到2025年，社区15分钟健身圈覆盖率达到90%。,社区15分钟健身圈覆盖率",
        "到2025年，煤矿百万吨死亡率控制在0.1以下。,煤矿百万吨死亡率",
        "到2025年，年度10万人口火灾死亡率低于0.2。,年度10万人口火灾死亡率",
        "到2025年，总体癌症5年生存率提高10%。,总体癌症5年生存率",
        "到2025年，学前第四年幼儿入园率达到50%以上。,学前第四年幼儿入园率",
    })
    void aSpanOrARoundNumberThatARateIsToldByBelongsToItsName(String sentence, String name) {
        assertThat(names("目标", sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "到2025年，孕产妇死亡率控制在十万分之十二以内。,12,/10万",
        "到2025年，孕产妇死亡率控制在10万分之9.5以内。,9.5,/10万",
        "到2025年，事故率降至万分之五以下。,5,‱",
        "到2025年，婴儿死亡率降至千分之三以下。,3,‰",
        "到2025年，森林覆盖率达到百分之六十二。,62,%",
        "到2025年，清洁取暖率达到四分之三以上。,75,%",
    })
    void aFractionInWordsIsToldInTheSignOfWhatDivides(String sentence, BigDecimal value, String unit) {
        assertThat(Plans.of("目标", sentence).targets())
                .singleElement()
                .satisfies(target -> assertThat(target.demand().value().min()).isEqualByComparingTo(value))
                .satisfies(target -> assertThat(target.demand().value().unit()).isEqualTo(unit));
    }

    @Test
    void aSpanBeforeAnythingElseIsNoPartOfAName() {
        assertThat(names("目标", "到2025年，配水管网延伸5公里，入户率达到90%。")).contains("入户率");
        assertThat(names("目标", "到2025年，新增托位500个，入托率达到30%。")).containsExactly("新增托位", "入托率");
    }

    @Test
    void aMeanOverTheYearIsALevel() {
        Findings findings = Plans.of("目标", "到2025年，PM2.5年均浓度控制在30微克/立方米以内，用水量年均下降2%，年均气温预报误差不超过1度。");

        assertThat(findings.targets())
                .extracting(t -> t.demand().cadence())
                .containsExactly(null, Target.Cadence.ANNUAL, null);
        assertThat(findings.targets().get(2).subject().indicator().name()).isEqualTo("年均气温预报误差");
    }

    @Test
    void whatIsDoneEachYearGoesOnOverACommaUnlessItComesToStand() {
        Findings findings = Plans.of("任务", "每年培训农技人员500人次，组织演练2次，建成观测站3个。");

        assertThat(findings.targets())
                .extracting(t -> t.demand().cadence())
                .containsExactly(Target.Cadence.ANNUAL, Target.Cadence.ANNUAL, null);
        assertThat(Plans.of("目标", "到2025年，每年开展统防统治500万亩，覆盖率达到50%以上。").targets())
                .extracting(t -> t.demand().cadence())
                .containsExactly(Target.Cadence.ANNUAL, null);
    }

    @Test
    void aShareOfThoseOfASizeIsToldOfThem() {
        assertThat(names("目标", "到2025年，集体经济年收入10万元以上的村达到80%以上，50万元以上的村达到30%。"))
                .containsExactly("集体经济年收入10万元以上的村", "50万元以上的村");
    }

    @Test
    void kindsOfCountryHaveAValueEachOfWhatTheClauseBeforeNames() {
        Findings findings = Plans.of("任务", "单个农田项目规模，原则上平原地区不低于3000亩，丘陵山区不低于1000亩。");

        assertThat(findings.targets())
                .extracting(
                        t -> t.subject().indicator().name(), t -> t.subject().scope())
                .containsExactly(tuple("单个农田项目规模", "平原地区"), tuple("单个农田项目规模", "丘陵山区"));
    }

    @Test
    void theNumberOfAnItemWithinAParagraphIsNoPartOfItsSentence() {
        assertThat(names("任务", "（1）建设敬老院3所。（2）建设书屋20个。（三）改造6个公园。")).containsExactly("敬老院", "书屋", "改造公园");
    }

    @Test
    void aTitleThatSaysHowManyThingsFollowSetsNone() {
        assertThat(names("2025年十件民生实事", "新建书屋20个。")).containsExactly("新建书屋");
        assertThat(names("任务", "2025年办好12件民生实事，新建书屋20个。")).containsExactly("民生实事", "新建书屋");
    }

    @Test
    void whoHasSoManyMoreIsPartOfTheName() {
        assertThat(names("任务", "2025年，小学将增加班级30班，东山县保护提升古村4个。")).containsExactly("小学班级", "保护提升古村");
    }

    @Test
    void aLimitThatSaysWhichAreMeantSetsNothing() {
        assertThat(names("任务", "建成区面积超过5平方公里或者居住人口3万人以上的镇全部建有消防站。")).isEmpty();
        assertThat(names("任务", "生产规模小于5万吨/年或服务年限小于2年，许可证期满不再延续。")).isEmpty();
    }

    @Test
    void whatIsDoneToTheSameThingIsNamedAfterIt() {
        assertThat(names("任务", "整治山塘120座，其中新建20座、改造100座。")).containsExactly("整治山塘", "新建山塘", "改造山塘");
        assertThat(names("任务", "新建改建农村公路300公里，其中新建80公里、改建220公里。")).containsExactly("新建改建农村公路", "新建农村公路", "改建农村公路");
        assertThat(names("任务", "实施水利项目86项，其中续建41项、新建45项。")).containsExactly("水利项目", "续建水利项目", "新建水利项目");
        assertThat(names("任务", "新开工安置房800套，基本建成500套。")).containsExactly("新开工安置房", "基本建成安置房");
    }

    @Test
    void whatAWholeConsistsOfIsCountedToo() {
        assertThat(names("任务", "实施节水改造项目50个，其中包括18个灌区项目。")).containsExactly("节水改造项目", "灌区项目");
        assertThat(names("任务", "建成市民中心、3个片区服务站和12个社区驿站。")).containsExactly("片区服务站", "社区驿站");
        assertThat(names("任务", "加快26座小水库除险加固。做好45处滑坡点治理。")).containsExactly("小水库除险加固", "滑坡点治理");
    }

    @Test
    void theSizeOfWhatIsCountedBelongsToItsName() {
        assertThat(names("任务", "到2025年，培育6家年产值超5亿元的食品企业。")).containsExactly("年产值超5亿元的食品企业");
        assertThat(names("任务", "培育1—2家年营业收入超50亿元、5—8家超10亿元的龙头企业。")).containsExactly("年营业收入超50亿元的龙头企业", "超10亿元的龙头企业");
        assertThat(names("任务", "培育1—2家营业收入过千亿、3—4家营业收入过百亿的龙头企业。")).containsExactly("营业收入过千亿的龙头企业", "营业收入过百亿的龙头企业");
    }

    @Test
    void aShareThatIsCoveredIsNamedByWhatCoversIt() {
        assertThat(names("目标", "到2025年，千兆光网覆盖90%以上家庭。")).containsExactly("千兆光网覆盖家庭");
        assertThat(names("目标", "到2025年，应急广播覆盖95%的行政村。")).containsExactly("应急广播覆盖行政村");
    }

    @Test
    void twoRatesJoinedByAndAreTwo() {
        assertThat(names("目标", "到2025年，污水处理率和垃圾无害化处理率达到98%以上。")).containsExactly("污水处理率", "垃圾无害化处理率");
        assertThat(names("目标", "到2025年，新增和更新的车辆和船舶比例达到30%。")).hasSize(1);
        assertThat(names("目标", "到2025年，公办园数、在园幼儿数分别占总数60%以上。")).containsExactly("公办园数", "在园幼儿数");
    }

    @Test
    void membersThatOnlySayWhichShareWhatFollowsTheLast() {
        assertThat(names("目标", "到2025年，规模以上、规模以下企业改造比例分别达到100%、60%。")).containsExactly("规模以上企业改造比例", "规模以下企业改造比例");
        assertThat(names("目标", "到2025年，东江、西江、北江等流域水质优良比例分别达到90%、85%、80%。"))
                .containsExactly("东江水质优良比例", "西江水质优良比例", "北江水质优良比例");
    }

    @Test
    void areasBeforeANameAreItsScope() {
        Findings findings = Plans.of("目标", "到2025年，武汉市、孝感市可吸入颗粒物浓度下降18%，咸宁市下降5%，江苏省全社会用电量达到8000亿千瓦时，北京市级机关节能率达到9%。");

        assertThat(findings.targets()).extracting(t -> t.subject().scope()).startsWith("武汉市、孝感市");
        assertThat(findings.targets().get(0).subject().indicator().name()).isEqualTo("可吸入颗粒物浓度");
        assertThat(findings.targets().get(2).subject().scope()).isEqualTo("江苏省");
        assertThat(findings.targets().get(3).subject().indicator().name()).isEqualTo("北京市级机关节能率");
    }

    @Test
    void aDoublingGoesOnWithTheSubjectBefore() {
        Findings findings = Plans.of("目标", "到2025年，数字经济增加值突破30亿元，较2020年翻一番；高新技术企业达到40家，实现翻番。");

        assertThat(findings.targets()).extracting(Plans::line).contains("数字经济增加值 1番 target 2020>2025");
    }

    @Test
    void aComparisonWithWhatWasIsNoTarget() {
        assertThat(names("任务", "计划新建保障房3万套，大约是上一轮建设规模的两倍。")).containsExactly("新建保障房");
    }

    @Test
    void whatIsProvidedBeyondANumberIsATarget() {
        Findings findings = Plans.of("任务", "到2025年，提供超300万千瓦的调节能力。进水浓度低于100mg/L的污水厂实施改造。");

        assertThat(findings.targets()).hasSize(1);
        assertThat(findings.targets().get(0).demand().comparator()).isEqualTo(Target.Comparator.GT);
    }

    @Test
    void theSignOfAListIsNoPartOfItsSentence() {
        assertThat(names("任务", "●为13个社区服务中心配置专业社工", "■组织20场以上音乐会")).containsExactly("社区服务中心配置专业社工", "音乐会");
    }

    @Test
    void aNumberInASlogansQuotesIsPartOfIt() {
        assertThat(names("任务", "新建4个“15分钟生活圈”，开展“12345接诉”主题活动100场。")).containsExactly("新建“15分钟生活圈”", "“12345接诉”主题活动");
    }

    @Test
    void whomAndWhereSomethingIsDoneIsCounted() {
        assertThat(names("任务", "为5万名中小学生开展12天游泳培训。")).containsExactly("中小学生开展12天游泳培训");
        assertThat(names("任务", "为8万名80周岁以上老人发放高龄津贴（每月不少于60元）。")).contains("80周岁以上老人发放高龄津贴");
        assertThat(names("任务", "在全市90所小学开展暑期托管服务。")).containsExactly("小学开展暑期托管服务");
        assertThat(names("任务", "在公共场所配置除颤仪800台。")).containsExactly("除颤仪");
    }

    @Test
    void aClauseWithAVerbOfItsOwnHasNotThatOfTheOneBefore() {
        assertThat(names("任务", "新增严管路段115条，优化停车点位200个。")).containsExactly("新增严管路段", "停车点位");
    }

    @Test
    void sharesOfOneListAreAllFound() {
        assertThat(names("目标", "到2025年，30%以上的村达到示范村标准、50%以上的镇达到示范镇标准、60%以上的农户达到示范户标准。"))
                .containsExactly("村达到示范村标准", "镇达到示范镇标准", "农户达到示范户标准");
    }

    @Test
    void aWordThatHoldsAVerbIsNone() {
        Findings findings = Plans.of("目标", "到2025年，体育产业总规模要超过700亿元，增加值占地区生产总值2%以上。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("体育产业总规模", "体育产业增加值占地区生产总值");
        assertThat(findings.targets()).extracting(t -> t.demand().measure()).containsOnly(Target.Measure.LEVEL);
    }

    @Test
    void aShareOfAWholeIsThatOfTheClauseBefore() {
        assertThat(names("目标", "到2025年，畜牧业总产值达到28亿元，占农业总产值的比重达到60%。")).containsExactly("畜牧业总产值", "畜牧业总产值占农业总产值的比重");
        assertThat(names("目标", "到2025年，茶叶产值达到3亿元，数字产业增加值稳步提升，占地区生产总值比重达到10%。"))
                .containsExactly("茶叶产值", "数字产业增加值占地区生产总值比重");
        assertThat(names("目标", "到2025年，技术覆盖率提高到90%以上，主要农作物化肥、农药使用量实现零增长，利用率均提高到40%以上。"))
                .containsExactly("技术覆盖率", "主要农作物化肥利用率", "主要农作物农药利用率");
    }

    @Test
    void twoValuesOfOneThingHaveTheTwoYearsBefore() {
        assertThat(Plans.of("目标", "到2022年和2030年，居民健康素养水平提升到20%和30%。").targets())
                .extracting(t -> t.timing().targetYear())
                .containsExactly(2022, 2030);
    }

    @Test
    void anEffortThatIsPastGovernsNothing() {
        assertThat(Plans.of("目标", "力争经过五年努力，全省服务业增加值增长55%以上。").targets())
                .extracting(t -> t.demand().tier())
                .containsExactly(Target.Tier.STRETCH);
    }

    @Test
    void harmonyIsNoConjunction() {
        assertThat(names("目标", "到2025年，打造150个和美乡村。")).containsExactly("和美乡村");
    }

    @Test
    void whoWantsItIsNoPartOfWhatIsMeasured() {
        assertThat(names("目标", "到2025年，江苏要实现人均体育场地面积达到3.6平方米。")).containsExactly("人均体育场地面积");
    }

    @Test
    void theValueOfAPartIsOneOfTheWhole() {
        Findings findings = Plans.of("目标", "到2025年，全省农村污水处理率达到50%以上，东部地区达到60%以上，县（市）达到40%以上；县域内就诊率达到90%。");

        assertThat(findings.targets())
                .extracting(
                        t -> t.subject().scope() + " " + t.subject().indicator().name())
                .containsExactly("全省 农村污水处理率", "东部地区 农村污水处理率", "县（市） 农村污水处理率", "null 县域内就诊率");
    }

    @Test
    void whatIsRenewedAndRaisedIsCounted() {
        Findings findings = Plans.of("任务", "更新提升6个断面水站设备。新增未来工厂80家。到2025年，报废汽车年回收量达到4万辆左右。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("断面水站设备", "新增未来工厂", "报废汽车年回收量");
        assertThat(findings.targets()).extracting(t -> t.demand().measure()).containsOnly(Target.Measure.LEVEL);
    }

    @Test
    void itemsOfACellHaveTheYearOfTheFirst() {
        Findings findings = Plans.table("任务分解", "", "任务|内容", "教育|1.到2024年，新建学校5所。2.改造教学楼12栋。", "交通|改造道路10公里。");

        assertThat(findings.targets())
                .extracting(Plans::line)
                .containsExactly(
                        "新建学校 5所 target null>2024", "改造教学楼 12栋 target null>2024", "改造道路 10公里 target null>null");
    }

    @Test
    void anAmountOfChangeAndThenTheAmountThereIsAreTwoOfEach() {
        Findings findings = Plans.of("目标", "到2027年，茶叶、水果产量分别比2024年增加2万吨、30万吨，分别达到12万吨和180万吨。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name(), t -> t.demand().measure(), t -> t.demand()
                        .value()
                        .text())
                .containsExactly(
                        tuple("茶叶产量", Target.Measure.CHANGE, "2万吨"),
                        tuple("水果产量", Target.Measure.CHANGE, "30万吨"),
                        tuple("茶叶产量", Target.Measure.LEVEL, "12万吨"),
                        tuple("水果产量", Target.Measure.LEVEL, "180万吨"));
    }

    @Test
    void aLaterYearGoesOnBehindASemicolon() {
        assertThat(names("目标", "2027年幼儿入园率、劳动年龄人口平均受教育年限分别达到95%和11.5年；2035年分别达到98%和12年。"))
                .containsExactly("幼儿入园率", "劳动年龄人口平均受教育年限", "幼儿入园率", "劳动年龄人口平均受教育年限");
    }

    @ParameterizedTest
    @CsvSource({
        "到2027年，粮食播种面积稳定在50万亩以上，产量20万吨。,粮食播种面积,粮食产量",
        "力争新增果园面积3万亩，水果总产45万吨。,新增果园面积,水果总产",
        "到2027年，畜牧业和林业产值占农业总产值的比重分别达到35%和12%。,畜牧业产值占农业总产值的比重,林业产值占农业总产值的比重",
        "到2027年，初中教育巩固率、高等教育毛入学率分别达到99%、60%。,初中教育巩固率,高等教育毛入学率",
        "到2027年，高血压、糖尿病的规范管理率分别达到75%、70%。,高血压规范管理率,糖尿病的规范管理率",
        "到2030年，95%的乡镇和85%的村庄通燃气。,乡镇通燃气,村庄通燃气",
        "完成80%以上的大型泵站和60%以上的中型泵站更新改造。,大型泵站更新改造,中型泵站更新改造",
        "组织200场展演以及300场讲座。,展演,讲座",
    })
    void twoNumbersEachHaveTheNameThatIsMeant(String sentence, String first, String second) {
        assertThat(names("目标", sentence)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "到2027年，二级及以上公路里程达到800公里。,二级及以上公路里程",
        "到2027年，养老保险参保率达到并稳定在95%以上。,养老保险参保率",
        "到2027年，职工平均工资实际增长5%。,职工平均工资",
        "年底前完成剩余36个城中村改造。,城中村改造",
        "到2027年，培训农民达到一亿人。,培训农民",
        "到2027年，人均GDP3.5万美元。,人均GDP",
        "主要任务有新增停车位2000个等。,新增停车位",
    })
    void oneNumberHasTheNameThatIsMeant(String sentence, String name) {
        assertThat(names("目标", sentence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "到2027年，卷烟综合能耗为17千克标准煤/箱。,千克标准煤/箱",
        "到2027年，压缩空气耗电为95千瓦时/千立方米以下。,千瓦时/千立方米",
        "到2030年，县城防洪标准达到20年一遇以上。,年一遇",
        "到2030年，视频监控达到5000路。,路",
        "年末牲畜存栏达到68万头（只）。,万头（只）",
    })
    void theUnitIsThatWhichIsPrinted(String sentence, String unit) {
        assertThat(Plans.of("目标", sentence).targets())
                .extracting(t -> t.demand().value().unit())
                .containsExactly(unit);
    }

    @Test
    void whoIsSupportedAndWhatASloganCountsIsNoTarget() {
        assertThat(names("任务", "支持东江、西岭等11个重点片区率先发展。")).isEmpty();
        assertThat(names("任务", "按照“聚焦1个目标、构建2大体系、推动6个转型”的思路开展工作。")).isEmpty();
    }

    @Test
    void aNumberBehindAStopGoesOnWithTheLevelInItsOwnUnit() {
        Findings findings = Plans.of("目标", "2024年用电量达到300亿千瓦时，装机容量1200万千瓦；2025年达到320亿千瓦时和1300万千瓦。");

        assertThat(findings.targets())
                .extracting(
                        t -> t.subject().indicator().name(),
                        t -> t.demand().value().text(),
                        t -> t.timing().targetYear())
                .containsExactly(
                        tuple("用电量", "300亿千瓦时", 2024),
                        tuple("装机容量", "1200万千瓦", 2024),
                        tuple("用电量", "320亿千瓦时", 2025),
                        tuple("装机容量", "1300万千瓦", 2025));
    }

    @Test
    void whatIsDoneIsSharedByThingsCountedBeforeTheirNames() {
        assertThat(names("目标", "到2025年，新建5座污水处理厂、8座泵站，改造3座水厂和2处水源地。"))
                .containsExactly("新建污水处理厂", "新建泵站", "改造水厂", "改造水源地");
    }
}
