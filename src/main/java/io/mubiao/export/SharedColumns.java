package io.mubiao.export;

import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import java.util.List;
import java.util.function.Function;

/** The columns that several tables have. */
final class SharedColumns {
    private SharedColumns() {}

    /** Which document and region a row belongs to. */
    static <T> List<Column<Of<T>>> document() {
        List<Column<PlanDocument>> columns = List.of(
                Column.text("document", "所在文件的编号（见 documents 表的 id）", PlanDocument::id), regionCode(), regionName());
        return columns.stream().map(column -> column.within(Of<T>::document)).toList();
    }

    /** The file that a row comes from. */
    static <T> List<Column<Of<T>>> source() {
        List<Column<PlanDocument>> columns = List.of(
                Column.text("document_title", "文件标题，没有的写文件名", PlanDocument::name),
                Column.text("source_path", "源文件路径", d -> d.source().path()));
        return columns.stream().map(column -> column.within(Of<T>::document)).toList();
    }

    static Column<PlanDocument> regionCode() {
        return Column.text("region_code", "行政区划代码（GB/T 2260）", d -> {
            Region region = d.metadata().region();
            return region == null ? null : region.code();
        });
    }

    static Column<PlanDocument> regionName() {
        return Column.text("region", "地区名称", d -> {
            Region region = d.metadata().region();
            return region == null ? null : region.name();
        });
    }

    static <T> List<Column<T>> departments(Function<T, List<Department>> held) {
        return List.of(
                Column.text("departments_lead", "牵头部门，以顿号分隔", of -> Joined.names(held.apply(of), Role.LEAD)),
                Column.text(
                        "departments_responsible", "责任部门，以顿号分隔", of -> Joined.names(held.apply(of), Role.RESPONSIBLE)),
                Column.text(
                        "departments_cooperating", "配合部门，以顿号分隔", of -> Joined.names(held.apply(of), Role.COOPERATOR)),
                Column.text("department_functions", "部门职能的统一名称，以顿号分隔，同名只列一次", of -> Joined.functions(held.apply(of))));
    }

    static <T> List<Column<T>> place(Function<T, Place> place) {
        return List.of(
                Column.whole("page", "所在页码，从1起", of -> place.apply(of).page()),
                Column.text("quote", "原文", of -> place.apply(of).quote()),
                Column.whole("quote_start", "原文在净文本中的起点（UTF-16 单位）", of -> place.apply(of)
                        .start()),
                Column.whole(
                        "quote_end", "原文在净文本中的终点（不含）", of -> place.apply(of).end()),
                Column.text(
                        "boxes",
                        "原文在页面上的位置，一行一框：页 左 上 宽 高（PDF 点，左上角为原点），以分号分隔",
                        of -> Joined.boxes(place.apply(of).boxes())));
    }
}
