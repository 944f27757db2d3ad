package io.mubiao.export;

import io.mubiao.compare.Cascade;
import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Part;
import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Shares;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.export.FoundTable.Taking;
import io.mubiao.model.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indicators down the levels to take away: a line a value, from the top down, with how it stands against the nearest area
 * above; what a plan hands out to a part of its area is a line of that part.
 */
public final class CascadeTable {
    private static final Listing<Step> LISTING =
            new Listing<>("cascade", "逐级分解：每行为一个地区的一份文件对一个指标的一个数值", List.of(), columns());

    private final Form form;
    private final OutputStream out;

    public CascadeTable(Form form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    /** An area of an indicator's tree; {@code above} is the one it hangs from. */
    private record Spot(Comparison.Column indicator, int depth, @Nullable Area above, Area region) {}

    /**
     * A line.
     *
     * @param said null where no plan of the area says anything
     * @param value null where it is promised in words
     * @param share whether a plan hands it out to this area
     */
    private record Step(Spot spot, @Nullable Said said, @Nullable Entry value, boolean share) {
        String state() {
            return said == null
                    ? Comparison.State.NOT_SET.code()
                    : share ? "share" : said.cell().state().code();
        }

        @Nullable
        Against against() {
            return value == null ? null : value.parent();
        }
    }

    public void write(Cascade cascade) throws IOException {
        OneTable.write(form, out, LISTING, taking -> {
            for (Strand strand : cascade.strands()) {
                for (Node node : strand.nodes()) {
                    node(node, new Spot(strand.indicator(), 0, null, node.region()), taking);
                }
            }
        });
    }

    private static void node(Node node, Spot spot, Taking<Step> taking) throws IOException {
        if (node.plans().isEmpty()) {
            taking.take(new Step(spot, null, null, false));
        }
        for (Said said : node.plans()) {
            if (said.cell().values().isEmpty()) {
                taking.take(new Step(spot, said, null, false));
            }
            for (Entry entry : said.cell().values()) {
                taking.take(new Step(spot, said, entry, false));
            }
            for (Shares shares : said.shares()) {
                for (Part part : shares.parts()) {
                    Spot at = new Spot(spot.indicator(), spot.depth() + 1, spot.region(), part.region());
                    taking.take(new Step(at, said, new Entry(part.target(), null), true));
                }
            }
        }
        for (Node below : node.below()) {
            node(below, new Spot(spot.indicator(), spot.depth() + 1, spot.region(), below.region()), taking);
        }
    }

    private static List<Column<Step>> columns() {
        List<Column<Step>> columns = new ArrayList<>(List.of(
                Column.text("indicator_id", "指标的统一编号", step -> step.spot.indicator.id()),
                Column.text("indicator", "指标名称", step -> step.spot.indicator.name()),
                Column.whole("depth", "在树中的层次，从0起", step -> step.spot.depth),
                Column.text(
                        "above_code",
                        "所属上一层地区的行政区划代码",
                        step -> step.spot.above == null ? null : step.spot.above.code()),
                Column.text("region_code", "行政区划代码（GB/T 2260）", step -> step.spot.region.code()),
                Column.text("region", "地区名称", step -> step.spot.region.name()),
                Column.text(
                        "document",
                        "所在文件的编号",
                        step -> step.said == null ? null : step.said.plan().id()),
                Column.text(
                        "document_title",
                        "文件标题，没有的写文件名",
                        step -> step.said == null ? null : step.said.plan().title()),
                Column.text("state", "set 有数值，unnumbered 只有文字承诺，notSet 未设此目标，share 由该文件分解给此地区", Step::state),
                ofTarget(Column.text("target", "目标编号，与 document 一起唯一", Target::id)),
                ofTarget(Column.text("scope", "范围，如 全市", t -> t.subject().scope()))));
        TargetListing.demand().forEach(column -> columns.add(ofTarget(column)));
        columns.addAll(List.of(
                ofTarget(Column.whole("base_year", "基年", t -> t.timing().baseYear())),
                ofTarget(Column.whole("target_year", "目标年", t -> t.timing().targetYear())),
                Column.text(
                        "why",
                        "不可比的原因",
                        step -> step.value == null || step.value.why() == null
                                ? null
                                : step.value.why().code()),
                Column.text(
                        "relation",
                        "与最近上级相比：stricter 更严，equal 相同，weaker 更松",
                        step -> step.against() == null
                                ? null
                                : step.against().relation().code()),
                Column.number(
                        "distance",
                        "比最近上级严多少，更松时为负",
                        step -> step.against() == null ? null : step.against().distance()),
                ofTarget(Column.whole(
                        "page", "所在页码，从1起", t -> t.evidence().source().page())),
                ofTarget(Column.text("quote", "原文", t -> t.evidence().source().quote()))));
        return columns;
    }

    private static Column<Step> ofTarget(Column<Target> column) {
        return new Column<>(
                column.name(),
                column.type(),
                column.about(),
                column.choices(),
                step -> step.value == null ? null : column.value().apply(step.value.target()));
    }
}
