package io.mubiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look alike: which are one indicator, and which must never be. */
class NearNamesTest {
    private static IndicatorNames names;

    @BeforeAll
    static void load() throws Exception {
        names = new IndicatorNames(RuleBook.load(Path.of("extractors")));
    }

    @ParameterizedTest
    @CsvSource({
        "人均地区生产总值, 地区生产总值",
        "人均生活用电量, 人均用电量",
        "PM2.5浓度, PM10浓度",
        "空气质量优良天数, 空气质量优良天数比率",
        "城镇居民人均可支配收入, 农村居民人均可支配收入",
        "城市污水处理率, 县城污水处理率",
        "农村生活污水治理率, 城市生活污水处理率",
        "化肥利用率, 农药利用率",
        "化学需氧量排放量, 化学需氧量重点工程减排量",
        "单位地区生产总值能耗, 能源消费总量",
        "单位地区生产总值能耗, 单位地区生产总值二氧化碳排放",
        "能源消费总量, 能源消费增量",
        "公共机构单位建筑面积能耗, 公共机构能源消费总量",
        "高新技术企业, 新增高新技术企业",
        "5G基站, 新建5G基站",
        "充电桩, 新增充电桩",
        "天然气产量, 天然气产能",
        "煤炭产量, 煤炭产能",
        "粗钢产量, 粗钢产能",
        "非化石能源发电量比重, 清洁能源发电量占比",
        "既有公共建筑节能改造面积, 既有居住建筑节能改造面积",
        "国家级绿色工厂, 省级绿色工厂",
        "地表水国考断面水质优良比例, 地表水省考以上断面水质优良比例",
        "常住人口城镇化率, 户籍人口城镇化率",
        "城镇调查失业率, 城镇登记失业率",
        "财政总收入, 一般公共预算收入",
        "普惠性幼儿园覆盖率, 公办园在园幼儿占比",
        "劳动年龄人口平均受教育年限, 新增劳动力平均受教育年限",
        "每万人拥有市场主体数, 每千人拥有企业数",
        "一般工业固体废物综合利用率, 一般工业固体废物处置利用率",
        "网上零售额, 农产品网络零售额",
        "生态质量指数, 生态环境状况指数",
    })
    void differentThingsStayApart(String one, String other) {
        assertThat(names.apply(one)).isNotEqualTo(names.apply(other));
    }

    @ParameterizedTest
    @CsvSource({
        "某甲、某乙、某丙等重点行业达到能效标杆水平的产能比例, efficiency-benchmark-share",
        "主城区绿色出行比例, green-travel-share",
        "市城区细颗粒物（PM2.5）浓度, pm25",
        "全市中心城区公共交通机动化出行分担率, public-transport-share",
        "永川城区公共交通机动化出行分担率, public-transport-share",
        "当年城镇新建建筑中绿色建筑面积占比, green-building-share",
        "城镇新建建筑中装配式建筑占比, prefab-building-share",
        "全社会用电量, electricity-consumption",
    })
    void whatIsSaidInPassingMakesNoDifference(String printed, String id) {
        assertThat(names.apply(printed)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "人工湿地, count, 处, constructed-wetland.count",
        "人工湿地, area, 亩, constructed-wetland.area",
        "省级技术创新中心, count, 家, provincial.tech-innovation-centre.count",
        "国家级技术创新中心数量, count, 个, national.tech-innovation-centre.count",
        "河湖生态缓冲带修复, length, 公里, eco-buffer.treated.length",
        "220千伏变电站, count, 座, substation-220kv.count",
        "农村危房, persons, 户, rural-danger-home.households",
        "污泥处理能力, flow, 吨/日, sludge.capacity",
    })
    void anObjectAndAnAmountOfItAreAnIndicator(String printed, String family, String unit, String id) {
        assertThat(names.apply(printed, family, unit)).isEqualTo(id);
        assertThat(names.isListed(id)).isTrue();
    }

    @Test
    void anIndicatorOfAnObjectHasANameOfItsOwn() {
        assertThat(names.names("provincial.tech-innovation-centre.count")).containsExactly("省级技术创新中心数量");
        assertThat(names.names("eco-buffer.treated.length")).containsExactly("生态缓冲带治理长度");
        assertThat(names.names("eco-buffer")).isEmpty();
        assertThat(names.names("nothing.count")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "环湖乡镇驻地污水管网, length, 公里",
        "人工湿地覆盖率, share, %",
        "人工湿地, share, %",
        "污水管网面积, length, 公里",
        "省级市级产业创新中心, count, 个",
    })
    void aNameWithAWordThatNoListKnowsIsNoObject(String printed, String family, String unit) {
        assertThat(names.apply(printed, family, unit)).startsWith(IndicatorNames.UNLISTED);
    }

    @Test
    void anIndicatorSaidInAUnitThatItCannotHaveIsAnother() {
        assertThat(names.apply("储能配置比例", "share", "%")).isEqualTo("storage-allocation-share");
        assertThat(names.apply("储能配置比例", "time", "小时")).startsWith(IndicatorNames.UNLISTED);
        assertThat(names.apply("化学需氧量排放总量", "mass", "吨")).isEqualTo("cod-emission");
        assertThat(names.apply("化学需氧量排放总量", "share", "%")).isEqualTo("cod-emission");
    }
}
