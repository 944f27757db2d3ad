package io.mubiao.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentNamesTest {
    private static DepartmentNames names;

    @BeforeAll
    static void load() throws Exception {
        names = new DepartmentNames(RuleBook.load(Path.of("extractors")));
    }

    @ParameterizedTest
    @CsvSource({
        "市发改委, 发展改革",
        "区发展和改革局, 发展改革",
        "国家发展改革委, 发展改革",
        "市发展改革委（市能源局）, 发展改革",
        "市生态环境局金台分局, 生态环境",
        "县环保局, 生态环境",
        "市国土资源局, 自然资源",
        "区规划自然资源局, 自然资源",
        "区经济信息委, 工业和信息化",
        "市经信局, 工业和信息化",
        "县教育科技体育局, 教育",
        "住房城乡建设部, 住房城乡建设",
        "区住房城乡建委, 住房城乡建设",
        "县住建和综合执法局, 住房城乡建设",
        "区委宣传部, 宣传",
        "中共某某市委组织部, 组织",
        "市政府金融办, 金融",
        "自治区政府国资委, 国有资产",
        "团市委, 共青团",
        "全国妇联, 妇联",
        "市公安局交警支队高新大队, 公安",
        "市公安局高新区分局, 公安",
        "国家税务总局某某市税务局, 税务",
        "某某银保监分局, 金融监管",
        "人民银行某某市中心支行, 人民银行",
        "市邮管七分局, 邮政",
        "市市场监管局, 市场监管",
        "某某能源化工基地管委会建设和交通局, 住房城乡建设",
        "高新区管委会, 园区管理",
        "各县（市、区）人民政府, 人民政府",
        "各区（市）县政府（管委会）, 人民政府",
        "公安县农业农村局, 农业农村",
        "国网某某供电公司, 供电",
        "各盟市能源主管部门, 能源",
    })
    void differentNamesShareAFunction(String printed, String function) {
        assertThat(names.apply(printed)).isEqualTo(function);
    }

    @Test
    void aCompanyHasNoneUnlessTheListGivesIt() {
        assertThat(names.apply("某某生态环境科技有限公司")).isNull();
    }

    @Test
    void whatNamesNoFunctionHasNone() {
        assertThat(names.apply("各有关单位")).isNull();
    }
}
