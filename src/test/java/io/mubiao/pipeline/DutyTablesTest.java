package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Department;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.pipeline.Facts.Making;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that set indicators and name who is held to them in one. */
final class DutyTablesTest {
    @TempDir
    private Path folder;

    @Test
    void indicatorsWithNumbersAndHoldersAreTargetsAndTasks() throws Exception {
        PlanDocument document = document(
                "序号|指标名称|单位|2020年|2025年|责任单位", "1|物业服务覆盖率|%|76.5|≥90|市住房城乡建设局", "2|公共停车泊位|万个|5.1|8.5|市城市管理局、市公安局");
        assertThat(document.findings().tasks())
                .extracting(task -> task.number())
                .containsExactly("1", "2");
        assertThat(document.findings().targets())
                .extracting(DutyTablesTest::said)
                .containsExactly(
                        "二/1 物业服务覆盖率 76.5% baseline [市住房城乡建设局]",
                        "二/1 物业服务覆盖率 90% target [市住房城乡建设局]",
                        "二/2 公共停车泊位 5.1万个 baseline [市城市管理局, 市公安局]",
                        "二/2 公共停车泊位 8.5万个 target [市城市管理局, 市公安局]");
    }

    @Test
    void aDivisionOfTasksSetsWhatItsSentencesSay() throws Exception {
        PlanDocument document = document("序号|重点任务|完成时限|责任单位", "1|新建社区医院6家。|2025年|市卫生健康委", "2|修建步道。|2024年|市城市管理局");
        assertThat(document.findings().targets())
                .extracting(DutyTablesTest::said)
                .containsExactly("二/1 新建社区医院 6家 target [市卫生健康委]");
    }

    @Test
    void theLinesOfACellAreItemsOfTheirOwn() throws Exception {
        PlanDocument document = document(
                "序号|重点任务|责任单位",
                "1|新增停车位5000个<br>新增充电桩300个<br>1.改造老旧小区20个<br>2.建成公园5个|市住房城乡建设局<br>市公安局",
                "2|绿地率<br>达到38%|市园林绿化<br>局牵头，市财政局配合");
        assertThat(document.findings().targets())
                .extracting(DutyTablesTest::said)
                .containsExactly(
                        "二/1 新增停车位 5000个 target [市住房城乡建设局, 市公安局]",
                        "二/1 新增充电桩 300个 target [市住房城乡建设局, 市公安局]",
                        "二/1 改造老旧小区 20个 target [市住房城乡建设局, 市公安局]",
                        "二/1 公园 5个 target [市住房城乡建设局, 市公安局]",
                        "二/2 绿地率 38% target [市园林绿化局, 市财政局]");
        assertThat(document.text().lines().filter(line -> line.startsWith("1\t")))
                .singleElement();
    }

    private PlanDocument document(String... rows) throws Exception {
        StringBuilder page = new StringBuilder("<html><meta charset='utf-8'><body><h1>临湖市城市更新规划（2021—2025年）</h1>"
                + "<p>一、要求</p><p>做好城市更新工作。</p><p>二、指标</p><p>指标见下表。</p><table>");
        for (String row : rows) {
            page.append("<tr><td>").append(row.replace("|", "</td><td>")).append("</td></tr>");
        }
        Path file = folder.resolve("plan.html");
        Files.writeString(file, page.append("</table><p>三、保障</p><p>加强领导。</p></body></html>"), StandardCharsets.UTF_8);
        return new Making().document(file);
    }

    private static String said(Target target) {
        return target.evidence().address()
                + ' '
                + target.subject().indicator().name()
                + ' '
                + target.demand().value().min()
                + target.demand().value().unit()
                + ' '
                + (target.standing().role() == Target.Role.TARGET ? "target " : "baseline ")
                + target.standing().departments().stream().map(Department::name).toList();
    }
}
