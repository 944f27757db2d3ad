package io.mubiao.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.extract.Plans;
import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is held to what, in the cells of tables and in sentences without brackets. */
class DutyReaderTest {
    private static final DutyReader READER = reader();

    private final DutyReader reader = READER;

    private static DutyReader reader() {
        try {
            return new DutyReader(RuleBook.load(Path.of("extractors")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> cell(String text, Role role) {
        return lines(reader.cell(text, role));
    }

    private static List<String> lines(List<Department> found) {
        return found.stream().map(d -> d.role() + " " + d.name()).toList();
    }

    @Test
    void aCellSaysWhoLeads() {
        assertThat(cell("市住建局牵头，市城管局、市公安局配合", Role.RESPONSIBLE))
                .containsExactly("LEAD 市住建局", "COOPERATOR 市城管局", "COOPERATOR 市公安局");
        assertThat(cell("牵头单位：市水利局；配合单位：市林业局", Role.RESPONSIBLE)).containsExactly("LEAD 市水利局", "COOPERATOR 市林业局");
    }

    @Test
    void aBracketBehindANameSaysItsDutyAlone() {
        assertThat(cell("市民政局（牵头）、市残联", Role.RESPONSIBLE)).containsExactly("LEAD 市民政局", "RESPONSIBLE 市残联");
        assertThat(lines(reader.apply("市民政局（牵头单位），市残联（配合），市卫生健康委（市疾控局）", Convention.NONE)))
                .containsExactly("LEAD 市民政局", "COOPERATOR 市残联", "RESPONSIBLE 市卫生健康委（市疾控局）");
    }

    @Test
    void aSpacePartsLabelsAndNames() {
        assertThat(lines(reader.apply("牵头单位：市水利局 责任单位：市财政局 市住建局", Convention.NONE)))
                .containsExactly("LEAD 市水利局", "RESPONSIBLE 市财政局", "RESPONSIBLE 市住建局");
        assertThat(lines(reader.apply("责任部门：市水利局　完成时间：2025年12月", Convention.NONE)))
                .containsExactly("RESPONSIBLE 市水利局");
    }

    @Test
    void aRemarkSaysWhoLeadsAndIsNoName() {
        String note = "责任单位：市商务局、市财政局（除标注“分别牵头”外，列第一位的为牵头单位，下同）";
        Convention stated = Convention.stated(note, Convention.NONE);
        assertThat(lines(reader.apply(note, stated))).containsExactly("LEAD 市商务局", "RESPONSIBLE 市财政局");
        assertThat(lines(reader.apply("责任单位：市水利局、市林业局分别牵头", stated))).containsExactly("LEAD 市水利局", "LEAD 市林业局");
        assertThat(Convention.stated("市民政局、市财政局按职责分工负责，排名第一的为牵头单位", Convention.NONE))
                .isEqualTo(Convention.FIRST_LEADS);
    }

    @Test
    void levelsOfAreasShareTheirNoun() {
        assertThat(lines(reader.apply("责任单位：市水利局/市林业局，各县、市、区政府，各县、市直单位", Convention.NONE)))
                .containsExactly(
                        "RESPONSIBLE 市水利局",
                        "RESPONSIBLE 市林业局",
                        "RESPONSIBLE 各县、市、区政府",
                        "RESPONSIBLE 各县",
                        "RESPONSIBLE 市直单位");
    }

    @Test
    void peopleAreNoBodies() {
        assertThat(reader.isNote("牵头领导：李某；牵头单位：市住建局；责任单位：各区政府；完成时限：12月底")).isTrue();
        assertThat(lines(reader.apply("牵头领导：李某；牵头单位：市住建局；完成时限：12月底", Convention.NONE)))
                .containsExactly("LEAD 市住建局");
    }

    @Test
    void linesBelowOneAnotherAreOneNote() {
        Target target = Plans.of("目标", "1.固定资产投资增长15%。", "牵头负责领导：李某。", "牵头责任单位：市商务局。", "协同责任单位：市财政局等，各街道。")
                .targets()
                .get(0);
        assertThat(lines(target.standing().departments()))
                .containsExactly("LEAD 市商务局", "COOPERATOR 市财政局", "COOPERATOR 各街道");
    }

    @Test
    void aCellThatSaysNothingHasTheRoleOfItsColumn() {
        assertThat(cell("市水利局", Role.LEAD)).containsExactly("LEAD 市水利局");
    }

    @Test
    void theLinesOfACellAreNamesOfTheirOwn() {
        assertThat(cell("市城管局\n市公安局（交警支队）\n各县（市、区）\n政府", Role.RESPONSIBLE))
                .containsExactly("RESPONSIBLE 市城管局", "RESPONSIBLE 市公安局（交警支队）", "RESPONSIBLE 各县（市、区）政府");
    }

    @Test
    void aNameThatIsBrokenInTheMiddleIsOne() {
        assertThat(cell("市交通运\n输局、市委\n宣传部", Role.LEAD)).containsExactly("LEAD 市交通运输局", "LEAD 市委宣传部");
    }

    @Test
    void whoeverHasNoDutyBehindTheLeadAnswersToo() {
        assertThat(lines(reader.apply("由市发展改革委牵头，市生态环境局，各县（市、区）政府", Convention.NONE)))
                .containsExactly("LEAD 市发展改革委", "RESPONSIBLE 市生态环境局", "RESPONSIBLE 各县（市、区）政府");
    }

    @Test
    void whoeverActsTogetherWithOthersLeadsThem() {
        assertThat(reader.isNote("──由市林业局会同有关部门和各县市区组织落实")).isTrue();
        assertThat(lines(reader.apply("──由市林业局会同有关部门和各县市区组织落实。", Convention.NONE)))
                .containsExactly("LEAD 市林业局", "COOPERATOR 有关部门", "COOPERATOR 各县市区");
        assertThat(lines(reader.apply("市教育局会同市财政局，市商务局配合", Convention.NONE)))
                .containsExactly("LEAD 市教育局", "COOPERATOR 市财政局", "COOPERATOR 市商务局");
        assertThat(reader.apply("市教育局会同有关部门研究制定办法", Convention.NONE)).isEmpty();
    }

    @Test
    void andPartsTwoNamesButNoneWithin() {
        assertThat(lines(reader.apply("市发展和改革局、市水利局等部门和各市辖区政府负责落实", Convention.NONE)))
                .containsExactly("RESPONSIBLE 市发展和改革局", "RESPONSIBLE 市水利局", "RESPONSIBLE 各市辖区政府");
        assertThat(lines(reader.apply("市人力资源和社会保障局和市文化和旅游局牵头督导", Convention.NONE)))
                .containsExactly("LEAD 市人力资源和社会保障局", "LEAD 市文化和旅游局");
    }

    @Test
    void byWhenIsNoBody() {
        for (String note :
                List.of("责任单位：市林业局、市财政局；完成时限：2025年12月底", "责任单位：市林业局、市财政局，2025年底前完成", "责任单位：市林业局、市财政局；完成时限：长期")) {
            assertThat(lines(reader.apply(note, Convention.NONE)))
                    .as(note)
                    .containsExactly("RESPONSIBLE 市林业局", "RESPONSIBLE 市财政局");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"市林业局牵头，市财政局、各县（市、区）政府配合", "由市节能办负责", "责任单位：市林业局、各园区", "牵头单位：市水利局；配合单位：市住建局等"})
    void aSentenceThatOnlyNamesBodiesIsANote(String sentence) {
        assertThat(reader.isNote(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"市林业局、市财政局", "市政府成立领导小组，市发展改革委牵头，有关部门参与", "各项任务由各县（市、区）政府负责", "加强组织领导，抓好落实", "原则：坚持统筹推进、分级负责"})
    void aSentenceThatSaysMoreIsNone(String sentence) {
        assertThat(reader.isNote(sentence)).isFalse();
    }
}
