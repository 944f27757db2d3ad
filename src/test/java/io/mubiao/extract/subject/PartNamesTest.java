package io.mubiao.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.extract.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values told of an area, a group of people or a stage of school alone, behind what they are told of. */
class PartNamesTest {
    private static List<String> named(String sentence) {
        return Plans.of("主要任务", sentence).targets().stream()
                .map(t -> {
                    String in = t.subject().scope() == null
                            ? ""
                            : " in " + t.subject().scope();
                    return t.subject().indicator().name() + " "
                            + t.demand().value().text() + in;
                })
                .toList();
    }

    @Test
    void aGroupOfPeopleHasTheRateOfAll() {
        assertThat(named("到2030年，健康随访率达到70%，其中重点人群达到82%，残疾人90%。"))
                .containsExactly("健康随访率 70%", "重点人群健康随访率 82%", "残疾人健康随访率 90%");
    }

    @Test
    void peopleWhoAreCountedStayWhatTheyAre() {
        assertThat(named("到2030年，培训农民3万人，其中妇女8000人。")).contains("妇女 8000人");
    }

    @Test
    void placesAtSchoolAreOfTheirStage() {
        assertThat(named("新增学位3万个，其中学前0.8万个、小学1.2万个。")).containsExactly("新增学位 3万个", "新增学前学位 0.8万个", "新增小学学位 1.2万个");
    }

    @Test
    void schoolsAreCountedThemselves() {
        assertThat(named("新建学校16所，其中小学9所、初中4所。")).containsExactly("新建学校 16所", "新建小学 9所", "新建初中 4所");
    }

    @Test
    void whatStandsBeforeTheColonIsToldOfEach() {
        assertThat(named("到2030年，体质优良率：小学达到61%，初中达到57%；新能源车占比：公交95%、环卫60%。"))
                .containsExactly("小学体质优良率 61%", "初中体质优良率 57%", "公交新能源车占比 95%", "环卫新能源车占比 60%");
    }

    @Test
    void aPartBehindTheMeasureLeadsIt() {
        assertThat(named("到2030年，公用经费标准小学900元、初中1200元。")).containsExactly("小学公用经费标准 900元", "初中公用经费标准 1200元");
        assertThat(named("到2030年，垃圾收集覆盖率东部达到98%、山区达到85%。")).containsExactly("垃圾收集覆盖率 98% in 东部", "垃圾收集覆盖率 85% in 山区");
    }

    @Test
    void anotherAreaIsNotInTheFirst() {
        assertThat(named("到2030年，市区垃圾收集覆盖率达到98%，山区达到85%。")).containsExactly("市区垃圾收集覆盖率 98%", "垃圾收集覆盖率 85% in 山区");
    }
}
