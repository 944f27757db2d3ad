package io.mubiao.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.extract.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is added, renewed or removed is not all that there is. */
class WorkVerbsTest {
    private static List<String> names(String sentence) {
        return Plans.of("主要任务", sentence).targets().stream()
                .map(target -> target.subject().indicator().name())
                .toList();
    }

    @Test
    void whatIsDoneToAThingIsInItsName() {
        assertThat(names("新增停车位5000个，治理水土流失面积450平方公里，淘汰老旧车辆2万辆。")).containsExactly("新增停车位", "治理水土流失面积", "淘汰老旧车辆");
    }

    @Test
    void whatOnlyComesToStandIsCalledByItself() {
        assertThat(names("建成停车场12个，创建国家级绿色工厂5家。")).containsExactly("停车场", "国家级绿色工厂");
    }

    @Test
    void aThingThatIsCalledLikeAWorkHasItsVerbToo() {
        assertThat(names("新建节能建筑100万平方米。")).containsExactly("新建节能建筑");
    }

    @Test
    void soManyPeopleAreInTheNameOfWhatIsToldOfThem() {
        assertThat(names("千人汽车保有量达到300辆，火灾十万人口死亡率控制在0.15以内，千人医生数达到3.2名。"))
                .containsExactly("千人汽车保有量", "火灾十万人口死亡率", "千人医生数");
        assertThat(names("到2025年，培训千人以上。")).hasSize(1);
    }

    @Test
    void theVerbBeforeTheNumberIsInTheNameToo() {
        assertThat(names("改造3000户农村危房，新建和改扩建51所中小学。")).containsExactly("改造农村危房", "新建和改扩建中小学");
    }

    @Test
    void whatIsListedHasTheVerbOfTheFirst() {
        assertThat(names("新建泵站2处、水厂1座，建成泵房3座。")).containsExactly("新建泵站", "新建水厂", "泵房");
        assertThat(names("新建主管网15公里，入户管网40公里，总长度55公里。")).containsExactly("新建主管网", "新建入户管网", "总长度");
    }

    @Test
    void aShareIsCalledByItsOwnName() {
        assertThat(names("到2025年，新建建筑节能率达到72%、绿色建材应用比例达到50%。")).containsExactly("新建建筑节能率", "绿色建材应用比例");
    }
}
