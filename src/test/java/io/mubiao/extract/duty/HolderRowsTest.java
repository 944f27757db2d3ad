package io.mubiao.extract.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.extract.Plans;
import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import org.junit.jupiter.api.Test;

/** Tables of indicators that number no rows and name in a column who is held to each. */
class HolderRowsTest {
    private static String held(Target target, Role role) {
        return String.join(
                "、",
                target.standing().departments().stream()
                        .filter(d -> d.role() == role)
                        .map(Department::name)
                        .toList());
    }

    @Test
    void everyRowHasItsOwnHolders() {
        Findings findings = Plans.table("主要指标", "", "指标|单位|2025年|责任单位", "森林覆盖率|%|45|市林业局", "公共充电桩|个|1200|市发展改革委、市城管局");

        assertThat(findings.targets())
                .extracting(t -> held(t, Role.RESPONSIBLE))
                .containsExactly("市林业局", "市发展改革委、市城管局");
    }

    @Test
    void aHolderCellOverSeveralRowsHoldsForAllOfThem() {
        Findings findings =
                Plans.table("主要指标", "", "指标|2025年|牵头单位|配合单位", "城市供水普及率（%）|99|市住建局|市水利局", "城市燃气普及率（%）|98|^|^");

        assertThat(findings.targets()).extracting(t -> held(t, Role.LEAD)).containsOnly("市住建局");
        assertThat(findings.targets()).extracting(t -> held(t, Role.COOPERATOR)).containsOnly("市水利局");
    }

    @Test
    void whatStandsUnderTheTableHasNoneOfIt() {
        Findings findings = Plans.noted("到2025年，人均公园绿地面积达到14平方米。", "主要指标", "", "指标|2025年|责任单位", "绿地率（%）|38|市园林局");

        assertThat(findings.targets()).hasSize(2);
        assertThat(findings.targets().stream()
                        .filter(t -> t.subject().indicator().name().equals("人均公园绿地面积"))
                        .findFirst()
                        .orElseThrow()
                        .standing()
                        .departments())
                .isEmpty();
    }
}
