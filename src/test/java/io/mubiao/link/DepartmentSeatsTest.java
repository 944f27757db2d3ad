package io.mubiao.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Area;
import io.mubiao.model.Department.Seat;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentSeatsTest {
    private static DepartmentSeats seats;
    private static ScopeAreas scopes;
    private static Areas areas;

    @BeforeAll
    static void load() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        seats = new DepartmentSeats(book);
        scopes = new ScopeAreas(book);
        areas = new Areas(book.words("regions"));
    }

    private static Areas.View of(String code) {
        return areas.from(new Region(code, "", Region.Level.COUNTY, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "610303, 区发展和改革局, county, 金台区",
        "610303, 市生态环境局金台分局, city, 金台区",
        "610303, 市生态环境局, city, 宝鸡市",
        "610303, 市公安局交警支队金台交警大队, city, 金台区",
        "610303, 区委宣传部, county, 金台区",
        "610303, 省发展改革委, province, 陕西省",
        "610700, 人民银行汉中市中心支行, city, 汉中市",
        "610700, 汉中银保监分局, city, 汉中市",
        "610700, 国家税务总局汉中市税务局, city, 汉中市",
        "610700, 南郑区政府, county, 南郑区",
        "610700, 团市委, city, 汉中市",
        "610700, 市政府金融办, city, 汉中市",
        "610700, 各县区人民政府, county,",
        "500118, 市发展改革委, province, 重庆市",
        "500118, 区农业农村委, county, 永川区",
        "150000, 自治区能源局, province, 内蒙古自治区",
        "150000, 各盟市行政公署, city,",
        "330782, 市发改局, county, 义乌市",
        "513200, 州生态环境局, city, 阿坝藏族羌族自治州",
        "100000, 国家发展改革委, nation, 中华人民共和国",
        "100000, 市场监管总局, nation, 中华人民共和国",
        "100000, 生态环境部, nation, 中华人民共和国",
        "610700, 生态环境部, nation, 中华人民共和国",
        "100000, 各省（区、市）人民政府, province,",
    })
    void aNameTellsWhoseABodyIsAndWhere(String document, String printed, String level, @Nullable String area) {
        Seat seat = seats.apply(printed, of(document));
        assertThat(seat).isNotNull();
        assertThat(seat.level()).isEqualTo(Region.Level.valueOf(level.toUpperCase(Locale.ROOT)));
        assertThat(seat.area() == null ? null : seat.area().name()).isEqualTo(area);
    }

    @Test
    void aNameThatTellsNothingHasNoSeat() {
        assertThat(seats.apply("市场监管局", of("610700"))).isNull();
        assertThat(seats.apply("有关单位", areas.from(null))).isNull();
        assertThat(seats.apply("市发展改革委", areas.from(null))).isEqualTo(new Seat(Region.Level.CITY, null));
    }

    @ParameterizedTest
    @CsvSource({
        "610700, 全市, 610700, 汉中市",
        "610700, 我省, 610000, 陕西省",
        "610700, 省内, 610000, 陕西省",
        "610700, 全国, 100000, 中华人民共和国",
        "610700, 南郑区, 610703, 南郑区",
        "610700, 南郑, 610703, 南郑区",
        "610303, 全区, 610303, 金台区",
        "150000, 全区, 150000, 内蒙古自治区",
        "500118, 全市, 500000, 重庆市",
        "110000, 朝阳区, 110105, 朝阳区",
        "220100, 朝阳区, 220104, 朝阳区",
        "620000, 兰州市, 620100, 兰州市",
        "420000, 恩施州, 422800, 恩施土家族苗族自治州",
    })
    void aScopeMeansAnArea(String document, String scope, String code, String name) {
        assertThat(scopes.apply(scope, of(document))).isEqualTo(new Area(code, name));
    }

    @ParameterizedTest
    @CsvSource({"610700, 规模以上工业企业", "610700, 中心城区", "610700, 朝阳区", "610700, 全区", "610700, 全社会"})
    void aScopeThatIsNoOneAreaMeansNone(String document, String scope) {
        assertThat(scopes.apply(scope, of(document))).isNull();
    }

    @Test
    void noScopeMeansNone() {
        assertThat(scopes.apply(null, of("610700"))).isNull();
    }
}
