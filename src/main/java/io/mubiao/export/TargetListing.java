package io.mubiao.export;

import io.mubiao.model.Area;
import io.mubiao.model.Period;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table {@code targets}: a row a target or base value. */
final class TargetListing {
    static final Listing<Of<Target>> LISTING =
            new Listing<>("targets", "目标：每行一个指标值（目标值或基期值）", List.of("document", "id"), columns());

    private TargetListing() {}

    private static List<Column<Of<Target>>> columns() {
        List<Column<Of<Target>>> columns = new ArrayList<>();
        columns.add(Column.text("id", "目标编号，在一份文件内唯一", of -> of.fact().id()));
        columns.addAll(SharedColumns.document());
        List<Column<Target>> said = new ArrayList<>(subject());
        said.addAll(demand());
        said.addAll(timing());
        said.addAll(SharedColumns.departments(target -> target.standing().departments()));
        said.add(Column.text(
                "address", "所在章节的路径，如 三/（一）", target -> target.evidence().address()));
        said.addAll(SharedColumns.place(target -> target.evidence().source()));
        said.add(Column.text("rule", "识别所用规则的编号", target -> target.evidence().rule()));
        said.forEach(column -> columns.add(column.within(Of::fact)));
        columns.addAll(SharedColumns.source());
        return columns;
    }

    private static List<Column<Target>> subject() {
        return List.of(
                Column.text(
                        "indicator", "指标名称，照原文", t -> t.subject().indicator().name()),
                Column.text(
                        "indicator_id", "指标的统一编号", t -> t.subject().indicator().canonical()),
                Column.text("scope", "范围，如 全市", t -> t.subject().scope()),
                Column.text("scope_region_code", "范围所指地区的行政区划代码，不指一个地区时为空", t -> {
                    Area area = t.subject().area();
                    return area == null ? null : area.code();
                }));
    }

    /** What is demanded; the comparison has these too. */
    static List<Column<Target>> demand() {
        return List.of(
                Column.word("measure", "level 为水平值，change 为变化量", Target.Measure.class, t -> t.demand()
                        .measure()),
                Column.word("trend", "方向：up 上升，down 下降", Target.Trend.class, t -> t.demand()
                        .trend()),
                Column.word(
                        "comparator",
                        "eq 等于，ge 不低于，gt 高于，le 不高于，lt 低于，approx 左右",
                        Target.Comparator.class,
                        t -> t.demand().comparator()),
                number("value_min", "数值下限，照原文单位；单个数值时与上限相同；比例等非数值时为空", Value::min),
                number("value_max", "数值上限，照原文单位", Value::max),
                Column.text("unit", "单位，照原文", t -> t.demand().value().unit()),
                Column.text(
                        "value_text", "数值的原文，如 2—3个", t -> t.demand().value().text()),
                number("si_min", "折算后的下限（万、亿已乘出，单位统一）", v -> v.si() == null ? null : v.si().min()),
                number("si_max", "折算后的上限", v -> v.si() == null ? null : v.si().max()),
                Column.text(
                        "si_unit",
                        "折算后的单位",
                        t -> t.demand().value().si() == null
                                ? null
                                : t.demand().value().si().unit()),
                Column.word("tier", "base 基本目标，incentive 激励目标，stretch 力争", Target.Tier.class, t -> t.demand()
                        .tier()),
                Column.word("cadence", "annual 年均，cumulative 累计", Target.Cadence.class, t -> t.demand()
                        .cadence()));
    }

    private static List<Column<Target>> timing() {
        return List.of(
                Column.word("nature", "binding 约束性，expected 预期性", Target.Nature.class, t -> t.standing()
                        .nature()),
                Column.word("role", "target 目标值，baseline 基期值", Target.Role.class, t -> t.standing()
                        .role()),
                Column.whole("base_year", "基年", t -> t.timing().baseYear()),
                Column.whole("target_year", "目标年", t -> t.timing().targetYear()),
                year("period_start", "该数值所说时期的首年", Period::start),
                year("period_end", "该数值所说时期的末年", Period::end));
    }

    private static Column<Target> number(String name, String about, Function<Value, @Nullable BigDecimal> part) {
        return Column.number(name, about, target -> part.apply(target.demand().value()));
    }

    private static Column<Target> year(String name, String about, Function<Period, Integer> part) {
        return Column.whole(name, about, target -> {
            Period period = target.timing().period();
            return period == null ? null : part.apply(period);
        });
    }
}
