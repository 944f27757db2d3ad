package io.mubiao.export;

import io.mubiao.compare.PlanChanges;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.model.Target;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two plans side by side to take away: a line a target, with what it was before and is after. */
public final class ChangesTable {
    private static final Listing<Line> LISTING =
            new Listing<>("changes", "两份对照：每行为一个目标在两份文件中的情况", List.of(), columns());

    private final Form form;
    private final OutputStream out;

    public ChangesTable(Form form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    private record Line(PlanChanges of, Change change) {
        @Nullable
        Target before() {
            return change.sides().before();
        }

        @Nullable
        Target after() {
            return change.sides().after();
        }
    }

    public void write(PlanChanges changes) throws IOException {
        OneTable.write(form, out, LISTING, taking -> {
            for (Change change : changes.changes()) {
                taking.take(new Line(changes, change));
            }
        });
    }

    private static List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                new Column<>(
                        "change",
                        Column.Type.TEXT,
                        "raised 上调，lowered 下调，unchanged 不变，not-comparable 不可比，new 新增，dropped 不再提出",
                        Arrays.stream(PlanChanges.Kind.values())
                                .map(PlanChanges.Kind::code)
                                .toList(),
                        line -> line.change.kind().code()),
                Column.text("indicator_id", "指标的统一编号", line -> line.change
                        .indicator()
                        .id()),
                Column.text("indicator", "指标名称", line -> line.change.indicator().name()),
                Column.text(
                        "why",
                        "不可比的原因",
                        line -> line.change.why() == null
                                ? null
                                : line.change.why().code()),
                Column.text(
                        "relation",
                        "后者比前者：stricter 更严，equal 相同，weaker 更松",
                        line -> line.change.relation() == null
                                ? null
                                : line.change.relation().code()),
                Column.flag(
                        "in_words", "缺数值的一方是否以文字承诺", line -> line.change.sides().inWords())));
        columns.addAll(side(
                "before_",
                line -> line.of.before().id(),
                line -> line.of.before().title(),
                Line::before));
        columns.addAll(side(
                "after_", line -> line.of.after().id(), line -> line.of.after().title(), Line::after));
        return columns;
    }

    private static List<Column<Line>> side(
            String prefix,
            Function<Line, @Nullable String> document,
            Function<Line, @Nullable String> title,
            Function<Line, @Nullable Target> target) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.text(prefix + "document", "文件编号", document),
                Column.text(prefix + "title", "文件标题，没有的写文件名", title)));
        List<Column<Target>> said = new ArrayList<>(List.of(
                Column.text("target", "目标编号，与文件编号一起唯一", Target::id),
                Column.text("scope", "范围，如 全市", t -> t.subject().scope())));
        said.addAll(TargetListing.demand());
        said.add(Column.whole("base_year", "基年", t -> t.timing().baseYear()));
        said.add(Column.whole("target_year", "目标年", t -> t.timing().targetYear()));
        said.add(Column.whole("page", "所在页码，从1起", t -> t.evidence().source().page()));
        said.add(Column.text("quote", "原文", t -> t.evidence().source().quote()));
        said.forEach(column -> columns.add(
                new Column<>(prefix + column.name(), column.type(), column.about(), column.choices(), line -> {
                    Target found = target.apply(line);
                    return found == null ? null : column.value().apply(found);
                })));
        return columns;
    }
}
