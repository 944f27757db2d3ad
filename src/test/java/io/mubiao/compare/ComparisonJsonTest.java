package io.mubiao.compare;

import static io.mubiao.compare.Plans.fall;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Comparison.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonJsonTest {
    @Test
    void everyFieldHasItsName() throws Exception {
        Entry entry = new Entry(fall("能耗强度", "energy-intensity-gdp", "13.50", 2015), Why.BASE_YEAR);
        Comparison comparison = new Comparison(
                List.of(new Column("energy-intensity-gdp", "单位地区生产总值能耗", "%")),
                List.of(
                        new Row(new Area("520300", "遵义市"), "d1", "遵义市方案", List.of(new Cell(State.SET, List.of(entry)))),
                        new Row(new Area("620600", "武威市"), null, null, List.of(new Cell(State.NO_PLAN, List.of())))),
                List.of());
        String json = new ComparisonJson().apply(comparison);
        assertThat(json).contains("13.50");
        JsonNode tree = new ObjectMapper().readTree(json);
        assertThat(tree.at("/indicators/0"))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"id\":\"energy-intensity-gdp\",\"name\":\"单位地区生产总值能耗\",\"unit\":\"%\"}"));
        JsonNode value = tree.at("/rows/0/cells/0/values/0");
        assertThat(value.fieldNames())
                .toIterable()
                .contains("target", "min", "max", "unit", "comparator", "tier", "measure", "trend")
                .contains("baseYear", "targetYear", "comparable", "why", "quote", "page");
        assertThat(value.get("measure").asText()).isEqualTo("change");
        assertThat(value.get("comparable").asBoolean()).isFalse();
        assertThat(value.get("why").asText()).isEqualTo("base-year");
        assertThat(value.get("tier").isNull()).isTrue();
        assertThat(tree.at("/rows/1/document").isNull()).isTrue();
        assertThat(tree.at("/rows/1/cells/0/state").asText()).isEqualTo("noPlan");
    }
}
