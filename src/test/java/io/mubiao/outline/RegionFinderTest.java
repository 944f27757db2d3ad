package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionFinderTest {
    private final RegionFinder finder = new RegionFinder(
            new FrontWords(Sheets.BOOK.words("frontmatter")), new Gazetteer(Sheets.BOOK.words("regions")));

    @Test
    void theTitleNamesACounty() {
        Region region = finder.of(List.of("金台区节水方案"), "");
        assertThat(region).isEqualTo(new Region("610303", "金台区", Region.Level.COUNTY, List.of("陕西省", "宝鸡市", "金台区")));
    }

    @Test
    void aChainOfNamesLeadsToTheInnermost() {
        assertThat(finder.of(List.of("重庆市永川区人民政府"), "").path()).containsExactly("重庆市", "永川区");
    }

    @Test
    void anAutonomousAreaGoesByItsUsualNameToo() {
        assertThat(finder.of(List.of("湖北省恩施州林业规划"), "").path()).containsExactly("湖北省", "恩施土家族苗族自治州");
        assertThat(finder.of(List.of("长阳县林业规划"), "").code()).isEqualTo("420528");
    }

    @Test
    void aNameThatTwoCountiesHaveIsSettledByTheText() {
        assertThat(finder.of(List.of("朝阳区节水方案"), "根据北京市有关规定").code()).isEqualTo("110105");
        assertThat(finder.of(List.of("朝阳区节水方案"), "根据长春市有关规定").code()).isEqualTo("220104");
        assertThat(finder.of(List.of("朝阳区节水方案"), "根据《规划》（吉政发〔2022〕3号）").code()).isEqualTo("220104");
    }

    @Test
    void whereNothingTellsThemApartNoneIsTaken() {
        assertThat(finder.of(List.of("鼓楼区节水方案"), "推进节水。")).isNull();
        assertThat(finder.of(List.of("吉林节水方案"), "推进节水。").code()).isEqualTo("220000");
    }

    @Test
    void aBodyOfTheNationMeansTheNation() {
        assertThat(finder.of(List.of("国务院"), "").code()).isEqualTo("100000");
        assertThat(finder.of(List.of("生态环境部科技与财务司"), "").path()).isEmpty();
    }

    @Test
    void ourProvinceIsTheOneTheTextSpeaksOf() {
        assertThat(finder.of(List.of("关于推进绿色认证的意见"), "我省要走在前列。江苏实际，根据苏政发〔2022〕8号，全省推进。我省支持。")
                        .code())
                .isEqualTo("320000");
    }

    @Test
    void aFormerNameIsKnown() {
        assertThat(finder.of(List.of("崇文区节水方案"), "").path()).containsExactly("北京市", "崇文区");
    }

    @Test
    void aNewAreaWithoutACodeIsWhereItLies() {
        assertThat(finder.of(List.of("两江新区节水方案"), "").name()).isEqualTo("重庆市");
        assertThat(finder.of(List.of("西咸新区节水方案"), "").path()).containsExactly("陕西省", "西安市");
        assertThat(finder.of(List.of("雄安新区节水方案"), "").path()).containsExactly("河北省", "保定市");
    }

    @Test
    void theSignOfItsNumberTellsTheProvinceWhereNoHeadDoes() {
        assertThat(finder.of(List.of("节水方案"), "陕政发〔2022〕25号", "推进节水。").name()).isEqualTo("陕西省");
        assertThat(finder.of(List.of("节水方案"), "渝府办发〔2022〕3号", "推进节水。").name()).isEqualTo("重庆市");
        assertThat(finder.of(List.of("汉中市节水方案"), "陕政发〔2022〕25号", "").name()).isEqualTo("汉中市");
        assertThat(finder.of(List.of("节水方案"), "国发〔2022〕25号", "推进节水。")).isNull();
    }

    @Test
    void nothingSaidIsNothingFound() {
        assertThat(finder.of(List.of("节水方案"), "节约用水。")).isNull();
    }
}
